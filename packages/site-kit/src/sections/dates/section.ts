import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { clockTime, dateParts } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { button, frame } from '../frame.ts'
import { DatesFields } from './schema.ts'

type Dates = Checked<z.infer<typeof DatesFields>>

const listCss = css`
.v-list.dates ol{list-style:none;padding:0}
.v-list.dates li{display:grid;gap:.25rem 2rem;padding-block:1.1rem;border-block-start:2px solid var(--tx)}
.v-list.dates h3{font-size:clamp(1.75rem,4.4vw,3.75rem);line-height:1}
.dates .when{font-weight:600;line-height:1.35}.v-list.dates .when span{display:block}
@media(min-width:48rem){.v-list.dates li{grid-template-columns:13rem minmax(0,1fr) auto;align-items:baseline}}`
const calendarCss = css`
.v-calendar.dates ol{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:clamp(1rem,2vw,1.75rem)}
.v-calendar.dates li{background:var(--ws);border-radius:0 0 var(--r2) var(--r2);padding:1.25rem 1.5rem 1.5rem;display:grid;gap:.4rem;align-content:start;border-block-start:6px solid var(--ac)}
.v-calendar.dates .when{display:flex;gap:.75rem;align-items:baseline;line-height:1.2;flex-wrap:wrap}
.v-calendar.dates .when b{font-size:3.25rem;font-weight:inherit}
.v-calendar.dates h3{font-size:1.375rem;line-height:1.15}`

/** The date in words, or its day large and the rest beside it. */
function when(ctx: PageContext, item: Dates['fields']['items'][number], isTile: boolean): Markup {
  const parts = dateParts(ctx.lang, item.date)
  const clock = item.time && /^\d{2}:\d{2}$/.test(item.time) ? clockTime(ctx.lang, item.time) : item.time
  const time = clock ? html` <span>${clock}</span>` : nothing
  if (parts.iso === undefined) return html`<p class="when">${parts.full}${time}</p>`
  if (isTile) return html`<p class="when"><time datetime="${parts.iso}"><b class="k">${parts.day}</b> ${parts.month}</time>${time}</p>`
  return html`<p class="when"><time datetime="${parts.iso}">${parts.full}</time>${time}</p>`
}

/** Dates to come. */
export const dates = sectionType({
  type: 'dates',
  label: { en: 'Dates', ar: 'المواعيد' },
  fields: DatesFields,
  inMenu: true,
  variants: [
    { id: 'list', label: { en: 'List', ar: 'قائمة' } },
    { id: 'calendar', label: { en: 'Calendar leaves', ar: 'أوراق تقويم' } },
  ],
  render(ctx, section) {
    const isTile = section.variant === 'calendar'
    const items = section.fields.items.map((item, at) => {
      const place = ctx.voice.rich(item.place)
      const more = button(ctx, { section, key: `items/${at}/link`, look: 'lnk' }, item.link)
      const title = html`<h3${ctx.at(section, 'items', at, 'title')}>${ctx.voice.rich(item.title)}</h3>`
      const where =
        isEmpty(place) && isEmpty(more)
          ? nothing
          : html`<p>${isEmpty(place) ? nothing : html`<span${ctx.at(section, 'items', at, 'place')}>${place}</span>`}${isEmpty(more) ? nothing : html` ${more}`}</p>`
      return html`<li>${when(ctx, item, isTile)}${title}${where}</li>`
    })
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        body: items.length > 0 ? html`<ol>${items}</ol>` : nothing,
        heads: 'stack',
      }),
      css: isTile ? calendarCss : listCss,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
