import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chmodSync } from 'node:fs'
import { readConfig } from '../../src/config/config.ts'
import type { Env } from '../../src/config/env.ts'
import { startManara } from '../../src/wiring/start-manara.ts'

export type Answer<T = Record<string, unknown>> = { status: number; headers: Headers; json: T; text: string }
export type SiteAnswer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
export type Frame = { id: string | undefined; event: string; data: Record<string, unknown> }

/** The whole program on a fresh data folder, with its own PostgreSQL and an owner's key. `signInLink` is what the terminal would show. */
export type TestManara = {
  url: string
  sitesUrl: string
  key: string
  signInLink: string
  dataDir: string
  /** Calls the API as the owner, or with other headers. */
  call<T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** Reads a stream to its end, or until `until` is content. */
  stream(
    method: string,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string>; until?: (frame: Frame) => boolean },
  ): Promise<Frame[]>
  /** Asks the site listener as a visitor of `slug` would. */
  visit(
    slug: string,
    path: string,
    options?: { form?: Record<string, string>; headers?: Record<string, string>; from?: string },
  ): Promise<SiteAnswer>
  /** Waits until something is so, looking often; throws after `ms`. */
  eventually<T>(look: () => Promise<T | undefined>, ms?: number): Promise<T>
  close(): Promise<void>
}

/** Starts it. Takes about three seconds. */
export async function aManara(env: Env = {}): Promise<TestManara> {
  const folder = mkdtempSync(join(tmpdir(), 'manara-journey-'))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const [port, sitesPort] = [await freePort(), await freePort()]
  const said: string[] = []
  const config = readConfig({
    PORT: String(port),
    SITES_PORT: String(sitesPort),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...env,
  })
  const running = await startManara(config, { say: (line) => void said.push(line), write: (line) => process.stderr.write(line) })
  const url = `http://localhost:${port}`
  const signInLink = /https?:\S+\/welcome\?token=\S+/.exec(said.join('\n'))?.[0] ?? ''
  const key = await keyOf(url, signInLink)
  return {
    ...talkTo({ url, sitesPort, key }),
    url,
    sitesUrl: `http://localhost:${sitesPort}`,
    key,
    signInLink,
    dataDir,
    async close() {
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Talk = Pick<TestManara, 'call' | 'stream' | 'visit' | 'eventually'>

/** The ways to speak with a program that runs somewhere on this machine. */
export function talkTo({ url, sitesPort, key }: { url: string; sitesPort: number; key: string }): Talk {
  const headers = (more: Record<string, string> | undefined, body: unknown) => ({
    authorization: `Bearer ${key}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...more,
  })
  const send = (method: string, path: string, { body, more }: { body?: unknown; more?: Record<string, string> }) =>
    fetch(url + path, { method, headers: headers(more, body), body: body === undefined ? undefined : JSON.stringify(body) })
  return {
    eventually,
    // eslint-disable-next-line max-params -- reads like the request it makes
    async call<T>(method: string, path: string, body?: unknown, more?: Record<string, string>) {
      const response = await send(method, path, { body, more })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: (/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as T,
      }
    },
    async stream(method, path, { body, headers: more, until } = {}) {
      const response = await send(method, path, { body, more })
      if (!response.ok || !response.body) throw new Error(`${response.status}: ${await response.text()}`)
      return readFrames(response.body, until)
    },
    visit: (slug, path, options) => visit({ sitesPort, slug, path }, options),
  }
}

/** A key with every right, made with the one-time link of the first start. */
export async function keyOf(url: string, link: string): Promise<string> {
  const token = new URL(link).searchParams.get('token')
  const json = { 'content-type': 'application/json', origin: url }
  const welcome = await fetch(`${url}/api/auth/welcome`, { method: 'POST', headers: json, body: JSON.stringify({ token }) })
  const cookie = welcome.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const scopes = ['studio', 'hosting', 'leads', 'accounts', 'operations'].map((room) => `${room}:manage`)
  const made = await fetch(`${url}/api/keys`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ name: 'tests', scopes }),
  })
  return ((await made.json()) as { key: string }).key
}

async function readFrames(body: ReadableStream<Uint8Array>, until: ((frame: Frame) => boolean) | undefined): Promise<Frame[]> {
  const frames: Frame[] = []
  let rest = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const frame of blocks.flatMap(frameOf)) {
      frames.push(frame)
      if (until?.(frame)) return frames
    }
  }
  return frames
}

function frameOf(block: string): Frame[] {
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  const data = line('data')
  return data === undefined
    ? []
    : [{ id: line('id'), event: line('event') ?? 'message', data: JSON.parse(data) as Record<string, unknown> }]
}

type Visit = { form?: Record<string, string>; headers?: Record<string, string>; from?: string }

function visit(
  { sitesPort, slug, path }: { sitesPort: number; slug: string; path: string },
  { form, headers = {}, from }: Visit = {},
): Promise<SiteAnswer> {
  const body = form && new URLSearchParams(form).toString()
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port: sitesPort,
        path,
        method: form ? 'POST' : 'GET',
        localAddress: from,
        headers: {
          host: slug === '' ? `127.0.0.1:${sitesPort}` : `${slug}.localhost:${sitesPort}`,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      },
    )
    request.on('error', reject).end(body)
  })
}

async function eventually<T>(look: () => Promise<T | undefined>, ms = 20_000): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (performance.now() > end) throw new Error(`it did not come to be within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** A port that was free a moment ago. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
