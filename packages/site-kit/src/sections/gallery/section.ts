import { css, html, isEmpty, nothing } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { mosaicCss, pairsCss } from './looks.ts'
import { GalleryFields } from './schema.ts'

const plateCss = css`
.gal{list-style:none;padding:0}
.gal figure{display:grid;gap:.75rem;block-size:100%;grid-template-rows:1fr auto}
.gal .pl{display:grid;place-items:center;background:var(--ws);border-radius:var(--r2);overflow:clip;padding:5%}
.gal .ph{padding:0}.gal img{display:block;inline-size:100%;block-size:100%;object-fit:cover}
.gal .pl svg{inline-size:min(100%,28rem);max-block-size:26rem;display:block}
.gal li:nth-child(3n+2) .pl{background:var(--ac)}.gal li:nth-child(3n) .pl{background:var(--pt)}.gal figcaption{font-size:1.1875em;font-weight:600}`
const gridCss = css`
.v-grid .gal{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:clamp(1rem,2.2vw,2rem)}
.v-grid .pl{min-block-size:9rem}.v-grid .ph picture{display:block;aspect-ratio:4/3;inline-size:100%}
@media(min-width:48rem){.v-grid .gal{grid-template-columns:repeat(3,minmax(0,1fr))}.v-grid .gal:has(li:nth-child(4)) li:first-child{grid-column:span 2}.v-grid .gal:has(li:nth-child(4)):not(:has(li:nth-child(6))) li:nth-child(4):last-child{grid-column:span 2}}`
const stripCss = css`
.strip{overflow-x:auto;scroll-snap-type:x proximity;margin-inline-end:calc(-1*var(--gut));padding-block-end:1rem}
.v-strip .gal{display:flex;gap:clamp(1rem,2vw,1.75rem);inline-size:max-content;padding-inline-end:var(--gut)}
.v-strip li{scroll-snap-align:start;inline-size:min(19rem,72vw)}
.v-strip .pl{aspect-ratio:3/4}.v-strip .ph picture{display:contents}`

const sheets: Readonly<Record<string, string>> = { grid: gridCss, strip: stripCss, mosaic: mosaicCss, pairs: pairsCss }

/** Pictures of the work; without photos, drawn plates with their captions. */
export const gallery = sectionType({
  type: 'gallery',
  label: { en: 'Gallery', ar: 'معرض الصور' },
  fields: GalleryFields,
  inMenu: true,
  variants: [
    { id: 'grid', label: { en: 'Grid', ar: 'شبكة' } },
    { id: 'strip', label: { en: 'Strip', ar: 'شريط' } },
    { id: 'mosaic', label: { en: 'Mosaic', ar: 'فسيفساء' } },
    { id: 'pairs', label: { en: 'Pairs, such as before and after', ar: 'أزواج، مثل قبل وبعد' } },
  ],
  render(ctx, section) {
    const first = artIndex(section.id)
    const items = section.fields.items.map((item, at) => {
      const caption = ctx.voice.rich(item.caption)
      const plate = item.image
        ? html`<div class="pl ph"${ctx.at(section, 'items', at, 'image')}>${ctx.photo(item.image, { sizes: '(min-width:48rem) 33vw, 72vw' })}</div>`
        : html`<div class="pl">${ctx.art({ kind: 'spot', width: 320, height: 320, index: first + at })}</div>`
      return html`<li><figure>${plate}${isEmpty(caption) ? nothing : html`<figcaption${ctx.at(section, 'items', at, 'caption')}>${caption}</figcaption>`}</figure></li>`
    })
    const isStrip = section.variant === 'strip'
    const list = items.length > 0 ? html`<ul class="gal">${items}</ul>` : nothing
    const named = ctx.voice.plain(section.fields.title) || section.type
    const body = isStrip && items.length > 0 ? html`<div class="strip" role="group" tabindex="0" aria-label="${named}">${list}</div>` : list
    return {
      markup: frame(ctx, section, { title: section.fields.title, body, heads: 'stack' }),
      css: plateCss + (sheets[section.variant] ?? gridCss),
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
