import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PictureRefusal } from './errors.ts'

const maxBytes = 2 * 1024 * 1024
const usualMs = 8_000
const maxPngBytes = 40 * 1024 * 1024
const mostDrawn = 2_000
const painter = join(import.meta.dirname, 'draw-svg.child.ts')

/**
 * The PNG of an SVG drawing, its longer side 1,600 pixels. It is drawn by a process of its own that has no secrets, may take eight seconds, and
 * dies alone. Throws `unsafe_drawing` for one that names anything outside itself, `damaged` for one that cannot be drawn.
 */
export async function drawSvg(body: Buffer, maxMs = usualMs): Promise<Buffer> {
  const svg = body.toString('utf8')
  if (body.length > maxBytes || !isSelfContained(svg) || isTangled(svg)) throw new PictureRefusal('unsafe_drawing')
  return paint(body, maxMs)
}

/** No entities of its own, nothing fetched, no page inside. Scripts stay: nothing runs them, and only pixels are kept. */
function isSelfContained(svg: string): boolean {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|<foreignObject|@import|<image[\s>/]|<feImage/i.test(svg)) return false
  const reaches = [...svg.matchAll(/\bhref\s*=\s*(["'])(.*?)\1/gis)].map((match) => match[2] ?? '')
  const pointers = [...svg.matchAll(/url\s*\(\s*["']?([^)"']*)/gi)].map((match) => match[1] ?? '')
  // A link may lead anywhere, as nobody can follow it in a picture.
  const links = [...svg.matchAll(/<a\s[^>]*?\bhref\s*=\s*(["'])(.*?)\1/gis)].map((match) => match[2] ?? '')
  return [...reaches.filter((one) => !links.includes(one)), ...pointers].every((one) => one.trim().startsWith('#'))
}

/** Copies of copies of copies: a few lines can ask for a billion shapes. Counted over what each named part uses; a circle counts as too many. */
function isTangled(svg: string): boolean {
  const uses = new Map<string, string[]>()
  const open: (string | undefined)[] = []
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g,
  )) {
    if (closing) {
      open.pop()
      continue
    }
    const id = /\bid\s*=\s*["']([^"']*)/.exec(attributes)?.[1]
    const wanted = [...attributes.matchAll(/(?:\bhref\s*=\s*["']|url\(\s*["']?)#([^"')]*)/g)].map((match) => match[1] ?? '')
    const holders = ['', ...[...open, id].filter((one) => one !== undefined)]
    for (const holder of holders) uses.set(holder, [...(uses.get(holder) ?? []), ...(name === 'a' ? [] : wanted)])
    if (!empty) open.push(id)
  }
  return drawnBy('', { uses, known: new Map(), above: new Set() }) > mostDrawn
}

type Web = { uses: ReadonlyMap<string, string[]>; known: Map<string, number>; above: Set<string> }

function drawnBy(id: string, web: Web): number {
  const known = web.known.get(id)
  if (known !== undefined) return known
  if (web.above.has(id)) return Infinity
  web.above.add(id)
  const sum = (web.uses.get(id) ?? []).reduce((total, one) => total + 1 + drawnBy(one, web), 0)
  web.above.delete(id)
  web.known.set(id, sum)
  return sum
}

function paint(svg: Buffer, maxMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', painter], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: maxMs,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let size = 0
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > maxPngBytes) child.kill('SIGKILL')
      else parts.push(part)
    })
    child.on('error', reject)
    child.on('close', (code, killed) => {
      if (code === 0 && size > 0) resolve(Buffer.concat(parts))
      else reject(new PictureRefusal(killed === null ? 'damaged' : 'unsafe_drawing'))
    })
    // One that died early says so by its end, not by the pipe that broke.
    child.stdin.on('error', () => undefined)
    child.stdin.end(svg)
  })
}
