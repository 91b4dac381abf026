import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { artIndex } from '../art-index.ts'
import { button, frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { numeral, said, saidLong } from '../parts.ts'
import { PortfolioFields } from './schema.ts'

type Portfolio = Checked<z.infer<typeof PortfolioFields>>

const sharedCss = css`
.wrk{list-style:none;padding:0}.wrk h3{line-height:1.1}[dir=rtl] .wrk h3{line-height:1.35}.wrk .dt{color:var(--qt)}.wrk .no{color:var(--at)}
.wrk .pic{background:var(--ws);border-radius:var(--r2);overflow:clip;display:grid;place-items:center}.wrk .pic svg{inline-size:62%;display:block}.wrk .pic :is(picture,img){display:block;inline-size:100%;block-size:100%;object-fit:cover}
.wrk .wd{display:grid;gap:.5rem;justify-items:start;align-content:start}`

// One work to a spread, the picture on alternate sides.
const spreadsCss = css`
.portfolio.v-spreads .wrk{display:grid;gap:clamp(2.5rem,7vw,6rem)}.portfolio.v-spreads .wrk li{display:grid;gap:1.5rem clamp(2rem,5vw,5rem)}.portfolio.v-spreads .wrk .pic{aspect-ratio:4/3}
.portfolio.v-spreads .wrk h3{font-size:clamp(1.75rem,4vw,3.25rem)}
.portfolio.v-spreads .wrk li:nth-child(3n+2) .pic{background:var(--ac)}.portfolio.v-spreads .wrk li:nth-child(3n) .pic{background:var(--pt)}
@media(min-width:56rem){.portfolio.v-spreads .wrk li{grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:end}.portfolio.v-spreads .wrk li:nth-child(even){grid-template-columns:minmax(0,5fr) minmax(0,7fr)}.portfolio.v-spreads .wrk li:nth-child(even) .pic{order:2}}`

// Plates hung at two heights, numbered like drawings.
const platesCss = css`
.portfolio.v-plates .wrk{display:grid;gap:2.5rem clamp(1.5rem,4vw,4rem)}.portfolio.v-plates .wrk .pic{aspect-ratio:1}.portfolio.v-plates .wrk .pic svg{inline-size:80%}
.portfolio.v-plates .wrk li{display:grid;gap:1rem;align-content:start}.portfolio.v-plates .wrk h3{font-size:clamp(1.25rem,2vw,1.625rem)}.portfolio.v-plates .wrk .cap{display:grid;grid-template-columns:3.5rem minmax(0,1fr)}.portfolio.v-plates .no{font-size:1.25rem}
@media(min-width:40rem){.portfolio.v-plates .wrk{grid-template-columns:repeat(2,minmax(0,1fr))}.portfolio.v-plates .wrk li:nth-child(even){margin-block-start:clamp(3rem,9vw,8rem);margin-block-end:calc(-1*clamp(3rem,9vw,8rem))}.portfolio.v-plates .wrk{padding-block-end:clamp(3rem,9vw,8rem)}.portfolio.v-plates .wrk:has(li:last-child:nth-child(odd)){padding-block-end:0}.portfolio.v-plates .wrk li:nth-child(3n+1) .pic{aspect-ratio:4/5}}`

// A register: the names set large, everything else on their line.
const indexCss = css`
.portfolio.v-index .wrk{border-block-start:2px solid var(--tx)}.portfolio.v-index .wrk li{display:grid;gap:.35rem 2rem;border-block-end:1px solid var(--ed);padding-block:1.25rem;align-items:baseline}
.portfolio.v-index .wrk h3{font-size:clamp(1.5rem,3vw,2.5rem)}.portfolio.v-index .no{font-size:1.0625rem}.portfolio.v-index .wrk .pic{inline-size:6rem;aspect-ratio:4/3}
@media(min-width:56rem){.portfolio.v-index .wrk li{grid-template-columns:3rem minmax(0,5fr) minmax(0,3fr) minmax(0,4fr)}.portfolio.v-index .wrk li>.dt{grid-column:3}.portfolio.v-index .wrk li>.wd{grid-column:4}}`

const sheets: Readonly<Record<string, string>> = { spreads: spreadsCss, plates: platesCss, index: indexCss }

type Parts = { pic: Markup; title: Markup; details: Markup; rest: Markup }

function parts(ctx: PageContext, section: Portfolio, at: number): Parts {
  const item = section.fields.items[at]
  const place = ['items', at]
  const drawn = html`<div class="pic">${ctx.art({ kind: 'spot', width: 480, height: 480, index: artIndex(section.id) + at })}</div>`
  const photo = item?.image
    ? html`<div class="pic"${ctx.at(section, ...place, 'image')}>${ctx.photo(item.image, { sizes: '(min-width:56rem) 44rem, 100vw' })}</div>`
    : nothing
  const more = button(ctx, { section, key: `items/${at}/link`, look: 'lnk' }, item?.link)
  return {
    pic: isEmpty(photo) && section.variant !== 'index' ? drawn : photo,
    title: html`<h3${ctx.at(section, ...place, 'title')}>${ctx.voice.rich(item?.title)}</h3>`,
    details: said(ctx, section, { as: 'p', path: [...place, 'details'], text: item?.details, name: 'dt' }),
    rest: html`${saidLong(ctx, section, { path: [...place, 'text'], text: item?.text })}${isEmpty(more) ? nothing : html`<p>${more}</p>`}`,
  }
}

function work(ctx: PageContext, section: Portfolio, at: number): Markup {
  const { pic, title, details, rest } = parts(ctx, section, at)
  if (section.variant === 'index')
    return html`<li>${numeral(at, 2)}${title}${details}${isEmpty(rest) && isEmpty(pic) ? nothing : html`<div class="wd">${pic}${rest}</div>`}</li>`
  if (section.variant === 'plates')
    return html`<li>${pic}<div class="cap">${numeral(at, 2)}<div class="wd">${title}${details}${rest}</div></div></li>`
  return html`<li>${pic}<div class="wd">${title}${details}${rest}</div></li>`
}

/** Works. */
export const portfolio = sectionType({
  type: 'portfolio',
  label: { en: 'Works', ar: 'الأعمال' },
  fields: PortfolioFields,
  inMenu: true,
  variants: [
    { id: 'spreads', label: { en: 'Spreads', ar: 'صفحات متقابلة' } },
    { id: 'plates', label: { en: 'Numbered plates', ar: 'لوحات مرقمة' } },
    { id: 'index', label: { en: 'Register', ar: 'سجل الأعمال' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const body = items.length > 0 ? html`<ul class="wrk">${items.map((_, at) => work(ctx, section, at))}</ul>` : nothing
    return {
      markup: frame(ctx, section, { title, intro, body, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
