import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { readAnswer } from './answer.rules.ts'
import type { Reading } from './answer.rules.ts'
import type { Answer, Asking } from './ask.ts'
import type { Ledger } from './ledger.ts'
import type { ModelRequest } from './provider.ts'
import { toRepair, toRequest } from './request.ts'
import { addCosts } from './task.ts'
import type { Cost, ModelTask, RulesReason, TaskCall } from './task.ts'

export type TryDeps = {
  ask: (request: ModelRequest, asking: Asking) => Promise<Answer>
  model: string
  wholeMs: number
  ledger: Ledger
  warn: (message: string, error: unknown) => void
}

export type Tried<T> = { why?: undefined; output: T; cost: Cost } | { why: RulesReason; problem?: string; cost: Cost }

/** A task asked of one tier; `leftMs` says how long the caller still waits. */
export type TryModel = <I extends z.ZodType, O extends z.ZodType>(
  task: ModelTask<I, O>,
  input: z.output<I>,
  call: TaskCall & { leftMs: () => number },
) => Promise<Tried<z.output<O>>>

/** Asks the model; an answer that does not fit is sent back once with what was wrong. Otherwise says why the rules must answer. */
export function createTryModel(deps: TryDeps): TryModel {
  return async (task, input, call) => {
    const voice = createVoice(call)
    const request = toRequest(task, input)
    const asking = {
      workspaceId: call.workspaceId,
      task: task.name,
      timeoutMs: within(task.params?.timeoutMs ?? deps.wholeMs, call.leftMs()),
      signal: call.signal,
      onDelta: voice.say,
      answerKey: answerKeyOf(deps.model, task, request),
    }
    const first = await deps.ask(request, asking)
    const reading = read(task, first)
    if (!reading || reading.fits) return conclude(deps, { answer: first, reading, asking, voice, cost: first.cost })
    voice.restart()
    const timeoutMs = within(asking.timeoutMs, call.leftMs())
    const second = await deps.ask(toRepair(request, first, reading.why), { ...asking, timeoutMs, answerKey: undefined })
    return conclude(deps, { answer: second, reading: read(task, second), asking, voice, cost: addCosts(first.cost, second.cost) })
  }
}

const within = (wholeMs: number, leftMs: number) => Math.max(1, Math.min(wholeMs, leftMs))

const read = <O extends z.ZodType>(task: ModelTask<z.ZodType, O>, answer: Answer): Reading<z.output<O>> | undefined => {
  if (answer.status === 'none') return undefined
  // JSON shows by itself that it is not whole; plain words do not.
  if (answer.cut && task.answer === 'text') return { fits: false, why: 'The answer was too long and was cut off. Be much shorter.' }
  return readAnswer(answer.text, task)
}

type Conclusion<T> = { answer: Answer; reading: Reading<T> | undefined; asking: Asking; voice: Voice; cost: Cost }

async function conclude<T>(deps: TryDeps, { answer, reading, asking, voice, cost }: Conclusion<T>): Promise<Tried<T>> {
  if (answer.status === 'none' || !reading?.fits) {
    voice.restart()
    return answer.status === 'none'
      ? { why: answer.why, problem: answer.problem, cost }
      : { why: 'unfit_answer', problem: reading && !reading.fits ? reading.why : undefined, cost }
  }
  const { answerKey, workspaceId, task } = asking
  if (answerKey && !answer.cached) {
    await deps.ledger
      .keepAnswer({ workspaceId, task, answerKey, text: answer.text })
      .catch((error: unknown) => deps.warn('an answer could not be kept', error))
  }
  return { output: reading.output, cost }
}

/** Same task, words, parameters and model: same answer. Undefined when the task wants none kept. */
function answerKeyOf(model: string, task: ModelTask, request: ModelRequest): string | undefined {
  if (task.params?.cached === false) return undefined
  return createHash('sha256')
    .update(JSON.stringify([model, task.name, request]))
    .digest('hex')
}

type Voice = { say(text: string): void; restart(): void }

/** Tells the caller to forget what it was told only when it was told something. */
function createVoice(call: TaskCall): Voice {
  let said = false
  return {
    say: (text) => {
      said = true
      call.onDelta?.(text)
    },
    restart: () => {
      if (said) call.onRestart?.()
      said = false
    },
  }
}
