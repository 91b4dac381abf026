import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { perRow, said } from '../parts.ts'
import { PartnersFields } from './schema.ts'

type Partners = Checked<z.infer<typeof PartnersFields>>

const sharedCss = css`
.ptn{list-style:none;padding:0}.ptn a{text-decoration:none}.ptn a:hover{text-decoration:underline;text-decoration-thickness:2px}
.ptn img{display:block;max-block-size:3.5rem;max-inline-size:10rem;inline-size:auto;block-size:auto;object-fit:contain}.ptn .nt{color:var(--qt)}`

const wallCss = css`
.partners.v-wall .ptn{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(min(100%,9.5rem),100%/var(--c) - 1px),1fr));border-block-start:1px solid var(--ed);border-inline-start:1px solid var(--ed)}
.partners.v-wall .ptn li{border-block-end:1px solid var(--ed);border-inline-end:1px solid var(--ed);min-block-size:8.5rem;padding:1.25rem;display:grid;place-content:center;justify-items:center;text-align:center;gap:.35rem}
.partners.v-wall .ptn .k{font-size:clamp(1.25rem,2vw,1.75rem);line-height:1.1;overflow-wrap:anywhere}[dir=rtl] .partners.v-wall .ptn .k{line-height:1.4}
.partners.v-wall .ptn li:nth-child(4n+2){background:var(--ws)}.partners.v-wall .ptn li:nth-child(4n+3) .k{color:var(--at)}`

// The names run on as one sentence across the page, the site's sign between them.
const runCss = css`
.partners.v-run .ptn li{display:inline}.partners.v-run .ptn .k{font-size:clamp(2rem,6vw,5.25rem);line-height:1.12}[dir=rtl] .partners.v-run .ptn .k{line-height:1.5}
.partners.v-run .ptn li:nth-child(even) .k{color:var(--at)}
.partners.v-run .ptn li svg{inline-size:clamp(1.5rem,4vw,3.25rem);block-size:clamp(1.5rem,4vw,3.25rem);margin-inline:.35em;vertical-align:-.1em}.partners.v-run .ptn picture{display:inline-block;vertical-align:middle}`

const indexCss = css`
.partners.v-index .ptn{border-block-start:2px solid var(--tx)}
.partners.v-index .ptn li{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 2rem;align-items:baseline;border-block-end:1px solid var(--ed);padding-block:.95rem}
.partners.v-index .ptn .k{font-size:clamp(1.375rem,2.4vw,2rem);line-height:1.15}[dir=rtl] .partners.v-index .ptn .k{line-height:1.4}
@media(min-width:44rem){.partners.v-index .ptn li{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}`

const sheets: Readonly<Record<string, string>> = { wall: wallCss, run: runCss, index: indexCss }

type Item = Partners['fields']['items'][number]

/** A logo stands for the name, so the name is its words when nobody wrote others. */
function sign(ctx: PageContext, section: Partners, { item, at }: { item: Item; at: number }): Markup {
  if (!item.image) return html`<span class="k"${ctx.at(section, 'items', at, 'name')}>${ctx.voice.rich(item.name)}</span>`
  const alt = ctx.voice.plain(item.image.alt) === '' ? item.name : item.image.alt
  return ctx.photo({ ...item.image, alt, decorative: false }, { sizes: '10rem' })
}

function linked(ctx: PageContext, target: string | undefined, inside: Markup): Markup {
  const to = target === undefined ? undefined : ctx.destination(target)
  if (!to || 'broken' in to) return inside
  return html`<a href="${to.href}"${to.external ? attrs({ rel: 'noopener' }) : nothing}>${inside}</a>`
}

function partner(ctx: PageContext, section: Partners, { item, at }: { item: Item; at: number }): Markup {
  const named = linked(ctx, item.to, sign(ctx, section, { item, at }))
  if (section.variant === 'run') return html`<li>${named}${at < section.fields.items.length - 1 ? ctx.mark() : nothing}</li> `
  return html`<li>${named}${said(ctx, section, { as: 'span', path: ['items', at, 'note'], text: item.note, name: 'nt' })}</li>`
}

/** Whom one works with. */
export const partners = sectionType({
  type: 'partners',
  label: { en: 'Partners', ar: 'الشركاء' },
  fields: PartnersFields,
  inMenu: true,
  variants: [
    { id: 'wall', label: { en: 'Wall of names', ar: 'جدار الأسماء' } },
    { id: 'run', label: { en: 'One long line', ar: 'سطر طويل' } },
    { id: 'index', label: { en: 'Index', ar: 'فهرس' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const rows = items.map((item, at) => partner(ctx, section, { item, at }))
    return {
      markup: frame(ctx, section, {
        title,
        intro,
        body: rows.length > 0 ? html`<ul class="ptn" style="--c:${perRow(rows.length)}">${rows}</ul>` : nothing,
        surface,
        heads: section.variant === 'index' ? 'side' : 'stack',
      }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
