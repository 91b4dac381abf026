import type { Price } from '@manara/contracts'
import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { priceText } from '../../format.ts'
import { html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import type { PricesFields } from './schema.ts'

export type Prices = Checked<z.infer<typeof PricesFields>>
/** A group of rows with its place in the fields. */
export type GroupAt = { group: Prices['fields']['groups'][number]; at: number }

/** The price of a row; nothing when none was given or the owner wants none shown. */
export function priceOf(ctx: PageContext, price: Price | undefined): Markup {
  if (!price || ctx.facts.isRefused('price')) return nothing
  const unit = ctx.voice.plain(price.unit)
  return html`<b><bdi>${priceText(ctx.lang, ctx.labels, price)}</bdi></b>${unit === '' ? nothing : html` <small>${unit}</small>`}`
}
