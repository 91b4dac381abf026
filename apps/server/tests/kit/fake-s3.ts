import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A local server that speaks as much of S3 as files need: put, get and delete an object. `broken`: it answers 500. */
export async function startFakeS3() {
  const objects = new Map<string, Buffer>()
  const fake = { objects, broken: false, endpoint: '', close: () => Promise.resolve() }
  const server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const refuse = (status: number, code: string) =>
        response
          .writeHead(status, { 'content-type': 'application/xml' })
          .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`)
      if (fake.broken) return refuse(500, 'InternalError')
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=access/')) return refuse(403, 'AccessDenied')
      if (request.method === 'PUT') {
        objects.set(key, Buffer.concat(chunks))
        return response.writeHead(200).end()
      }
      if (request.method === 'DELETE') {
        objects.delete(key)
        return response.writeHead(204).end()
      }
      const found = objects.get(key)
      if (!found) return refuse(404, 'NoSuchKey')
      return response.writeHead(200, { 'content-length': found.length }).end(found)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  fake.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  fake.close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return fake
}
