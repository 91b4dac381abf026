import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { dateParts } from '../../format.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { saidLong } from '../parts.ts'
import { LegalFields } from './schema.ts'

type Legal = Checked<z.infer<typeof LegalFields>>

const sharedCss = css`
.lgl h3{font-size:1.375rem;line-height:1.25;padding-block-end:.5rem;scroll-margin-block-start:1.5rem}[dir=rtl] .lgl h3{line-height:1.5}.lgl .up{color:var(--qt);padding-block-start:2rem}.lgl p{overflow-wrap:anywhere}.lgl .it{max-inline-size:40rem}.lgl .it+.it{margin-block-start:2.25rem}`

// An index stays beside the text.
const indexCss = css`
.legal.v-index .two{display:grid;gap:2rem clamp(2rem,6vw,6rem)}.legal.v-index nav ol{list-style:none;padding:0}.legal.v-index nav a{display:block;padding-block:.4rem;text-decoration:none}.legal.v-index nav a:hover{text-decoration:underline}.legal.v-index nav li{border-block-end:1px solid var(--ed)}
@media(min-width:60rem){.legal.v-index .two{grid-template-columns:minmax(0,4fr) minmax(0,8fr)}.legal.v-index nav{position:sticky;inset-block-start:2rem;align-self:start;max-block-size:calc(100vh - 4rem);overflow:auto}}@media print{.legal.v-index nav{display:none}}`

const columnsCss = css`
.legal.v-columns .its{columns:3 18rem;column-gap:clamp(1.75rem,4vw,3.5rem);font-size:.9375rem;line-height:1.6}.legal.v-columns .it{break-inside:avoid-column;margin:0 0 2rem!important}.legal.v-columns h3{font-size:1.125rem}[dir=rtl] .legal.v-columns .its{font-size:1.0625rem;line-height:1.85}`

const foldsCss = css`
.legal.v-folds details{border-block-end:1px solid var(--ed)}.legal.v-folds details:first-child{border-block-start:3px solid var(--tx)}.legal.v-folds summary{cursor:pointer;padding-block:1rem}.legal.v-folds summary h3{display:inline;padding:0}.legal.v-folds .it{padding-block-end:1.5rem;margin:0!important}`

const sheets: Readonly<Record<string, string>> = { index: indexCss, columns: columnsCss, folds: foldsCss }

function paragraph(ctx: PageContext, section: Legal, at: number): Markup {
  const item = section.fields.items[at]
  const id = `${ctx.anchor(section)}-p${at + 1}`
  const title = html`<h3 id="${id}"${ctx.at(section, 'items', at, 'title')}>${ctx.voice.rich(item?.title)}</h3>`
  const text = saidLong(ctx, section, { path: ['items', at, 'text'], text: item?.text })
  if (section.variant === 'folds') return html`<details><summary>${title}</summary><div class="it">${text}</div></details>`
  return html`<div class="it">${title}${text}</div>`
}

/** Places of the paragraphs that say something; one whose facts nobody gave yet stays away, heading and all. */
const spokenIn = (ctx: PageContext, section: Legal): number[] =>
  section.fields.items.flatMap((item, at) => (ctx.voice.plain(item.text) === '' ? [] : [at]))

function index(ctx: PageContext, section: Legal): Markup {
  const id = ctx.anchor(section)
  const links = spokenIn(ctx, section).map(
    (at) => html`<li><a href="#${id}-p${at + 1}">${ctx.voice.rich(section.fields.items[at]?.title)}</a></li>`,
  )
  return html`<nav aria-label="${ctx.labels.contents}"><ol>${links}</ol></nav>`
}

function asOf(ctx: PageContext, date: string | undefined): Markup {
  if (!date) return nothing
  const { iso, day, month, full } = dateParts(ctx.lang, date)
  const words = iso ? `${day} ${month} ${iso.slice(0, 4)}` : full
  return html`<p class="up">${ctx.labels.updated.replace('{0}', words)}</p>`
}

/** Text that must stand somewhere. It stays on the plain ground, whatever the look. */
export const legal = sectionType({
  type: 'legal',
  label: { en: 'Legal text', ar: 'نص قانوني' },
  fields: LegalFields,
  inMenu: false,
  variants: [
    { id: 'index', label: { en: 'With an index', ar: 'مع فهرس' } },
    { id: 'columns', label: { en: 'Small print', ar: 'أعمدة صغيرة' } },
    { id: 'folds', label: { en: 'Folded', ar: 'مطوي' } },
  ],
  render(ctx, section) {
    const { title, intro, updated } = section.fields
    const items = spokenIn(ctx, section)
    const rows = html`<div class="its">${items.map((at) => paragraph(ctx, section, at))}${asOf(ctx, updated)}</div>`
    const shown = section.variant === 'index' && items.length > 2 ? html`<div class="two">${index(ctx, section)}${rows}</div>` : rows
    return {
      markup: frame(ctx, section, {
        title,
        intro,
        body: items.length > 0 ? html`<div class="lgl">${shown}</div>` : nothing,
        surface: 'plain',
        heads: 'stack',
      }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: ['plain'],
    }
  },
})
