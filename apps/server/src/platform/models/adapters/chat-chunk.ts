import { z } from 'zod'

const text = z.string().nullish()
const Content = z.union([text, z.array(z.object({ type: z.string(), text }))])
const Chunk = z.object({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        delta: z.object({ content: Content.optional(), reasoning_content: text, reasoning: text }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .optional(),
  usage: z.object({ prompt_tokens: z.number().int().min(0), completion_tokens: z.number().int().min(0) }).nullish(),
})

/** One event of a chat stream, whichever dialect of the protocol sent it. */
export type ChatChunk = {
  thought?: string
  text?: string
  finish?: string
  usage?: { inputTokens: number; outputTokens: number }
  error?: string
}

/** Reads one event; `undefined` when it is none of this protocol. */
export function readChunk(words: string): ChatChunk | undefined {
  const parsed = Chunk.safeParse(parse(words))
  if (!parsed.success) return undefined
  const { error, choices, usage } = parsed.data
  if (error != null) return { error: JSON.stringify(error).slice(0, 300) }
  return {
    ...deltaOf(choices?.[0]),
    usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : undefined,
  }
}

type Choice = NonNullable<z.infer<typeof Chunk>['choices']>[number]

function deltaOf(choice: Choice | undefined): Pick<ChatChunk, 'thought' | 'text' | 'finish'> {
  if (!choice) return {}
  const { reasoning_content, reasoning, content } = choice.delta ?? {}
  return { thought: reasoning_content ?? reasoning ?? undefined, text: wordsOf(content), finish: choice.finish_reason ?? undefined }
}

/** Words, or parts of which some are words. */
function wordsOf(content: z.infer<typeof Content>): string | undefined {
  if (Array.isArray(content)) return content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('')
  return content ?? undefined
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}
