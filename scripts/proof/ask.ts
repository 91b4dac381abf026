import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'

export type Question = { port: number; path: string; method?: string; headers?: Record<string, string>; body?: string; timeoutMs?: number }
export type Answer = { status: number; body: string; headers: IncomingHttpHeaders }

/** One request on a connection of its own. Rejects when no whole answer came. */
export function ask({ port, path, method = 'GET', headers = {}, body, timeoutMs = 8_000 }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false, timeout: timeoutMs }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () =>
        response.complete
          ? resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers })
          : reject(new Error('the answer was cut')),
      )
      response.on('error', reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
    sent.on('error', reject)
    sent.end(body)
  })
}
