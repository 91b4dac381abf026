import { setTimeout as pause } from 'node:timers/promises'
import type { Write } from './kill-client.ts'
import { reading } from './kill-talk.ts'

export type Verdict = {
  acknowledged: number
  unknown: number
  lost: string[]
  doubled: string[]
  mailsMissing: string[]
  mailsDoubled: string[]
}

type Reader = { port: number; key: string }

/** So long nothing more may come before what is missing counts as lost. */
const patienceMs = 10_000

/** Reads back everything the log says and compares. Forms become leads by a reaction: on a slow machine a queue of them may stand, which is waited for as long as it gets shorter. */
export async function verify(writes: readonly Write[], reader: Reader): Promise<Verdict> {
  let end = performance.now() + patienceMs
  let fewest = Infinity
  for (;;) {
    const verdict = judge(writes, await namesOf(reader, '/api/leads', leadNames), await namesOf(reader, '/api/outbox', mailNames))
    const missing = verdict.lost.length + verdict.mailsMissing.length
    if (missing < fewest) end = performance.now() + patienceMs
    fewest = Math.min(fewest, missing)
    if (missing === 0 || performance.now() > end) return verdict
    await pause(250)
  }
}

/** Names of the leads made since an instant, read from the newest back: asking for each by its name would keep the program busier than the clients do. */
export async function leadsSince(since: Date, reader: Reader): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for await (const { name, createdAt } of reading(reader).list<Item>('/api/leads')) {
    if (createdAt !== undefined && new Date(createdAt) < since) break
    if (name !== undefined) names.add(name)
  }
  return names
}

function judge(writes: readonly Write[], leads: ReadonlyMap<string, number>, mails: ReadonlyMap<string, number>): Verdict {
  const acknowledged = writes.filter(({ state }) => state === 'acknowledged')
  const forms = writes.filter(({ kind }) => kind === 'form')
  const names = (list: readonly Write[]) => list.map(({ name }) => name)
  return {
    acknowledged: acknowledged.length,
    unknown: writes.length - acknowledged.length,
    lost: names(acknowledged.filter(({ name }) => !leads.has(name))),
    doubled: names(writes.filter(({ name }) => (leads.get(name) ?? 0) > 1)),
    mailsMissing: names(forms.filter(({ name }) => leads.has(name) && !mails.has(name))),
    mailsDoubled: names(forms.filter(({ name }) => (mails.get(name) ?? 0) > 1)),
  }
}

type Item = { name?: string; text?: string; createdAt?: string }
const leadNames = ({ name }: Item) => name
/** The mail about a lead quotes what the visitor wrote as their name. */
const mailNames = ({ text }: Item) => /\b\S+-form-\d+\b(?!@)/.exec(text ?? '')?.[0]

/** How often each name is in a list, over all its pages. */
async function namesOf(reader: Reader, path: string, nameOf: (item: Item) => string | undefined): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for await (const item of reading(reader).list<Item>(path)) {
    const name = nameOf(item)
    if (name !== undefined) found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}
