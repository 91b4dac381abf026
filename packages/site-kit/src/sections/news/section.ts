import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { dateParts } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { button, frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { perRow, saidLong } from '../parts.ts'
import { NewsFields } from './schema.ts'

type News = Checked<z.infer<typeof NewsFields>>

const sharedCss = css`
.nws{list-style:none;padding:0}.nws h3{font-size:clamp(1.375rem,2vw,1.75rem);line-height:1.15}[dir=rtl] .nws h3{line-height:1.4}.nws .w{color:var(--qt);font-weight:600;font-size:.9375rem}.nws article{display:grid;gap:.6rem;justify-items:start;align-content:start}`

const logCss = css`
.news.v-log .nws li{border-block-start:1px solid var(--ed);padding-block:1.5rem}.news.v-log .nws li:first-child{border-block-start:3px solid var(--tx)}
@media(min-width:48rem){.news.v-log .nws article{grid-template-columns:12rem minmax(0,1fr);column-gap:2rem}.news.v-log .nws article>*{grid-column:2}.news.v-log .nws .w{grid-column:1;grid-row:1;padding-block-start:.35rem}}`

// A front page: the newest across it, the rest in columns under the fold.
const frontCss = css`
.news.v-front .nws{border-block-start:3px double var(--tx);border-block-start-width:6px;display:grid}
.news.v-front .nws li{padding-block:1.5rem;border-block-end:1px solid var(--ed)}
.news.v-front .nws li:first-child{border-block-end:2px solid var(--tx);padding-block:2rem}.news.v-front .nws li:first-child article{gap:1rem}.news.v-front .nws li:first-child h3{font-size:calc(var(--k)*clamp(2.25rem,6vw,5rem));line-height:1}[dir=rtl] .news.v-front .nws li:first-child article{gap:1rem}.news.v-front .nws li:first-child h3{line-height:1.25}
@media(min-width:56rem){.news.v-front .nws{grid-template-columns:repeat(3,minmax(0,1fr))}.news.v-front .nws li:first-child{grid-column:1/-1}.news.v-front .nws li:first-child .tx2{columns:2;column-gap:3rem;max-inline-size:60rem}
.news.v-front .nws li:not(:first-child){padding-inline:1.75rem;border-block-end:0}.news.v-front .nws li:nth-child(3n+2){padding-inline-start:0}.news.v-front .nws li:not(:first-child):not(:nth-child(3n+2)){border-inline-start:1px solid var(--ed)}
.news.v-front .nws li:nth-child(2):last-child{grid-column:1/-1}}`

// Slips of paper on a board, each hung a little askew.
const slipsCss = css`
.news.v-slips .nws{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(min(100%,15rem),100%/var(--c) - 2.25rem),1fr));gap:2.75rem clamp(1.25rem,2.6vw,2.25rem);align-items:start}
.news.v-slips .nws li{position:relative;background:var(--ws);padding:2.25rem 1.6rem 1.75rem;box-shadow:0 .6rem 1.4rem -.9rem var(--tx)}
.news.v-slips .nws li::before{content:"";position:absolute;inset-block-start:-.55rem;inset-inline-start:calc(50% - .55rem);inline-size:1.1rem;block-size:1.1rem;border-radius:50%;background:var(--ac);box-shadow:0 .2rem .3rem -.1rem var(--tx)}
.news.v-slips .nws li:nth-child(3n+1){rotate:-1.2deg}.news.v-slips .nws li:nth-child(3n+2){rotate:.9deg;margin-block-start:1.25rem}.news.v-slips .nws li:nth-child(3n){rotate:-.4deg}
@media(forced-colors:active){.news.v-slips .nws li{border:1px solid}}@media print{.news.v-slips .nws li{rotate:none!important;box-shadow:none}}`

const sheets: Readonly<Record<string, string>> = { log: logCss, front: frontCss, slips: slipsCss }

function dateOf(ctx: PageContext, date: string | undefined): Markup {
  if (!date) return nothing
  const { iso, full } = dateParts(ctx.lang, date)
  return html`<p class="w">${iso ? html`<time datetime="${iso}">${full}</time>` : full}</p>`
}

function note(ctx: PageContext, section: News, at: number): Markup {
  const item = section.fields.items[at]
  const text = saidLong(ctx, section, { path: ['items', at, 'text'], text: item?.text })
  const more = button(ctx, { section, key: `items/${at}/link`, look: 'lnk' }, item?.link)
  const title = html`<h3${ctx.at(section, 'items', at, 'title')}>${ctx.voice.rich(item?.title)}</h3>`
  return html`<li><article>${dateOf(ctx, item?.date)}${title}${text.length > 0 ? html`<div class="tx2">${text}</div>` : nothing}${isEmpty(more) ? nothing : html`<p>${more}</p>`}</article></li>`
}

/** What is new. */
export const news = sectionType({
  type: 'news',
  label: { en: 'News', ar: 'الأخبار' },
  fields: NewsFields,
  inMenu: true,
  variants: [
    { id: 'log', label: { en: 'Log', ar: 'سجل' } },
    { id: 'front', label: { en: 'Front page', ar: 'صفحة أولى' } },
    { id: 'slips', label: { en: 'Slips on a board', ar: 'قصاصات' } },
  ],
  render(ctx, section) {
    const { title, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const rows = items.map((_, at) => note(ctx, section, at))
    return {
      markup: frame(ctx, section, {
        title,
        body: rows.length > 0 ? html`<ul class="nws" style="--c:${perRow(rows.length)}">${rows}</ul>` : nothing,
        surface,
        heads: section.variant === 'log' ? 'side' : 'stack',
      }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
