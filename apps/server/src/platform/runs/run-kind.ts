import type { Effect } from '@manara/contracts'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { WriteTx } from '../db/database.ts'
import type { Log } from '../jobs/log.ts'

export type Progress = { done: number; of: number; text: string }

/** What a step gets beside its input. */
export type StepContext = {
  /** The run, with the rights its person has at this moment. */
  actor: Extract<Actor, { kind: 'run' }>
  workspaceId: string
  runId: string
  /** The same at every try of this step; for providers that honour keys, and for ids of rows. */
  key: string
  attempt: number
  /** Ends on cancel, timeout, and when the worker must go. */
  signal: AbortSignal
  clock: Clock
  newId: NewId
  log: Log
  /** How far the whole run is. Never shown going back; at most 4 a second are kept. */
  progress(at: Progress): void
  /** Tells followers something that stays. In a `write` step it is saved with the step; else at once, and awaiting it means it is saved. */
  part(type: string, data: object): Promise<void>
  /** Tells followers some more text at once; it is saved in pieces soon after. */
  say(delta: string): void
}

export type WriteStepContext = StepContext & { tx: WriteTx }
export type OpenStepContext = StepContext & {
  /**
   * A transaction in the middle of a long step; it fails when this worker has lost the run. A step that is tried again meets what it saved here, so
   * make it recognise its own rows. `tell` saves a part in the same transaction.
   */
  commit<T>(work: (tx: WriteTx, tell: (type: string, data: object) => void) => Promise<T>): Promise<T>
}
export type OutsideStepContext = OpenStepContext & {
  /** To be called right before something leaves that cannot be taken back. After it, a lost answer means: unknown. */
  handOver(): Promise<void>
}

type StepBase<C> = {
  effect: Effect
  /** The right the run's person must have when the step begins. */
  may?: string
  timeoutMs: number
  run: (context: C, input: never) => Promise<unknown>
}
export type ReadStep = StepBase<OpenStepContext> & { effect: 'read' }
export type WriteStep = StepBase<WriteStepContext> & { effect: 'write' }
export type KeyedStep = StepBase<OpenStepContext> & { effect: 'keyed' }
export type OutsideStep = StepBase<OutsideStepContext> & {
  effect: 'outside'
  /** Asks the other side what became of a hand-over whose answer was lost. */
  check?: (
    context: StepContext,
    input: never,
  ) => Promise<{ became: 'done'; output: unknown } | { became: 'nothing' } | { became: 'unknown' }>
}
export type Step = ReadStep | WriteStep | KeyedStep | OutsideStep

/** What a run knows when it decides what comes next. Plain values only, so the same state gives the same decision. */
export type PlanState<I> = {
  input: I
  startedAt: Date
  /** Results of finished steps and waits, by key. */
  results: ReadonlyMap<string, unknown>
  /** When they finished. */
  endedAt: ReadonlyMap<string, Date>
}

export type NextStep = {
  step: string
  /** Unique in the run; the step's name when absent. */
  key?: string
  input?: unknown
  /** For people; the key when absent. */
  title?: string
  /** How many steps the run will have, as far as known; for progress. */
  of?: number
}
export type Next = NextStep | { waitUntil: Date; key: string; title?: string } | { finish: unknown }

export type RunKind<I extends z.ZodType = z.ZodType> = {
  kind: `${string}.${string}`
  title: string | ((input: z.output<I>) => string)
  input: I
  plan: (state: PlanState<z.output<I>>) => Next
  steps: Readonly<Record<string, Step>>
  maxAgeMs: number
  /** Somebody waits for it, or it may take its time. */
  priority?: 'interactive' | 'batch'
}

/** Declares a kind of run. `plan` must be pure: no clock, no chance, nothing from outside. */
export function defineRun<const I extends z.ZodType>(declared: RunKind<I>): RunKind<I> {
  return declared
}

type Item<I> =
  | { step: string; key?: string; title?: string; input?: (state: PlanState<I>) => unknown }
  | { wait: string; title?: string; until: (state: PlanState<I>) => Date }

/** The plan of a fixed list: one after another, then finish. */
export function sequence<I>(
  items: readonly Item<I>[],
  finish: (state: PlanState<I>) => unknown = () => ({}),
): (state: PlanState<I>) => Next {
  const keyOf = (item: Item<I>) => ('wait' in item ? item.wait : (item.key ?? item.step))
  const of = items.filter((item) => 'step' in item).length
  return (state) => {
    const next = items.find((item) => !state.results.has(keyOf(item)))
    if (!next) return { finish: finish(state) }
    if ('wait' in next) return { waitUntil: next.until(state), key: next.wait, title: next.title }
    return { step: next.step, key: next.key, title: next.title, input: next.input?.(state), of }
  }
}

export type RunRegistry = { add(...kinds: readonly RunKind[]): void; find(kind: string): RunKind | undefined }

/** The kinds of run this program knows. Filled by the wiring before anything starts. */
export function createRunRegistry(): RunRegistry {
  const kinds = new Map<string, RunKind>()
  return {
    add(...added) {
      for (const one of added) {
        if (kinds.has(one.kind)) throw new Error(`two kinds of run are called ${one.kind}`)
        kinds.set(one.kind, one)
      }
    },
    find: (kind) => kinds.get(kind),
  }
}
