import { z } from 'zod'
import { Question, Section } from './site.ts'
import { Problem } from './shapes.ts'

/**
 * What a chat sends while it works, in order; `part` travels as the event's name, the rest as its data. Each section is sent after it is committed.
 */
export const ChatPart = z.discriminatedUnion('part', [
  z.object({
    part: z.literal('section'),
    id: Section.shape.id,
    page: z.string(),
    type: z.string(),
    variant: z.string(),
    fields: z.record(z.string(), z.unknown()),
  }),
  z.object({ part: z.literal('message'), delta: z.string() }),
  Question.extend({ part: z.literal('question') }),
  z.object({ part: z.literal('progress'), step: z.number().int(), of: z.number().int(), text: z.string() }),
  z.object({ part: z.literal('done'), version: z.number().int() }),
  z.object({ part: z.literal('error'), problem: Problem }),
])
export type ChatPart = z.infer<typeof ChatPart>

/** What any run tells while it goes: progress, then how it ended. */
export const RunPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('progress'), step: z.number().int(), of: z.number().int(), text: z.string() }),
  z.object({ part: z.literal('done') }).loose(),
  z.object({ part: z.literal('error'), problem: Problem }),
])
export type RunPart = z.infer<typeof RunPart>

/** One line of the workspace's log, as the screen hears it. */
export const LiveEvent = z.object({ id: z.string(), name: z.string(), at: z.string(), data: z.record(z.string(), z.unknown()) })
export type LiveEvent = z.infer<typeof LiveEvent>
