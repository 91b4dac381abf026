import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import type { Build } from '@manara/site-build'
import { ownPolicy } from '../../apps/server/src/modules/hosting/site-server/ready-file.ts'

export type SiteHost = { url: string; show(files: Build['files']): void; close(): Promise<void> }

/** Serves one built site at a time on loopback, with the policy and packing of the real site listener. */
export async function serveSites(): Promise<SiteHost> {
  let files: Build['files'] = new Map()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').slice(1)
    const file = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    if (!file) return void response.writeHead(404).end()
    const isText = /^(text|image\/svg|application)/.test(file.type)
    const headers = {
      'content-type': file.type,
      'content-security-policy': ownPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    }
    if (!isText) return void response.writeHead(200, headers).end(file.body)
    response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(brotliCompressSync(file.body))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      files = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
