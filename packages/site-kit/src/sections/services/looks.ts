import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { artIndex } from '../art-index.ts'
import type { ServicesFields } from './schema.ts'

export type Services = Checked<z.infer<typeof ServicesFields>>

// Each point starts lower than the one before it, so a row of three reads as a walk down the page.
export const stairCss = css`
.services.v-steps ol{list-style:none;padding:0;display:grid;gap:2.5rem clamp(1.5rem,3vw,3rem)}
.services.v-steps li{border-block-start:3px solid var(--tx);padding-block-start:1rem}
.services.v-steps .no{display:block;font-size:clamp(5rem,11vw,10rem);line-height:.85;color:var(--at);padding-block-end:1.25rem;font-variant-numeric:lining-nums}
.services.v-steps h3{font-size:clamp(1.5rem,2.4vw,2.125rem);line-height:1.1}
[dir=rtl] .services.v-steps h3{line-height:1.35}
.services.v-steps h3+p{margin-block-start:.75rem}
.services.v-steps .pic{display:block;margin-block-start:1.25rem}.services.v-steps img{display:block;inline-size:100%;aspect-ratio:4/3;object-fit:cover;border-radius:var(--r2)}
@media(min-width:56rem){.services.v-steps ol{grid-template-columns:repeat(3,minmax(0,1fr))}.services.v-steps ol.n2{grid-template-columns:repeat(2,minmax(0,1fr))}.services.v-steps ol.n4{grid-template-columns:repeat(4,minmax(0,1fr))}
.services.v-steps li:nth-child(3n+2){margin-block-start:4.5rem}.services.v-steps li:nth-child(3n){margin-block-start:9rem}
.services.v-steps .n4 li:nth-child(4n+1){margin-block-start:0}.services.v-steps .n4 li:nth-child(4n+2){margin-block-start:3.5rem}.services.v-steps .n4 li:nth-child(4n+3){margin-block-start:7rem}.services.v-steps .n4 li:nth-child(4n){margin-block-start:10.5rem}}`

export const foldsCss = css`
.services.v-folds details,.services.v-folds .flat{border-block-start:2px solid var(--tx)}
.services.v-folds .bd>div>:last-child{border-block-end:2px solid var(--tx)}
.services.v-folds summary{cursor:pointer;list-style:none;display:flex;align-items:center;gap:1.25rem;padding-block:.9rem}
.services.v-folds summary::-webkit-details-marker{display:none}
.services.v-folds .flat{padding-block:.9rem}
.services.v-folds h3{font-size:clamp(1.625rem,3.4vw,3rem);line-height:1.1;flex:1}
[dir=rtl] .services.v-folds h3{line-height:1.35}
.services.v-folds summary::after{content:"";flex:none;inline-size:1.5rem;block-size:1.5rem;background:linear-gradient(var(--at),var(--at)) 50%/100% 3px no-repeat,linear-gradient(var(--at),var(--at)) 50%/3px 100% no-repeat}
.services.v-folds [open]>summary::after{background-size:100% 3px,0 0}
.services.v-folds .in2{display:grid;gap:1.5rem clamp(2rem,5vw,5rem);padding-block:.5rem 2rem;align-items:center}
.services.v-folds .in2 p{font-size:clamp(1.1875rem,1.8vw,1.5rem)}
.services.v-folds .pic{background:var(--ws);border-radius:var(--r2);overflow:clip;display:grid;place-items:center}
.services.v-folds .pic svg{display:block;inline-size:min(60%,14rem);padding-block:1.5rem;box-sizing:content-box}
.services.v-folds .pic img{display:block;inline-size:100%;aspect-ratio:3/2;object-fit:cover}
@media(min-width:48rem){.services.v-folds .in2{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
@media(forced-colors:active){.services.v-folds summary::after{forced-color-adjust:none;--at:CanvasText}}`

