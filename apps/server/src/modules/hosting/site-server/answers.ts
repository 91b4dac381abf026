import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor, isKnownTag } from './headers.rules.ts'
import type { ReadyFile } from './ready-file.ts'

const sandbox = 'sandbox allow-forms'

type Sending = {
  request: IncomingMessage
  response: ServerResponse
  file: ReadyFile
  prefix: string
  status?: number
  /** What this visitor is told beside the headers that never change. */
  change?: (headers: string[]) => string[]
}

/** Sends a file in the form the visitor takes, or only says that the copy at hand is still right. */
export function sendFile({ request, response, file, prefix, status = 200, change = (headers) => headers }: Sending): void {
  const ready = file.bodies[encodingFor(request.headers['accept-encoding'])]
  if (status === 200 && isKnownTag(request.headers['if-none-match'], ready.etag)) {
    response.writeHead(304, change(ready.unchanged))
    response.end()
    return
  }
  response.writeHead(status, change(headersAt(prefix, ready.headers)))
  response.end(request.method === 'HEAD' ? undefined : ready.body)
}

/** On the shared address every page is boxed in, so that no site can act as another. */
export function headersAt(prefix: string, headers: string[]): string[] {
  if (prefix === '') return headers
  return headers.map((value, index) => (headers[index - 1] === 'content-security-policy' ? `${value}; ${sandbox}` : value))
}

/** Sends the visitor on to another address of the same site; `to` is a path that starts with one slash. */
export function redirect(response: ServerResponse, status: 301 | 308, to: string): void {
  response.writeHead(status, { location: to, 'content-length': 0, 'cache-control': 'public, max-age=300' })
  response.end()
}

/** A short answer in words, for addresses that are no page. */
export function plain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
  })
  response.end(`${sentence}\n`)
}

/** Nothing of what went wrong is told to visitors. */
export function apologise(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else plain(response, 503, 'This site cannot be read at the moment. Try again shortly.')
}
