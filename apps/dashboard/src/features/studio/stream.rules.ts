export type Told = { id: string; type: string; page: string }
export type LiveRun = {
  runId: string
  /** `waiting`: an earlier message is still at work. `ended`: told all, the chat reads it back from now on. */
  stage: 'waiting' | 'working' | 'stopping' | 'ended' | 'failed'
  sections: readonly Told[]
  said: string
  step: number
  of: number
  doing: string
  problem?: Record<string, unknown>
}

export type Part =
  | { part: 'section'; id: string; type: string; page: string }
  | { part: 'message'; delta: string }
  | { part: 'progress'; step: number; of: number; text: string }
  | { part: 'question' }
  | { part: 'done' }
  | { part: 'error'; problem: Record<string, unknown> }

export const newRun = (runId: string, waiting: boolean): LiveRun => ({
  runId,
  stage: waiting ? 'waiting' : 'working',
  sections: [],
  said: '',
  step: 0,
  of: 0,
  doing: '',
})

/** A run after one more part of its stream. A part heard twice, as after a resumed line, changes nothing more. */
export function hearPart(run: LiveRun, part: Part): LiveRun {
  const awake: LiveRun = run.stage === 'waiting' ? { ...run, stage: 'working' } : run
  switch (part.part) {
    case 'section':
      return withSection(awake, { id: part.id, type: part.type, page: part.page })
    case 'message':
      return awake.said.endsWith(part.delta) ? awake : { ...awake, said: awake.said + part.delta }
    case 'progress':
      return part.step < awake.step ? awake : { ...awake, step: part.step, of: Math.max(awake.of, part.of), doing: part.text }
    case 'question':
      return awake
    case 'done':
      return { ...awake, stage: 'ended' }
    case 'error':
      return broken(awake, part.problem)
  }
}

const withSection = (run: LiveRun, told: Told): LiveRun =>
  run.sections.some((one) => one.id === told.id) ? run : { ...run, sections: [...run.sections, told] }

/** A run that was stopped has not failed: who stopped it knows, and the chat says so. */
const broken = (run: LiveRun, problem: Record<string, unknown>): LiveRun =>
  problem.code === 'runs.cancelled' ? { ...run, stage: 'ended' } : { ...run, stage: 'failed', problem }

export type Row = { mark: 'done' | 'doing' | 'coming'; type: string }

/** The section list while a site is being made: what stands, what is being written, what is still to come. Two steps of a run are not sections. */
export function rowsOf({ sections, doing, of, stage }: LiveRun): Row[] {
  const done: Row[] = sections.map(({ type }) => ({ mark: 'done', type }))
  if (stage !== 'working' && stage !== 'stopping') return done
  const next = typeIn(doing)
  const isNew = next !== '' && sections.at(-1)?.type !== next
  const ahead = of - 2 - done.length
  if (ahead <= 0) return done
  return [
    ...done,
    { mark: 'doing', type: isNew ? next : '' },
    ...Array.from({ length: ahead - 1 }, (): Row => ({ mark: 'coming', type: '' })),
  ]
}

/** The section type a line of progress names at its end: "Writing: hero". */
export const typeIn = (text: string): string => /:\s*([a-z]+)\s*$/.exec(text)?.[1] ?? ''

type Course = 'on' | 'off' | 'doing' | 'stop' | 'wait'

/** The courses of the small tower beside a run. */
export function coursesOfRun({ stage, step, of }: LiveRun): Course[] {
  const count = Math.max(of, 4)
  return Array.from({ length: count }, (_, course): Course => {
    if (stage === 'ended' || course < step - 1) return 'on'
    if (course > Math.max(0, step - 1)) return 'off'
    return stage === 'failed' ? 'stop' : stage === 'waiting' ? 'wait' : 'doing'
  })
}

type Kept = { id: string; author: 'owner' | 'manara'; runId?: string | undefined; state: string; at: string }

/** Runs of messages that were at work when the page was opened, oldest first, and are not heard yet. */
export function runsToFollow(messages: readonly Kept[], heard: ReadonlySet<string>): { runId: string; waiting: boolean }[] {
  return messages
    .flatMap(({ author, runId, state }) =>
      author === 'owner' && runId !== undefined && !heard.has(runId) && (state === 'working' || state === 'waiting')
        ? [{ runId, waiting: state === 'waiting' }]
        : [],
    )
    .toReversed()
}

/** An answer in two: its sentences, and the lines that begin with a dash, which offer what could be said instead. */
export function offersIn(text: string): { said: string[]; offers: string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const isOffer = (line: string) => /^[–-]\s/.test(line)
  return { said: lines.filter((line) => !isOffer(line)), offers: lines.filter(isOffer).map((line) => line.replace(/^[–-]\s+/, '')) }
}
