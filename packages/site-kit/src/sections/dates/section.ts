import type { PageContext } from '../../context.ts'
import { dateParts } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { button, frame } from '../frame.ts'
import { structured } from '../parts.ts'
import { nextCss, ticketsCss } from './looks.ts'
import { DatesFields } from './schema.ts'
import { when } from './when.ts'
import type { Dates } from './when.ts'

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

const sheets: Readonly<Record<string, string>> = { list: listCss, calendar: calendarCss, tickets: ticketsCss, next: nextCss }

/** The programme for machines: what has a day and a name. Where no place is named, it is where the business is. */
function told(ctx: PageContext, { fields }: Dates): Markup {
  const events = fields.items.flatMap(({ date, time, title, place }) => {
    const name = ctx.voice.plain(title)
    const where = ctx.voice.plain(place) || ctx.voice.plain(ctx.site.name)
    if (dateParts(ctx.lang, date).iso === undefined || name === '') return []
    const startDate = time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? `${date}T${time}` : date
    return [{ '@type': 'Event', name, startDate, location: { '@type': 'Place', name: where } }]
  })
  return events.length > 0 ? structured({ '@graph': events }) : nothing
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
    { id: 'tickets', label: { en: 'Tickets', ar: 'تذاكر' } },
    { id: 'next', label: { en: 'The next one large', ar: 'الموعد القادم كبيرًا' } },
  ],
  render(ctx, section) {
    const isTile = section.variant === 'calendar' || section.variant === 'tickets'
    const items = section.fields.items.map((item, at) => {
      const place = ctx.voice.rich(item.place)
      const more = button(ctx, { section, key: `items/${at}/link`, look: 'lnk' }, item.link)
      const title = html`<h3${ctx.at(section, 'items', at, 'title')}>${ctx.voice.rich(item.title)}</h3>`
      const where =
        isEmpty(place) && isEmpty(more)
          ? nothing
          : html`<p>${isEmpty(place) ? nothing : html`<span${ctx.at(section, 'items', at, 'place')}>${place}</span>`}${isEmpty(more) ? nothing : html` ${more}`}</p>`
      return html`<li>${when(ctx, item, isTile || (section.variant === 'next' && at === 0))}${title}${where}</li>`
    })
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        body: items.length > 0 ? html`<ol>${items}</ol>${told(ctx, section)}` : nothing,
        heads: 'stack',
      }),
      css: sheets[section.variant] ?? listCss,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
