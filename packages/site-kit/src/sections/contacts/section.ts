import type { LocalText } from '@manara/contracts'
import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { hrefOfFact } from '../../text.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { said } from '../parts.ts'
import { ContactsFields } from './schema.ts'

type Contacts = Checked<z.infer<typeof ContactsFields>>

const sharedCss = css`
.cts{list-style:none;padding:0}.cts h3{font-size:clamp(1.25rem,1.9vw,1.625rem);line-height:1.2}[dir=rtl] .cts h3{line-height:1.45}.cts a{display:inline-block;padding-block:.2rem;overflow-wrap:anywhere}.cts .tx2{color:var(--qt)}.cts p+p{margin-block-start:.15rem}
.cts .no2{font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}.cts .no2 a{text-decoration-thickness:.06em}`

// A switchboard: what it is about, and a number to be read across the room.
const boardCss = css`
.contacts.v-board .cts li{border-block-start:2px solid var(--tx);padding-block:1.25rem 1.5rem;display:grid;gap:.35rem 2rem}.contacts.v-board .cts li:last-child{border-block-end:2px solid var(--tx)}
.contacts.v-board .no2{font-size:clamp(1.75rem,4.6vw,3.75rem);line-height:1.05}@media(max-width:30rem){.contacts.v-board .no2{font-size:min(1.75rem,8vw)}}
@media(min-width:56rem){.contacts.v-board .cts li{grid-template-columns:minmax(0,1fr) auto;align-items:center}.contacts.v-board .cts li>.no2{grid-column:2;grid-row:1}}`

// Cards of a card index, each with its tab.
const tabsCss = css`
.contacts.v-tabs .cts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:2.75rem clamp(1rem,2vw,1.75rem)}
.contacts.v-tabs .cts li{background:var(--ws);border-radius:0 0 var(--r2) var(--r2);padding:1.25rem 1.5rem 1.6rem;position:relative;margin-block-start:2.25rem;border-start-end-radius:var(--r2)}
.contacts.v-tabs h3{position:absolute;inset-block-end:100%;inset-inline-start:0;background:var(--ws);border-radius:var(--r1) var(--r1) 0 0;padding:.6rem 1.5rem .1rem;font-size:1.1875rem;max-inline-size:100%}.contacts.v-tabs .no2{font-size:1.375rem}
@media(forced-colors:active){.contacts.v-tabs :is(li,h3){border:1px solid}}`

const listCss = css`
.contacts.v-lines .cts{columns:2 20rem;column-gap:clamp(2rem,5vw,5rem)}.contacts.v-lines .cts li{break-inside:avoid;border-block-end:1px solid var(--ed);padding-block:1.1rem;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1.25rem}.contacts.v-lines .cts li>*{grid-column:2}.contacts.v-lines .cts h3{grid-column:1;grid-row:1/span 5;font-size:1.125rem}
.contacts.v-lines .cts p{margin:0}.contacts.v-lines .no2{font-size:1.375rem}`

const sheets: Readonly<Record<string, string>> = { board: boardCss, tabs: tabsCss, lines: listCss }

type Place = { section: Contacts; path: (string | number)[]; text: LocalText | undefined }

/** A number or mail as a link, be it a fact's or typed. */
function reach(ctx: PageContext, kind: 'phone' | 'email', { section, path, text }: Place): Markup {
  const words = ctx.voice.plain(text)
  if (words === '' || ctx.facts.isRefused(kind)) return nothing
  const name = kind === 'phone' ? 'no2 k' : 'ml'
  const isFact = Object.values(text ?? {}).some((one) => one.includes('{{'))
  if (isFact) return said(ctx, section, { as: 'p', path, text, name })
  const href = hrefOfFact({ id: kind, kind, value: { [ctx.lang]: words }, source: { by: 'owner' }, confirmed: true }, words)
  const shown = html`<bdi dir="ltr">${words}</bdi>`
  return html`<p class="${name}"${ctx.at(section, ...path)}>${href ? html`<a href="${href}">${shown}</a>` : shown}</p>`
}

function row(ctx: PageContext, section: Contacts, at: number): Markup {
  const item = section.fields.items[at]
  const path = ['items', at]
  const subject = html`<h3${ctx.at(section, ...path, 'subject')}>${ctx.voice.rich(item?.subject)}</h3>`
  const name = said(ctx, section, { as: 'p', path: [...path, 'name'], text: item?.name })
  const text = said(ctx, section, { as: 'p', path: [...path, 'text'], text: item?.text, name: 'tx2' })
  const phone = reach(ctx, 'phone', { section, path: [...path, 'phone'], text: item?.phone })
  const email = reach(ctx, 'email', { section, path: [...path, 'email'], text: item?.email })
  if (section.variant === 'board') return html`<li><div>${subject}${name}${email}${text}</div>${phone}</li>`
  return html`<li>${subject}${name}${phone}${email}${text}</li>`
}

/** Whom to ask for what. */
export const contacts = sectionType({
  type: 'contacts',
  label: { en: 'Who to call', ar: 'جهات الاتصال' },
  fields: ContactsFields,
  inMenu: true,
  variants: [
    { id: 'board', label: { en: 'Switchboard', ar: 'لوحة الأرقام' } },
    { id: 'tabs', label: { en: 'Card index', ar: 'بطاقات' } },
    { id: 'lines', label: { en: 'Lines', ar: 'أسطر' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const rows = items.map((_, at) => row(ctx, section, at)).filter((one) => !isEmpty(one))
    const body = rows.length > 0 ? html`<ul class="cts">${rows}</ul>` : nothing
    return {
      markup: frame(ctx, section, { title, intro, body, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
