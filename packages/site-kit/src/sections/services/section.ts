import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import type { Services } from './looks.ts'
import { folds, foldsCss, register, registerCss, stair, stairCss } from './looks.ts'
import { ServicesFields } from './schema.ts'

const cardsCss = css`
.cards{--gap:clamp(1.5rem,3vw,2.75rem);display:grid;grid-template-columns:repeat(auto-fill,minmax(max(min(100%,11rem),(100% - (var(--n) - 1)*var(--gap))/var(--n)),1fr));gap:var(--gap);list-style:none;padding:0}
.n1{--n:2}.n2{--n:2}.n3{--n:3}.n4{--n:4}
.cards li{display:grid;gap:.75rem;align-content:start}
.cards .pic{display:block;margin-block-end:.5rem;border-radius:var(--r2);overflow:clip}
.cards .pic svg{display:block;inline-size:min(100%,16rem)}.cards .pic img{display:block;inline-size:100%;aspect-ratio:4/3;object-fit:cover}
.cards h3{font-size:clamp(1.375rem,2vw,1.75rem)}
@media(max-width:30rem){.cards .pic:has(svg){grid-row:1/span 3;margin:0}.cards li:has(.pic>svg){grid-template-columns:5.5rem minmax(0,1fr);column-gap:1.25rem;row-gap:.25rem}.cards li:has(.pic>svg)>:not(.pic){grid-column:2}.cards li:has(.pic>svg)>h3:last-child{grid-row:1/span 3;align-self:center}}`

const rowsCss = css`
.rows{list-style:none;padding:0}
.rows li{display:grid;gap:.4rem 2rem;border-block-start:2px solid var(--tx);padding-block:1rem 1.5rem}
.rows li:last-child{border-block-end:2px solid var(--tx)}
.rows h3{font-size:clamp(1.75rem,3.6vw,3.25rem);line-height:1.05;display:flex;gap:1rem;align-items:center}
.rows h3 svg{inline-size:clamp(2rem,4vw,3.25rem);block-size:clamp(2rem,4vw,3.25rem);flex:none}
.rows img{inline-size:100%;aspect-ratio:16/9;object-fit:cover;border-radius:var(--r2)}
@media(min-width:48rem){.rows li{grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:baseline}.rows li>p{grid-column:2}}`

function items(ctx: PageContext, section: Services, draw: (at: number) => Markup): Markup[] {
  return section.fields.items.map((item, at) => {
    const text = ctx.voice.paragraphs(item.text)
    const title = html`<h3${ctx.at(section, 'items', at, 'title')}>${section.variant === 'rows' ? draw(at) : nothing}${section.variant === 'rows' ? html`<span>${ctx.voice.rich(item.title)}</span>` : ctx.voice.rich(item.title)}</h3>`
    const photo = item.image
      ? html`<span class="pic">${ctx.photo(item.image, { sizes: '(min-width:60rem) 24rem, 100vw' })}</span>`
      : nothing
    const pic = section.variant === 'rows' ? photo : item.image ? photo : html`<span class="pic">${draw(at)}</span>`
    return html`<li>${section.variant === 'rows' ? nothing : pic}${title}${text.map((one) => html`<p${ctx.at(section, 'items', at, 'text')}>${one}</p>`)}${section.variant === 'rows' ? pic : nothing}</li>`
  })
}

/** How many cards stand in a row, so that the last row is full where it can be. */
const perRow = (count: number): number => (count < 4 ? Math.max(1, count) : count % 4 === 0 ? 4 : 3)

function list(ctx: PageContext, section: Services): Markup {
  const first = artIndex(section.id)
  const draw = (at: number) => ctx.art({ kind: 'spot', width: 160, height: 160, index: first + at })
  const look = section.variant === 'rows' ? 'rows' : `cards n${perRow(section.fields.items.length)}`
  return html`<ul class="${look}">${items(ctx, section, draw)}</ul>`
}

type Drawing = { draw: (ctx: PageContext, section: Services) => Markup; sheet: string; heads?: 'stack' | 'side' }
const looks: Readonly<Record<string, Drawing>> & { cards: Drawing } = {
  cards: { draw: list, sheet: cardsCss },
  rows: { draw: list, sheet: rowsCss, heads: 'stack' },
  steps: { draw: stair, sheet: stairCss, heads: 'stack' },
  folds: { draw: folds, sheet: foldsCss, heads: 'stack' },
  index: { draw: register, sheet: registerCss, heads: 'stack' },
}

/** What the business does or sells. */
export const services = sectionType({
  type: 'services',
  label: { en: 'Services', ar: 'الخدمات' },
  fields: ServicesFields,
  inMenu: true,
  variants: [
    { id: 'cards', label: { en: 'Cards', ar: 'بطاقات' } },
    { id: 'rows', label: { en: 'Large rows', ar: 'صفوف كبيرة' } },
    { id: 'steps', label: { en: 'Numbered, stepping down', ar: 'مرقّمة متدرجة' } },
    { id: 'folds', label: { en: 'To open, with pictures', ar: 'قابلة للفتح مع صور' } },
    { id: 'index', label: { en: 'Index beside a picture', ar: 'فهرس بجانب صورة' } },
  ],
  render(ctx, section) {
    const { draw, sheet, heads } = looks[section.variant] ?? looks.cards
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        intro: section.fields.intro,
        body: section.fields.items.length > 0 ? draw(ctx, section) : nothing,
        heads: heads ?? ctx.look.heads,
      }),
      css: sheet,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
