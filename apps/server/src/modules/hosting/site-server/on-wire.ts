import type { ReadyBody } from './ready-file.ts'

export const keepAliveMs = 72_000
/** Up to here head and body are joined once; above, the body is not worth a second copy. */
const joinedUpTo = 128 * 1024

type Wish = { headers: readonly string[]; isBoxed: boolean; nowMs: number }
type Made = { second: number; isBoxed: boolean; bytes: Buffer | readonly Buffer[] }

/** The answer that each body had last; it holds for one second, because it says the time. */
const made = new WeakMap<ReadyBody, Made>()

/** A whole answer as it goes over the wire, the same that `node:http` would send. */
export function onWire(ready: ReadyBody, { headers, isBoxed, nowMs }: Wish): Buffer | readonly Buffer[] {
  const second = Math.floor(nowMs / 1_000)
  const last = made.get(ready)
  if (last?.second === second && last.isBoxed === isBoxed) return last.bytes
  const parts = [headOf('200 OK', headers, second), ready.body]
  const bytes = ready.body.length <= joinedUpTo ? Buffer.concat(parts) : parts
  made.set(ready, { second, isBoxed, bytes })
  return bytes
}

export const unchangedOnWire = ({ unchanged }: ReadyBody, nowMs: number): Buffer =>
  headOf('304 Not Modified', unchanged, Math.floor(nowMs / 1_000))

function headOf(status: string, headers: readonly string[], second: number): Buffer {
  const lines = headers.flatMap((value, index) => (index % 2 === 0 ? [] : [`${headers[index - 1]}: ${value}`]))
  const kept = [`Date: ${new Date(second * 1_000).toUTCString()}`, 'Connection: keep-alive', `Keep-Alive: timeout=${keepAliveMs / 1_000}`]
  return Buffer.from(`HTTP/1.1 ${status}\r\n${[...lines, ...kept].join('\r\n')}\r\n\r\n`, 'latin1')
}
