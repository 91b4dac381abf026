import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { clockTime, dateParts } from '../../format.ts'
import { html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import type { DatesFields } from './schema.ts'

export type Dates = Checked<z.infer<typeof DatesFields>>

/** The date in words, or its day large and the rest beside it. */
export function when(ctx: PageContext, item: Dates['fields']['items'][number], isTile: boolean): Markup {
  const parts = dateParts(ctx.lang, item.date)
  const clock = item.time && /^\d{2}:\d{2}$/.test(item.time) ? clockTime(ctx.lang, item.time) : item.time
  const time = clock ? html` <span>${clock}</span>` : nothing
  if (parts.iso === undefined) return html`<p class="when">${parts.full}${time}</p>`
  if (isTile) return html`<p class="when"><time datetime="${parts.iso}"><b class="k">${parts.day}</b> ${parts.month}</time>${time}</p>`
  return html`<p class="when"><time datetime="${parts.iso}">${parts.full}</time>${time}</p>`
}
