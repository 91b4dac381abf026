import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './ask.ts'
import { openTalk } from './kill-talk.ts'
import type { Talk, Way } from './kill-talk.ts'

const kinds = ['chat', 'publish', 'import', 'arm'] as const
export type JourneyKind = (typeof kinds)[number]
/** One piece of longer work. `ended` when its client has seen its end; `refused` when a limit kept it from beginning. */
type Journey = { name: string; kind: JourneyKind; state: 'going' | 'ended' | 'refused'; tries: number; siteId?: string; subject?: string }
export type Journeys = {
  /** Begins one of each kind; each goes on, across kills, until its end is seen. */
  begin(): Promise<void>
  /** Which kinds are under way at this moment. */
  going(): JourneyKind[]
  /** Waits for all of them and gives what was lost or done twice, in words; nothing when all is well. */
  verify(): Promise<string[]>
}

/** For a front that is broken on purpose. */
export const noJourneys: Journeys = { begin: async () => undefined, going: () => [], verify: async () => [] }

/** Work that takes more than one request: a chat that makes a site, a site put live, a text brought along, a visitor of a test of two arms who sends its form. */
export async function openJourneys(way: Way & { label: string }): Promise<Journeys> {
  const talk = openTalk(way)
  const experiment = await openExperiment(talk)
  const journeys: Journey[] = []
  const under: Promise<void>[] = []
  const faults: string[] = []
  /** Made while all is well, so that the chat itself is what a kill strikes. */
  let sites: string[] = []

  const steps: Record<JourneyKind, (one: Journey) => Promise<void>> = {
    chat: (one) => chatOnce(talk, one),
    publish: (one) => publishOnce(talk, one),
    import: (one) => importOnce(talk, one),
    arm: (one) => visitOnce(talk, one),
  }
  const go = (kind: JourneyKind, siteId?: string) => {
    const one: Journey = { name: `${way.label}-${kind}-${journeys.length}`, kind, state: 'going', tries: 0, ...(siteId ? { siteId } : {}) }
    journeys.push(one)
    under.push(steps[kind](one).catch((error: unknown) => void faults.push(`${one.name}: ${String(error)}`)))
  }
  return {
    async begin() {
      const last = journeys.findLast((one) => one.kind === 'chat' && one.state === 'ended')?.siteId
      const isNew = last !== undefined && !journeys.some((one) => one.kind === 'publish' && one.siteId === last)
      sites = [...sites, await talk.create('/api/sites', {}, `${way.label}-site-${sites.length}`)]
      go('chat', sites.at(-1))
      go('import')
      go('arm')
      if (isNew) go('publish', last)
    },
    going: () => kinds.filter((kind) => journeys.some((one) => one.kind === kind && one.state === 'going')),
    async verify() {
      await Promise.all(under)
      const ended = journeys.filter((one) => one.state === 'ended')
      const lists = {
        deployments: await all(talk.list<Deployment>('/api/deployments')),
        imports: await all(talk.list<Import>('/api/imports')),
      }
      const wrong: string[] = []
      // One after another: hundreds of readings at once would be held up by the bound on one caller.
      for (const one of ended) wrong.push(...(await faultsOf(talk, one, lists)))
      return [...faults, ...wrong, ...(await faultsOfCounts(talk, { experiment, arms: ended.filter((one) => one.kind === 'arm').length }))]
    },
  }
}

type Site = { id: string; revision: number; site: { pages: { sections: { id: string; type: string }[] }[] } }

async function openExperiment(talk: Talk): Promise<string> {
  const [site] = (await talk.read<{ items: { id: string }[] }>('/api/sites')).items
  const { site: description } = await talk.read<Site>(`/api/sites/${site?.id}`)
  const hero = description.pages[0]?.sections.find((section) => section.type === 'hero')
  const change = { kind: 'section', sectionId: hero?.id, fields: { title: { en: 'The other heading' } } }
  const id = await talk.create('/api/experiments', { siteId: site?.id, name: 'Heading', change, goal: 'form' }, 'kill-experiment')
  const { jobId } = JSON.parse((await talk.post(`/api/experiments/${id}/start`, {}, 'kill-experiment-start')).body) as { jobId: string }
  await talk.until(async () => (await talk.read<{ status: string }>(`/api/status/${jobId}`)).status === 'completed')
  return id
}

/** Killed every few seconds and flooded in between, a slow machine works a queue off that is this long. */
const longestQueueMs = 180_000

/** Asks until there is an answer that is one: a 5xx or none at all means asking again in the same words, a 429 that it may not begin. */
async function persist(one: Journey, send: () => Promise<Answer>, isWhole: (answer: Answer) => boolean): Promise<Answer | undefined> {
  for (;;) {
    one.tries += 1
    const answer = await send().catch(() => undefined)
    const status = answer?.status ?? 0
    if (status === 429) {
      one.state = 'refused'
      return undefined
    }
    if (isMistake(status)) throw new Error(`${one.name} was answered ${status}: ${answer?.body.slice(0, 300)}`)
    if (answer && status < 400 && isWhole(answer)) return answer
    await pause(50)
  }
}

/** 409 says: still at it. Any other refusal is a mistake in the proof or in the program. */
const isMistake = (status: number) => status >= 400 && status < 500 && status !== 409

