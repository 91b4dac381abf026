import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { frame } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { said, saidLong, structured } from '../parts.ts'
import { PlacesFields } from './schema.ts'
import { townSign } from './town.ts'

type Places = Checked<z.infer<typeof PlacesFields>>

const sharedCss = css`
.plc{list-style:none;padding:0}.plc h3{font-size:clamp(1.375rem,2.2vw,2rem);line-height:1.15}[dir=rtl] .plc h3{line-height:1.4}.plc .ads{font-style:normal}.plc a{display:inline-block;padding-block:.25rem}.plc p+p{margin-block-start:.35rem}`

const mapsCss = css`
.places.v-maps .plc{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:clamp(1.5rem,3vw,2.5rem)}
.places.v-maps .plc li{display:grid;grid-template-rows:auto 1fr;background:var(--bg);color:var(--tx);border-radius:var(--r2);overflow:clip}.places.v-maps .plc svg{display:block;inline-size:100%;block-size:clamp(11rem,18vw,15rem)}.places.v-maps .plc li>div{padding:1.5rem 1.6rem 1.75rem;display:grid;gap:.5rem;align-content:start}
.places.v-maps .plc li:only-child{grid-template:none/none}@media(min-width:56rem){.places.v-maps .plc li:only-child{grid-template:none/minmax(0,7fr) minmax(0,5fr)}.places.v-maps .plc li:only-child svg{block-size:100%;min-block-size:22rem}.places.v-maps .plc li:only-child>div{align-content:center;padding:2.5rem}}
@media(forced-colors:active){.places.v-maps .plc li{border:1px solid}}`

// The street's name as the plate at the corner.
const platesCss = css`
.places.v-plates .plc{display:grid;gap:clamp(2rem,4vw,3.5rem)}.places.v-plates .plc li{display:grid;gap:1.25rem 3rem;align-items:center}
.places.v-plates .ads{background:var(--ac);color:var(--oa);border-radius:var(--r1);padding:clamp(1.25rem,2.6vw,2.25rem);font-size:clamp(1.625rem,4vw,3.25rem);line-height:1.1;text-align:center;box-shadow:inset 0 0 0 .3rem var(--ac),inset 0 0 0 .45rem var(--oa);max-inline-size:none;text-wrap:balance}[dir=rtl] .places.v-plates .ads{line-height:1.45}
.places.v-plates .plc li>div{display:grid;gap:.35rem}@media(min-width:56rem){.places.v-plates .plc li{grid-template-columns:minmax(0,7fr) minmax(0,4fr)}.places.v-plates .plc li:nth-child(even){grid-template-columns:minmax(0,4fr) minmax(0,7fr)}.places.v-plates .plc li:nth-child(even) .ads{order:2}}
@media(forced-colors:active){.places.v-plates .ads{border:3px double}}`

// One sheet of the map, the places listed beside it.
const sheetCss = css`
.places.v-sheet .two{display:grid;gap:clamp(1.5rem,4vw,4rem)}.places.v-sheet .map{border-radius:var(--r3);overflow:clip;min-block-size:16rem}.places.v-sheet .map svg{display:block;inline-size:100%;block-size:100%}
.places.v-sheet .plc li{border-block-start:1px solid var(--ed);padding-block:1.25rem;display:grid;gap:.3rem}.places.v-sheet .plc li:first-child{border-block-start:3px solid var(--tx)}
@media(min-width:60rem){.places.v-sheet .two{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}.places.v-sheet .map{order:2;position:relative}.places.v-sheet .map svg{position:absolute;inset:0}}`

const sheets: Readonly<Record<string, string>> = { maps: mapsCss, plates: platesCss, sheet: sheetCss }

/** A plain link to a map that needs no account and embeds nothing. */
const mapLink = (ctx: PageContext, address: string): Markup =>
  html`<p><a href="https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}" rel="noopener">${ctx.labels.map}</a></p>`

function place(ctx: PageContext, section: Places, { at, ground }: { at: number; ground: SurfaceName }): Markup {
  const item = section.fields.items[at]
  const address = ctx.voice.plain(item?.address)
  if (!item || address === '') return nothing
  const path = ['items', at]
  const isPlate = section.variant === 'plates'
  const title = said(ctx, section, { as: 'h3', path: [...path, 'title'], text: item.title })
  const street = said(ctx, section, { as: 'p', path: [...path, 'address'], text: item.address, name: isPlate ? 'ads k' : 'ads' })
  const phone = said(ctx, section, { as: 'p', path: [...path, 'phone'], text: item.phone })
  const text = saidLong(ctx, section, { path: [...path, 'text'], text: item.text })
  const rest = html`${phone}${mapLink(ctx, address)}${text}`
  if (isPlate) return html`<li>${street}<div>${title}${rest}</div></li>`
  if (section.variant === 'sheet') return html`<li>${title}${street}${rest}</li>`
  return html`<li class="s-${ground}">${townSign(address)}<div>${title}${street}${rest}</div></li>`
}

/** The places for machines: several addresses of one business. */
function told(ctx: PageContext, section: Places): Markup {
  const all = section.fields.items.map((item) => ({ address: ctx.voice.plain(item.address), name: ctx.voice.plain(item.title) }))
  const known = all.filter((one) => one.address !== '')
  if (known.length < 2) return nothing
  const name = ctx.voice.plain(ctx.site.name)
  const location = known.map((one) => ({ '@type': 'Place', name: one.name || undefined, address: one.address }))
  return structured({ '@type': 'Organization', name, location })
}

/** Where one finds the business. */
export const places = sectionType({
  type: 'places',
  label: { en: 'Places', ar: 'الأماكن' },
  fields: PlacesFields,
  inMenu: true,
  variants: [
    { id: 'maps', label: { en: 'Map cards', ar: 'بطاقات خرائط' } },
    { id: 'plates', label: { en: 'Street plates', ar: 'لوحات الشوارع' } },
    { id: 'sheet', label: { en: 'List and map', ar: 'قائمة وخريطة' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const ground = groundBeside(ctx, surface, surface === 'tint' ? ['plain', 'deep'] : ['tint', 'deep'])
    const rows = items.map((_, at) => place(ctx, section, { at, ground })).filter((one) => !isEmpty(one))
    const list = html`<ul class="plc">${rows}</ul>`
    const map = html`<div class="map s-${ground}">${townSign(ctx.voice.plain(items[0]?.address))}</div>`
    const shown = section.variant === 'sheet' ? html`<div class="two">${list}${map}</div>` : list
    return {
      markup: frame(ctx, section, {
        title,
        intro,
        body: rows.length > 0 ? html`${shown}${told(ctx, section)}` : nothing,
        surface,
        heads: 'stack',
      }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface, ground],
    }
  },
})
