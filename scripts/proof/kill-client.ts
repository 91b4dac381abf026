import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import type { Answer, Question } from './ask.ts'
import { addressOf } from './kill-talk.ts'

/** sent: on its way; acknowledged: a 2xx or 303 came back; unknown: no whole answer came, or a 5xx. */
export type Write = {
  name: string
  kind: 'lead' | 'form'
  state: 'sent' | 'acknowledged' | 'unknown'
  tries: number
  acknowledgedAt?: number
}
export type ClientLog = {
  writes: Write[]
  inFlight: () => number
  inFlightOf: (kind: Write['kind']) => number
  firstAckAfter: (since: number) => number | undefined
  stop: () => Promise<void>
}

type Options = {
  port: number
  sitesPort: number
  key: string
  siteHost: string
  chance: () => number
  label: string
  leadWriters?: number
  formWriters?: number
}

/** Writes leads and forms as fast as they are taken, and keeps a log of what was sent, acknowledged or left unknown. */
export function startWriting(options: Options): ClientLog {
  const { chance, label, leadWriters = 4, formWriters = 3 } = options
  const writes: Write[] = []
  const flying = new Set<Write>()
  const acks: number[] = []
  let stopping = false

  const attempt = async (one: Write): Promise<Outcome> => {
    one.tries += 1
    one.state = 'sent'
    flying.add(one)
    const answer = await ask(questionOf(one, options)).catch(() => undefined)
    flying.delete(one)
    const outcome = outcomeOf(one, answer)
    if (outcome === 'taken') acks.push((one.acknowledgedAt = performance.now()))
    one.state = outcome === 'taken' ? 'acknowledged' : 'unknown'
    return outcome
  }
  const write = async (kind: Write['kind']) => {
    const one: Write = { name: `${label}-${kind}-${writes.length}`, kind, state: 'sent', tries: 0 }
    writes.push(one)
    // Most clients ask again after a lost answer; some give up, and must not be doubled either.
    const givesUp = chance() < 0.2
    while (!stopping) {
      const outcome = await attempt(one)
      if (outcome === 'taken' || (outcome === 'lost' && givesUp)) return
      await pause(50)
    }
  }
  const keepWriting = async (kind: Write['kind']) => {
    while (!stopping) await write(kind)
  }
  const writers = Promise.all([
    ...Array.from({ length: leadWriters }, () => keepWriting('lead')),
    ...Array.from({ length: formWriters }, () => keepWriting('form')),
  ])
  // A refusal that nobody expected must end the proof, also when it comes while nobody waits for it.
  writers.catch(() => {
    stopping = true
  })

  return {
    writes,
    inFlight: () => flying.size,
    inFlightOf: (kind) => [...flying].filter((one) => one.kind === kind).length,
    firstAckAfter: (since) => acks.find((at) => at > since),
    async stop() {
      stopping = true
      await writers
    },
  }
}

type Outcome = 'taken' | 'lost' | 'later'

/** 409 and 429 say: later. Any other refusal is a mistake in the proof or in the program. */
function outcomeOf({ name }: Write, answer: Answer | undefined): Outcome {
  if (answer === undefined || answer.status >= 500) return 'lost'
  if (answer.status === 201 || answer.status === 303) return 'taken'
  if (answer.status === 409 || answer.status === 429) return 'later'
  throw new Error(`${name} was answered ${answer.status}: ${answer.body.slice(0, 300)}`)
}

function questionOf({ name, kind }: Write, { port, sitesPort, key, siteHost }: Options): Question {
  if (kind === 'lead') {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': name }
    return { port, path: '/api/leads', method: 'POST', headers, body: JSON.stringify({ name, source: 'proof' }) }
  }
  const headers = {
    host: `${siteHost}:${sitesPort}`,
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': addressOf(name),
    'user-agent': name,
  }
  return {
    port: sitesPort,
    path: '/',
    method: 'POST',
    headers,
    body: new URLSearchParams({ name, email: `${name}@example.com`, message: 'Two loaves, please.' }).toString(),
  }
}
