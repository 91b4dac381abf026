import type { LocalText, Section } from '@manara/contracts'
import type { PageContext } from '../context.ts'
import type { Markup, Piece } from '../html.ts'
import { attrs, html, isEmpty, nothing, trusted } from '../html.ts'
import type { SurfaceName } from '../theme/palette.ts'

type Tag = 'p' | 'h2' | 'h3' | 'dt' | 'dd' | 'span' | 'b' | 'li' | 'small' | 'caption' | 'figcaption'
type Said = { as: Tag; path: readonly (string | number)[]; text: LocalText | undefined; name?: string; id?: string }

/** A text of the section in an element of its own; nothing when it has no words in this language. */
export function said(ctx: PageContext, section: Section, { as, path, text, name, id }: Said): Markup {
  const words = ctx.voice.rich(text)
  if (isEmpty(words)) return nothing
  return html`<${trusted(as)}${attrs({ id, class: name })}${ctx.at(section, ...path)}>${words}</${trusted(as)}>`
}

/** A longer text as paragraphs. */
export const saidLong = (ctx: PageContext, section: Section, { path, text, name }: Omit<Said, 'as' | 'id'>): Markup[] =>
  ctx.voice.paragraphs(text).map((one) => html`<p${attrs({ class: name })}${ctx.at(section, ...path)}>${one}</p>`)

/** A number of the page's own, set in the display face; readers hear the list, not the ornament. */
export const numeral = (at: number, digits = 1): Markup =>
  html`<b class="no k" aria-hidden="true">${String(at + 1).padStart(digits, '0')}</b>`

/** How many stand in a row, so that the last row is full where it can be. */
export const perRow = (count: number): number => (count < 3 ? Math.max(1, count) : count % 3 === 0 || count === 5 ? 3 : 4)

type Shell = { surface: SurfaceName; body: Piece; isNamed: boolean; more?: string }

/** A section that sets its heading itself; the heading carries the id `anchor-h`. */
export function shell(ctx: PageContext, section: Section, { surface, body, isNamed, more = '' }: Shell): Markup {
  const id = ctx.anchor(section)
  const named = isNamed ? html` aria-labelledby="${id}-h"` : nothing
  return html`<section${attrs({ id, class: `sec ${section.type} v-${section.variant} s-${surface}${more}` })}${named}${ctx.at(section)}>${body}</section>`
}

/** What machines read about a section, as schema.org JSON; values nobody gave are left out by JSON itself. */
export const structured = (said: Readonly<Record<string, unknown>>): Markup =>
  html`<script type="application/ld+json">${trusted(JSON.stringify({ '@context': 'https://schema.org', ...said }).replace(/</g, '\\u003c'))}</script>`