async function chatOnce(talk: Talk, one: Journey): Promise<void> {
  const brief = { message: `Bakery ${one.name} in Graz, open 6-18, sourdough and cakes, call 0316 123456` }
  const path = `/api/sites/${one.siteId}/chat`
  const answer = await persist(
    one,
    () => talk.post(path, brief, one.name),
    ({ body }) => body.includes('event: done'),
  )
  if (answer) one.state = 'ended'
}

async function publishOnce(talk: Talk, one: Journey): Promise<void> {
  const answer = await persist(
    one,
    () => talk.post('/api/deploy', { siteId: one.siteId }, one.name),
    () => true,
  )
  if (!answer) return
  const { jobId } = JSON.parse(answer.body) as { jobId: string }
  await talk.until(
    async () => ['completed', 'failed'].includes((await talk.read<{ status: string }>(`/api/status/${jobId}`)).status),
    longestQueueMs,
  )
  one.subject = jobId
  one.state = 'ended'
}

async function importOnce(talk: Talk, one: Journey): Promise<void> {
  const text = `${one.name} is a bakery in Graz. Open 6-18. Call 0316 123456.`
  const answer = await persist(
    one,
    () => talk.post('/api/imports', { text, lang: 'en' }, one.name),
    () => true,
  )
  if (!answer) return
  const { importId } = JSON.parse(answer.body) as { importId: string }
  await talk.until(async () => (await talk.read<{ state: string }>(`/api/imports/${importId}`)).state !== 'reading', longestQueueMs)
  one.subject = importId
  one.state = 'ended'
}

/** Somebody new looks at the page, is given an arm, and sends its form with what they were given. */
async function visitOnce(talk: Talk, one: Journey): Promise<void> {
  const page = await persist(
    one,
    () => talk.visit('/', one.name),
    ({ headers }) => headers['set-cookie'] !== undefined,
  )
  const cookie = page?.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const form = { name: one.name, email: `${one.name}@example.com`, message: 'Two loaves, please.' }
  const sent = await persist(
    one,
    () => talk.visit('/', one.name, { cookie, form }),
    ({ status }) => status === 303,
  )
  if (sent) one.state = 'ended'
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of list) items.push(item)
  return items
}

type Deployment = { siteId?: string }
type Import = { state: string; sources: { name: string; state: string }[] }
type Lists = { deployments: readonly Deployment[]; imports: readonly Import[] }

/** What is wrong with one that ended: lost, half done or done twice. */
async function faultsOf(
  talk: Talk,
  { kind, name, siteId = '', subject = '' }: Journey,
  { deployments, imports }: Lists,
): Promise<string[]> {
  if (kind === 'chat') return faultsOfChat(talk, { name, siteId })
  if (kind === 'publish') {
    const { status } = await talk.read<{ status: string }>(`/api/status/${subject}`)
    const times = deployments.filter((deployment) => deployment.siteId === siteId).length
    return status === 'completed' && times === 1 ? [] : [`${name}: ${status}, ${times} deployments`]
  }
  if (kind === 'import') {
    const mine = imports.filter((item) => item.sources.some((source) => source.name.startsWith(`${name} is a bakery`)))
    const states = mine.map((item) => `${item.state} ${item.sources.map((source) => source.state).join(' ')}`)
    return states.join() === 'ready read' ? [] : [`${name}: imports are ${states.join(', ') || 'none'}`]
  }
  return []
}

async function faultsOfChat(talk: Talk, { name, siteId }: { name: string; siteId: string }): Promise<string[]> {
  const { revision, site } = await talk.read<Site>(`/api/sites/${siteId}`)
  const ids = site.pages.flatMap((page) => page.sections.map((section) => section.id))
  const { items } = await talk.read<{ items: { author: string; state: string }[] }>(`/api/sites/${siteId}/messages`)
  const said = items.map(({ author, state }) => `${author} ${state}`).join(', ')
  return [
    ...(said === 'manara done, owner done' ? [] : [`${name}: its messages are ${said}`]),
    ...(new Set(ids).size === ids.length && ids.length > 3 ? [] : [`${name}: ${ids.length} sections`]),
    // One version for the site itself and one for each section: no step was saved twice.
    ...(revision === ids.length + 1 ? [] : [`${name}: ${revision} versions of ${ids.length} sections`]),
  ]
}

type Count = { visitors: number; conversions: number }
type Counts = { result: { days: { a: Count; b: Count }[] } }

/** A form is counted by a reaction to its event, so all of them are counted, once. Visitors are counted in memory first: some may be missing, none doubled. */
async function faultsOfCounts(talk: Talk, { experiment, arms }: { experiment: string; arms: number }): Promise<string[]> {
  // By days, for the sums above them never show more conversions than visitors.
  const look = async () => (await talk.read<Counts>(`/api/experiments/${experiment}`)).result.days.flatMap(({ a, b }) => [a, b])
  const sum = (counts: readonly Count[], what: keyof Count) => counts.reduce((all, arm) => all + arm[what], 0)
  await talk.until(async () => sum(await look(), 'conversions') >= arms, 10_000).catch(() => undefined)
  const counts = await look()
  const [visitors, conversions] = [sum(counts, 'visitors'), sum(counts, 'conversions')]
  return [
    ...(conversions === arms ? [] : [`${arms} forms were sent from arms, ${conversions} were counted`]),
    ...(visitors <= talk.visitors() ? [] : [`${visitors} visitors were counted of ${talk.visitors()}`]),
  ]
}