export const registerCss = css`
.services.v-index .reg{display:grid;gap:2rem clamp(2rem,6vw,6rem)}
.services.v-index .pic{background:var(--ws);border-radius:var(--r3);overflow:clip;align-self:start;display:grid;place-items:center}
.services.v-index .pic svg{display:block;inline-size:min(100%,22rem);padding:8%}
.services.v-index .pic img{display:block;inline-size:100%;aspect-ratio:4/5;object-fit:cover}
.services.v-index ul{list-style:none;padding:0;align-self:center}
.services.v-index li{padding-block:.85rem;border-block-end:1px solid var(--ed)}
.services.v-index li:first-child{border-block-start:3px solid var(--tx)}
.services.v-index h3{font-size:clamp(1.375rem,2.4vw,2rem);line-height:1.15}
[dir=rtl] .services.v-index h3{line-height:1.4}
.services.v-index li p{color:var(--qt);margin-block-start:.2rem}
@media(max-width:47.99rem){.services.v-index .pic svg{inline-size:12rem;padding:6%}}
@media(min-width:48rem){.services.v-index .reg{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}.services.v-index .pic{position:sticky;inset-block-start:2rem}
.services.v-index .many{columns:2;column-gap:3rem}.services.v-index .many li{break-inside:avoid;border-block-start:0}}`

type Item = Services['fields']['items'][number]

const titleOf = (ctx: PageContext, section: Services, at: number): Markup =>
  html`<h3${ctx.at(section, 'items', at, 'title')}>${ctx.voice.rich(section.fields.items[at]?.title)}</h3>`
const textOf = (ctx: PageContext, section: Services, at: number): Markup[] =>
  ctx.voice.paragraphs(section.fields.items[at]?.text).map((one) => html`<p${ctx.at(section, 'items', at, 'text')}>${one}</p>`)
const photoOf = (ctx: PageContext, item: Item | undefined): Markup =>
  item?.image ? html`<span class="pic">${ctx.photo(item.image, { sizes: '(min-width:60rem) 36rem, 100vw' })}</span>` : nothing

/** Large numbers on steps that lead down. */
export function stair(ctx: PageContext, section: Services): Markup {
  const { items } = section.fields
  const columns = items.length % 4 === 0 ? 4 : items.length < 3 ? 2 : 3
  return html`<ol class="n${columns}">${items.map((item, at) => html`<li><b class="no k" aria-hidden="true">${at + 1}</b>${titleOf(ctx, section, at)}${textOf(ctx, section, at)}${photoOf(ctx, item)}</li>`)}</ol>`
}

/** One line each; the one that is open shows its text and its picture. What has neither is a plain line. */
export function folds(ctx: PageContext, section: Services): Markup {
  const first = artIndex(section.id)
  const id = ctx.anchor(section)
  const open = section.fields.items.findIndex((item, at) => textOf(ctx, section, at).length > 0 || item.image !== undefined)
  const rows = section.fields.items.map((item, at) => {
    const text = textOf(ctx, section, at)
    const title = titleOf(ctx, section, at)
    if (text.length === 0 && !item.image) return html`<div class="flat">${title}</div>`
    const drawn = html`<span class="pic">${ctx.art({ kind: 'spot', width: 224, height: 224, index: first + at })}</span>`
    return html`<details name="${id}"${at === open ? html` open` : nothing}><summary>${title}</summary><div class="in2"><div>${text}</div>${item.image ? photoOf(ctx, item) : drawn}</div></details>`
  })
  return html`<div>${rows}</div>`
}

/** The names as an index; the first picture there is, or a drawing, stands beside it. */
export function register(ctx: PageContext, section: Services): Markup {
  const { items } = section.fields
  const photo = photoOf(
    ctx,
    items.find((item) => item.image),
  )
  const picture =
    photo.markup === ''
      ? html`<span class="pic">${ctx.art({ kind: 'spot', width: 360, height: 360, index: artIndex(section.id) })}</span>`
      : photo
  const isLong = items.length > 7 && items.every((item) => ctx.voice.plain(item.text) === '')
  const rows = items.map((_, at) => html`<li>${titleOf(ctx, section, at)}${textOf(ctx, section, at)}</li>`)
  return html`<div class="reg">${picture}<ul${isLong ? html` class="many"` : nothing}>${rows}</ul></div>`
}
