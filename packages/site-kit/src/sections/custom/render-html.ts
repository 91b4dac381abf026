import type { PageContext } from '../../context.ts'
import { attrs, html, nothing, trusted } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Section, ImageRef } from '@manara/contracts'
import { ownClass } from './print-css.ts'
import { readHtml } from './read-html.ts'
import { voidTags } from './tree.ts'
import type { Branch, Tree } from './tree.ts'

type Place = {
  ctx: PageContext
  anchor: string
  ids: ReadonlySet<string>
  levels: ReadonlyMap<Tree, number>
  images: readonly ImageRef[]
  isInLink: boolean
}
type Ask = { markup: string; section: Section; images: readonly ImageRef[]; firstLevel: 2 | 3 }

/** The owner's markup as it stands on this page: ids and classes of its own, links that were looked up, facts filled in. */
export function renderHtml(ctx: PageContext, { markup, section, images, firstLevel }: Ask): Markup {
  const tree = readHtml(markup)
  const all = flat(tree)
  const ids = new Set(all.flatMap((one) => (one.attributes['id'] === undefined ? [] : [one.attributes['id']])))
  const place: Place = { ctx, anchor: ctx.anchor(section), ids, levels: levelsOf(all, firstLevel), images, isInLink: false }
  const seen = new Set<string>()
  return html`${tree.map((one) => drawn(one, place, seen))}`
}

const flat = (branches: readonly Branch[]): Tree[] =>
  branches.flatMap((one) => (typeof one === 'string' ? [] : [one, ...flat(one.children)]))

/** Levels for the headings in their order: the first as the section asks, and none skips a step. */
function levelsOf(all: readonly Tree[], first: number): Map<Tree, number> {
  const headings = all.filter((one) => /^h[2-4]$/.test(one.tag))
  const top = Math.min(...headings.map((one) => Number(one.tag[1])))
  let last = first - 1
  return new Map(
    headings.map((one) => {
      last = Math.min(Number(one.tag[1]) - top + first, last + 1)
      return [one, last]
    }),
  )
}

function drawn(branch: Branch, place: Place, seen: Set<string>): Markup {
  if (typeof branch === 'string') return words(branch, place)
  const { tag, attributes, children } = branch
  if (tag === 'img') return picture(attributes['src'] ?? '', place)
  const link = tag === 'a' ? linkOf(attributes['href'], place) : {}
  const inside = html`${children.map((one) => drawn(one, { ...place, isInLink: place.isInLink || 'href' in link }, seen))}`
  if (tag === 'a' && !('href' in link)) return inside
  const level = place.levels.get(branch)
  const name = level === undefined ? tag : `h${level}`
  const own = attrs({ ...ownAttributes(branch, place, seen), ...link })
  if (voidTags.has(tag)) return html`<${trusted(name)}${own}>`
  return html`<${trusted(name)}${own}>${inside}</${trusted(name)}>`
}

/** Ids carry the section's anchor and stand once; classes carry a sign of their own. */
function ownAttributes({ tag, attributes }: Tree, { anchor, levels }: Place, seen: Set<string>): Record<string, string | true | undefined> {
  const { id, class: names, href: _href, ...rest } = attributes
  const isFree = id !== undefined && !seen.has(id)
  if (isFree) seen.add(id)
  const classes = [...(names?.split(' ').map(ownClass) ?? []), ...(levels.size > 0 && /^h[2-4]$/.test(tag) ? [`x-${tag}`] : [])]
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === '' ? true : value])),
    id: isFree ? `${anchor}-${id}` : undefined,
    class: classes.length > 0 ? classes.join(' ') : undefined,
  }
}

/** Where a link leads: to a part of this section, else wherever a button could lead. Nothing for one that leads nowhere. */
function linkOf(href: string | undefined, { ctx, anchor, ids }: Place): { href: string; rel?: string } | Record<string, never> {
  if (href === undefined) return {}
  if (href.startsWith('#') && ids.has(href.slice(1))) return { href: `#${anchor}-${href.slice(1)}` }
  const to = ctx.destination(href)
  return 'broken' in to ? {} : { href: to.href, ...(to.external ? { rel: 'noopener' } : {}) }
}

/** Text with the facts filled in. A phone inside a link stays words: links do not stand in links. */
function words(text: string, { ctx, isInLink }: Place): Markup {
  const said = { [ctx.lang]: text }
  const core = isInLink ? html`${ctx.voice.plain(said)}` : ctx.voice.rich(said)
  return html`${/^\s/.test(text) ? ' ' : nothing}${core}${/\S\s+$/.test(text) ? ' ' : nothing}`
}

function picture(source: string, { ctx, images }: Place): Markup {
  const image = images[Number(source.replace('image:', '')) - 1]
  return image ? ctx.photo(image, { sizes: '(min-width:60rem) 48rem, 100vw' }) : nothing
}
