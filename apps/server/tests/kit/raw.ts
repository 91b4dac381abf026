import { request as httpRequest } from 'node:http'

export type RawAnswer = { status: number; type: string; headers: Record<string, string | string[] | undefined>; text: string }
export type RawAsk = {
  method?: string
  path: string
  headers?: Record<string, string | string[]>
  body?: string | Buffer
  from?: string
  timeoutMs?: number
  whole?: boolean
}

/** One HTTP request exactly as written: no cleaning of the path, no headers added. A stream is read to its first event, then left, unless the `whole` of it is wanted. Rejects when the server hangs up. */
export function askRaw(
  url: string,
  { method = 'GET', path, headers = {}, body, from, timeoutMs = 20_000, whole = false }: RawAsk,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: hostname === 'localhost' ? '127.0.0.1' : hostname,
        port,
        method,
        path,
        localAddress: from,
        timeout: timeoutMs,
        headers: { ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers },
      },
      (response) => {
        const type = response.headers['content-type'] ?? ''
        const parts: Buffer[] = []
        const done = () =>
          resolve({ status: response.statusCode ?? 0, type, headers: response.headers, text: Buffer.concat(parts).toString('utf8') })
        response
          .on('data', (part: Buffer) => {
            parts.push(part)
            if (whole || !type.startsWith('text/event-stream') || !part.includes('event: ')) return
            request.destroy()
            done()
          })
          .on('end', done)
          .on('error', done)
      },
    )
    request
      .on('error', reject)
      .on('timeout', () => request.destroy(new Error(`${method} ${path.slice(0, 80)} was not answered within ${timeoutMs} ms`)))
    request.end(body)
  })
}

/** A multipart body with one file for `POST /api/upload`. */
export function anUpload(name: string, bytes: Buffer | string): { headers: Record<string, string>; body: Buffer } {
  const line = '----manara-test'
  const body = Buffer.concat([
    Buffer.from(
      `--${line}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from(`\r\n--${line}--\r\n`),
  ])
  return { headers: { 'content-type': `multipart/form-data; boundary=${line}` }, body }
}
