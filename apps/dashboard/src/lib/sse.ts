export type SseMessage = { id: string | undefined; event: string; data: string }

/**
 * Reads a stream of server-sent events as the standard describes it: any line ending, comments, several data lines,
 * an id that stays until the next one. Messages cut off by the end of the stream are dropped.
 */
export async function* readSse(body: ReadableStream<Uint8Array>): AsyncGenerator<SseMessage> {
  const split = lineSplitter()
  const collect = collector()
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      yield* split(value).flatMap((line) => collect(line) ?? [])
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Cuts text into lines at \n, \r or \r\n, also when \r and \n come in different chunks. */
function lineSplitter() {
  let rest = ''
  let endedInReturn = false
  return (chunk: string): string[] => {
    const fresh = endedInReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    if (chunk !== '') endedInReturn = chunk.endsWith('\r')
    const lines = (rest + fresh).split(/\r\n|\r|\n/)
    rest = lines.pop() ?? ''
    return lines
  }
}

function collector() {
  let id: string | undefined
  let event = ''
  let data: string[] = []
  const message = () => {
    const whole = data.length > 0 ? { id, event: event || 'message', data: data.join('\n') } : undefined
    event = ''
    data = []
    return whole
  }
  const fields: Record<string, (value: string) => void> = {
    data: (value) => void data.push(value),
    event: (value) => void (event = value),
    id: (value) => void (id = value.includes('\0') ? id : value),
  }
  return (line: string): SseMessage | undefined => {
    if (line === '') return message()
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    fields[field]?.(value)
    return undefined
  }
}
