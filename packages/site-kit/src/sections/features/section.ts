import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { perRow, saidLong } from '../parts.ts'
import { FeaturesFields } from './schema.ts'

type Features = Checked<z.infer<typeof FeaturesFields>>

const sharedCss = css`
.fts{list-style:none;padding:0}.fts h3{font-size:clamp(1.375rem,2vw,1.75rem);line-height:1.15}[dir=rtl] .fts h3{line-height:1.4}.fts p{margin-block-start:.5rem}`

// One drawn table: every reason a cell between hairlines.
const cellsCss = css`
.features.v-cells .fts{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(min(100%,14rem),100%/var(--c) - 1px),1fr));border-block-start:2px solid var(--tx);overflow:clip}
.features.v-cells .fts li{padding:1.75rem clamp(1.25rem,2.4vw,2.25rem) 2.25rem;border-block-end:1px solid var(--ed);border-inline-start:1px solid var(--ed);margin-inline-start:-1px}
.features.v-cells .fts svg{display:block;inline-size:4.5rem;block-size:4.5rem;margin-block-end:1.25rem;border-radius:var(--r1)}
@media(max-width:37rem){.features.v-cells .fts li{padding-inline:0;border-inline:0;margin:0}}`

// One large picture that stays while the reasons pass.
const panelCss = css`
.features.v-panel .two{display:grid;gap:clamp(2rem,5vw,4.5rem)}
.features.v-panel .pic{background:var(--bg);border-radius:var(--r3);overflow:clip;display:grid;place-items:center;aspect-ratio:4/3}
.features.v-panel .pic svg{inline-size:72%;display:block}.features.v-panel .pic :is(picture,img){display:block;inline-size:100%;block-size:100%;object-fit:cover}
.features.v-panel .fts li{display:grid;grid-template-columns:2.25rem minmax(0,1fr);padding-block:1.35rem;border-block-end:1px solid var(--ed)}.features.v-panel .fts li:first-child{padding-block-start:0}
.features.v-panel .fts li::before{content:"";inline-size:.55rem;block-size:1.05rem;border:solid var(--at);border-width:0 3px 3px 0;rotate:42deg;margin:.1rem .35rem}
@media(min-width:60rem){.features.v-panel .two{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:start}.features.v-panel .pic{aspect-ratio:4/5;position:sticky;inset-block-start:2rem;max-block-size:calc(100vh - 4rem);inline-size:100%}}`

// Bands of colour, each a sentence that can be read from the other side of the street.
const bandsCss = css`
.features.v-bands .fts li{display:grid;gap:.25rem clamp(1.5rem,5vw,5rem);padding:clamp(1.25rem,3vw,2.5rem) clamp(1.25rem,4vw,3.5rem);background:var(--ws)}
.features.v-bands .fts li:nth-child(3n+2){background:var(--ac);color:var(--oa)}.features.v-bands .fts li:nth-child(3n){background:var(--tx);color:var(--bg)}
.features.v-bands .fts li:first-child{border-start-start-radius:var(--r3);border-start-end-radius:var(--r3)}.features.v-bands .fts li:last-child{border-end-start-radius:var(--r3);border-end-end-radius:var(--r3)}
.features.v-bands .fts h3{font-size:clamp(1.75rem,4.2vw,3.5rem);line-height:1.02}.features.v-bands .fts p{margin:0}
[dir=rtl] .features.v-bands .fts h3{line-height:1.35}
@media(min-width:60rem){.features.v-bands .fts li{grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:center}.features.v-bands .fts li>p{grid-column:2}}
@media(forced-colors:active){.features.v-bands .fts li{border:1px solid}}`

const sheets: Readonly<Record<string, string>> = { cells: cellsCss, panel: panelCss, bands: bandsCss }

function reason(ctx: PageContext, section: Features, at: number): Markup {
  const item = section.fields.items[at]
  const place = ['items', at]
  const art = section.variant === 'cells' ? ctx.art({ kind: 'spot', width: 96, height: 96, index: artIndex(section.id) + at }) : nothing
  const words = html`<h3${ctx.at(section, ...place, 'title')}>${ctx.voice.rich(item?.title)}</h3>${saidLong(ctx, section, { path: [...place, 'text'], text: item?.text })}`
  return section.variant === 'panel' ? html`<li><div>${words}</div></li>` : html`<li>${art}${words}</li>`
}

/** Photo or drawing on a ground of its own. */
function picture(ctx: PageContext, section: Features, ground: SurfaceName): Markup {
  const { image } = section.fields
  if (image) return html`<div class="pic"${ctx.at(section, 'image')}>${ctx.photo(image, { sizes: '(min-width:60rem) 34rem, 100vw' })}</div>`
  return html`<div class="pic s-${ground}">${ctx.art({ kind: 'spot', width: 480, height: 480, index: artIndex(section.id) })}</div>`
}

/** Reasons to come. */
export const features = sectionType({
  type: 'features',
  label: { en: 'Reasons', ar: 'الأسباب' },
  fields: FeaturesFields,
  inMenu: true,
  variants: [
    { id: 'cells', label: { en: 'Drawn table', ar: 'خانات' } },
    { id: 'panel', label: { en: 'Beside a picture', ar: 'بجانب صورة' } },
    { id: 'bands', label: { en: 'Bands of colour', ar: 'أشرطة ملونة' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const ground = groundBeside(ctx, surface, ['flood', 'deep'])
    const rows =
      items.length > 0
        ? html`<ul class="fts" style="--c:${perRow(items.length)}">${items.map((_, at) => reason(ctx, section, at))}</ul>`
        : nothing
    const isPanel = section.variant === 'panel' && items.length > 0
    const body = isPanel ? html`<div class="two">${picture(ctx, section, ground)}${rows}</div>` : rows
    return {
      markup: frame(ctx, section, { title, intro, body, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: isPanel ? [surface, ground] : [surface],
    }
  },
})
