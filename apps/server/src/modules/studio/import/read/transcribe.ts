export type TranscriptionSettings = { baseUrl: string; apiKey?: string; model: string }
export type Transcript = { text: string; lang?: string }
export type Transcribe = (audio: { name: string; type: string; body: Buffer; lang?: string }, signal: AbortSignal) => Promise<Transcript>
export type TranscriptionTrouble = 'refused' | 'unreachable' | 'no_words'

export class TranscriptionFailure extends Error {
  override readonly name = 'TranscriptionFailure'
  readonly trouble: TranscriptionTrouble
  constructor(trouble: TranscriptionTrouble, cause?: unknown) {
    super(`transcription: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

const maxAnswer = 400_000
const maxMs = 110_000

/** Speech to text by an address that speaks OpenAI's protocol (`/audio/transcriptions`). The operator chose it, so it may stand on this machine. */
export function createTranscribe({ baseUrl, apiKey, model }: TranscriptionSettings): Transcribe {
  const url = `${baseUrl.replace(/\/+$/, '')}/audio/transcriptions`
  return async ({ name, type, body, lang }, signal) => {
    const form = new FormData()
    form.append('model', model)
    form.append('response_format', 'json')
    if (lang) form.append('language', lang)
    form.append('file', new Blob([new Uint8Array(body)], { type }), name)
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: form,
        headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(maxMs)]),
      })
      return wordsOf(answer.ok, (await answer.text()).slice(0, maxAnswer))
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (error instanceof TranscriptionFailure) throw error
      throw new TranscriptionFailure('unreachable', error)
    }
  }
}

/** Some answer 200 with an error inside, some with bare words. */
function wordsOf(ok: boolean, answer: string): Transcript {
  if (!ok) throw new TranscriptionFailure('refused', answer.slice(0, 300))
  const said = parsed(answer)
  if (typeof said !== 'object' || said === null) throw new TranscriptionFailure('refused', answer.slice(0, 300))
  const { text, language } = said as { text?: unknown; language?: unknown }
  if (typeof text !== 'string') throw new TranscriptionFailure('refused', answer.slice(0, 300))
  if (text.trim() === '') throw new TranscriptionFailure('no_words')
  return { text: text.trim(), ...(typeof language === 'string' && /^[a-z]{2}$/.test(language) ? { lang: language } : {}) }
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer) as unknown
  } catch {
    return undefined
  }
}
