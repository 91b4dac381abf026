import { execFile, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
export const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
export const median = (values: readonly number[]): number => percentile(values, 0.5)
export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits))

/** Does `count` pieces of work, at most `width` at once. */
export async function inParallel(count: number, width: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) await work(next++)
    }),
  )
}

/** Each contestant once a round, in turn, so that what else the machine does falls on all alike; one round before them warms up and counts nothing. */
export async function inTurns<Name extends string, Result>(
  contestants: Record<Name, () => Promise<Result>>,
  rounds = 5,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contestants) as Name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await contestants[name]()
      if (round > 0) results[name].push(result)
    }
  }
  return results
}

type Rated = { perSecond: number; perCpuSecond: number }

/** Median of the rounds' own ratios: both halves of a ratio ran within seconds of each other. */
export function ratiosOf(ours: readonly Rated[], theirs: readonly Rated[]): { wall: number; cpu: number } {
  const of = (pick: (rated: Rated) => number) =>
    rounded(median(ours.map((one, round) => pick(one) / pick(theirs[round] ?? { perSecond: Number.NaN, perCpuSecond: Number.NaN }))), 2)
  return { wall: of(({ perSecond }) => perSecond), cpu: of(({ perCpuSecond }) => perCpuSecond) }
}

export const mediansOf = (rates: readonly Rated[]) => ({
  perSecond: rounded(median(rates.map(({ perSecond }) => perSecond)), 0),
  perCpuSecond: rounded(median(rates.map(({ perCpuSecond }) => perCpuSecond)), 0),
})

const ticksPerSecond = 100

/** Processor time of programs and their children so far, in seconds; what else the machine does leaves it almost alone. Linux only, elsewhere NaN. */
function cpuSecondsOf(pids: ReadonlySet<number>): number {
  const stats = globSync('/proc/[0-9]*/stat').flatMap((path) => {
    try {
      const [, pid, rest = ''] = /^(\d+) \(.*\) (.*)$/s.exec(readFileSync(path, 'utf8')) ?? []
      return [{ pid: Number(pid), fields: rest.split(' ').map(Number) }]
    } catch {
      // It ended while we looked.
      return []
    }
  })
  const ours = stats.filter(({ pid, fields }) => pids.has(pid) || pids.has(fields[1] ?? 0))
  return ours.length === 0 ? Number.NaN : ours.reduce((sum, { fields }) => sum + (fields[11] ?? 0) + (fields[12] ?? 0), 0) / ticksPerSecond
}

/** wrk's rate, and how many requests the given programs answer in a second of processor time: the rate they would have with a core to themselves. */
export async function rate(pids: readonly (number | undefined)[], load: Load): Promise<Rated & { requests: number }> {
  const known = new Set(pids.filter((pid) => pid !== undefined))
  const before = cpuSecondsOf(known)
  const { perSecond, requests } = await wrk(load)
  return { perSecond, requests, perCpuSecond: requests / (cpuSecondsOf(known) - before) }
}

/** Ends the bench with one sentence when the machine lacks a program it measures with. */
export function needProgram(path: string, debianPackage: string): void {
  if (spawnSync(path, ['-v'], { stdio: 'ignore' }).error === undefined) return
  console.error(`This bench needs ${path}: on Debian, apt-get install ${debianPackage}.`)
  process.exit(1)
}

const canPin = cpus().length > 1 && spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0

/** Before other programs in the queue for a core, where we may say so: what else the machine does must not decide a comparison. */
const first = spawnSync('nice', ['-n', '-15', 'true'], { stdio: 'pipe' }).stderr?.length === 0 ? ['nice', '-n', '-15'] : []

/** Holds a running program with all its threads to one core, and puts it first there. */
export function setApart(core: number, pid: number | undefined): void {
  if (pid === undefined) return
  if (canPin) spawnSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' })
  if (first.length > 0) spawnSync('renice', ['-n', '-15', '-p', String(pid)], { stdio: 'ignore' })
}

type Load = { url: string; headers?: Record<string, string>; seconds: number; connections?: number; core?: number; script?: string }
type Answered = { requests: number; perSecond: number; p50Ms: number; p99Ms: number }

/** Requests a second by wrk, one thread. Throws when an answer failed: a fast refusal is no result. */
async function wrk({ url, headers = {}, seconds, connections = 50, core = 1, script }: Load): Promise<Answered> {
  const words = [
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    ...(script ? ['-s', script] : []),
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    url,
  ]
  const [program = 'wrk', ...rest] = [...first, ...(canPin ? ['taskset', '-c', String(core)] : []), ...words]
  const { stdout } = await run(program, rest)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`answers failed at ${url}:\n${stdout}`)
  const latency = (share: string) => milliseconds(new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout))
  return {
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50Ms: latency('50'),
    p99Ms: latency('99'),
  }
}

const unitMs: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 }
const milliseconds = (match: RegExpExecArray | null) => Number(match?.[1]) * (unitMs[match?.[2] ?? ''] ?? Number.NaN)

/** What stands above every figure: how it was made, and on what. */
export function sayHow(command: string): void {
  const load = loadavg()[0] ?? Number.NaN
  console.log(
    `${command}\n${new Date().toISOString().slice(0, 16)}Z, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, load before ${load.toFixed(1)}`,
  )
}

/** One line a bar: what was measured, the figure, the bar, and whether it holds. */
export function sayBar(what: string, figure: string, holds: boolean): void {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${figure}`)
  if (!holds) process.exitCode = 1
}
