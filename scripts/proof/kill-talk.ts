import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import type { Answer } from './ask.ts'

export type Way = { port: number; sitesPort: number; key: string; siteHost: string }
export type Talk = {
  /** One request of the owner's; the same `key` again is the same request. */
  post(path: string, body: object, key: string): Promise<Answer>
  /** Makes something while all is well, and gives its id. */
  create(path: string, body: object, key: string): Promise<string>
  /** Reads, however often it takes; throws after half a minute. */
  read<T>(path: string): Promise<T>
  /** A list, page after page, the newest first; what is not asked for is not read. */
  list<T>(path: string): AsyncGenerator<T>
  until(isSo: () => Promise<boolean>, ms?: number): Promise<void>
  /** One request of a visitor's; `who` is their own browser and address. */
  visit(path: string, who: string, more?: { cookie: string; form: Record<string, string> }): Promise<Answer>
  /** How many visitors without a cookie were sent off, answered or not. */
  visitors(): number
}

const giveUpMs = 30_000

const until: Talk['until'] = async (isSo, ms = giveUpMs) => {
  const end = performance.now() + ms
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it did not come to be within ${ms} ms`)
    await pause(50)
  }
}

/** Reading as the owner, of a program that may be away for a while. */
export function reading({ port, key }: Pick<Way, 'port' | 'key'>): Pick<Talk, 'read' | 'list'> {
  const authorization = `Bearer ${key}`
  const read = async <T>(path: string): Promise<T> => {
    let found: Answer | undefined
    await until(async () => {
      found = await ask({ port, path, headers: { authorization } }).catch(() => undefined)
      return found?.status === 200
    }).catch(() => {
      throw new Error(`${path} was not read within ${giveUpMs} ms: ${found ? `${found.status} ${found.body.slice(0, 300)}` : 'no answer'}`)
    })
    return JSON.parse(found?.body ?? '{}') as T
  }
  return {
    read,
    async *list<T>(path: string): AsyncGenerator<T> {
      let next: string | undefined
      do {
        const page = await read<{ items: T[]; next?: string }>(`${path}?limit=100${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)
        yield* page.items
        next = page.next
      } while (next !== undefined)
    },
  }
}

/** Speaking with a program that may be killed at any moment. */
export function openTalk({ port, sitesPort, key, siteHost }: Way): Talk {
  const authorization = `Bearer ${key}`
  let visitors = 0
  const post: Talk['post'] = (path, body, idempotencyKey) => {
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': idempotencyKey }
    return ask({ port, path, method: 'POST', headers, body: JSON.stringify(body), timeoutMs: 20_000 })
  }
  return {
    post,
    until,
    ...reading({ port, key }),
    async create(path, body, idempotencyKey) {
      let made: Answer | undefined
      await until(async () => {
        made = await post(path, body, idempotencyKey).catch(() => undefined)
        return made !== undefined && made.status < 500
      })
      if (made?.status !== 201) throw new Error(`${path} was answered ${made?.status}: ${made?.body.slice(0, 300)}`)
      return (JSON.parse(made.body) as { id: string }).id
    },
    visit(path, who, more) {
      if (!more) visitors += 1
      const headers = {
        host: `${siteHost}:${sitesPort}`,
        'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ${who}`,
        'x-forwarded-for': addressOf(who),
        ...(more ? { cookie: more.cookie, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      }
      const body = more && new URLSearchParams(more.form).toString()
      return ask({ port: sitesPort, path, method: more ? 'POST' : 'GET', headers, ...(body === undefined ? {} : { body }) })
    },
    visitors: () => visitors,
  }
}

/** An address of its own for each visitor, the same when the visitor asks again. */
export function addressOf(who: string): string {
  const hash = [...who].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)
  return `10.${[16, 8, 0].map((shift) => (hash >> shift) & 255).join('.')}`
}
