import type { Price } from '@manara/contracts'
import type { PageContext } from '../../context.ts'
import { priceText } from '../../format.ts'
import { html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'

/** The price as a sign; nothing when none was given or the owner wants none shown. */
export function priceSign(ctx: PageContext, price: Price | undefined): Markup {
  if (!price || ctx.facts.isRefused('price')) return nothing
  const unit = ctx.voice.plain(price.unit)
  return html`<p class="p k"><bdi>${priceText(ctx.lang, ctx.labels, price)}</bdi>${unit === '' ? nothing : html` <small>${unit}</small>`}</p>`
}
