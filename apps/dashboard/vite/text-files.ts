import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '../src/locales')

/**
 * Lays the texts of the screens out as `<address>/<language>/<room>.json`, under one address that changes with any of them, so that they are kept
 * for good and the scripts name one address instead of a hundred. The screens read it as `import.meta.env.TEXTS`.
 */
export function textFiles(): Plugin {
  const files = globSync('*/*.json', { cwd: folder }).sort()
  // Laid out anew without the line breaks that make them readable.
  const contents = new Map(
    files.map((name) => [name.replaceAll('\\', '/'), JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')))]),
  )
  const hash = createHash('sha256')
    .update(JSON.stringify([...contents]))
    .digest('hex')
    .slice(0, 8)
  const address = `/assets/texts-${hash}`
  return {
    name: 'text-files',
    config: () => ({ define: { 'import.meta.env.TEXTS': JSON.stringify(address) } }),
    generateBundle() {
      for (const [name, source] of contents) this.emitFile({ type: 'asset', fileName: `${address.slice(1)}/${name}`, source })
    },
    configureServer({ middlewares }) {
      middlewares.use(address, (request, response, next) => {
        const path = (request.url ?? '').replace(/^\//, '')
        if (!contents.has(path)) return next()
        // Read each time: while somebody writes, they want to see the newest.
        response.setHeader('content-type', 'application/json').end(readFileSync(join(folder, path)))
      })
    },
  }
}
