import { z } from 'zod'

const text = z.string().nullish()
const Content = z.union([text, z.array(z.object({ type: z.string(), text }))])
const Chunk = z.object({
  error: z.unknown().optional(),
  choices: z.array(z.object({
    delta: z.object({ content: Content.optional(), reasoning_content: text, reasoning: text }).nullish(),
    finish_reason: z.string().nullish(),
  })).optional(),
  usage: z.object({ prompt_tokens: z.number().int().min(0), completion_tokens: z.number().int().min(0) }).nullish(),
})

/** One event of a chat stream, whichever dialect of the protocol sent it. */
export type ChatChunk = { thought?: string; text?: string; finish?: string; usage?: { inputTokens: number; outputTokens: number }; error?: string }

/** Reads one event; `undefined` when it is none of this protocol. */
export function readChunk(words: string): ChatChunk | undefined {
  const parsed = Chunk.safeParse(parse(words))
  if (!parsed.success) return undefined
  const { error, choices, usage } = parsed.data
  if (error != null) return { error: JSON.stringify(error).slice(0, 300) }
  const choice = choices?.[0]
  return {
    thought: choice?.delta?.reasoning_content ?? choice?.delta?.reasoning ?? undefined,
    text: wordsOf(choice?.delta?.content),
    finish: choice?.finish_reason ?? undefined,
    usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : undefined,
  }
}

/** Words, or parts of which some are words. */
function wordsOf(content: z.infer<typeof Content>): string | undefined {
  if (Array.isArray(content)) return content.map((part) => (part.type === 'text' ? part.text ?? '' : '')).join('')
  return content ?? undefined
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}
