import { attrs, escapeText, html } from '../../html.ts'
import { mostHtml } from './schema.ts'
import { readHtml } from './read-html.ts'
import { voidTags } from './tree.ts'
import type { Branch } from './tree.ts'

const flags = new Set(['open', 'reversed'])

function printed(branch: Branch): string {
  if (typeof branch === 'string') return escapeText(branch)
  const { tag, attributes, children } = branch
  const names = attrs(Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, flags.has(name) ? true : value]))).markup
  return voidTags.has(tag) ? `<${tag}${names}>` : `<${tag}${names}>${children.map(printed).join('')}</${tag}>`
}

/** As many whole pieces from the start as there is room for: cleaning can make `&` longer. */
export function withRoom(pieces: readonly string[], room: number): string[] {
  let left = room
  return pieces.filter((one) => (left -= one.length) >= 0)
}

/** Markup with all that is not allowed taken out; running it twice changes nothing more. */
export function cleanHtml(markup: string): string {
  let now = markup
  // What is printed is read again until it stands still, so no browser can read it as anything else.
  for (let round = 0; round < 4; round++) {
    const next = withRoom(readHtml(now).map(printed), mostHtml).join('').trim()
    if (next === now) return now
    now = next
  }
  return html`<p>${now.replace(/<[^>]*>/g, ' ').replace(/[<>]/g, '')}</p>`.markup
}
