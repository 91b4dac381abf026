import type { Fact, LocalText } from '@manara/contracts'
import type { PageContext } from '../context.ts'
import { html, isEmpty, nothing } from '../html.ts'
import type { Markup } from '../html.ts'
import { hrefOfFact } from '../text.ts'

/** One way to reach the business, as a term and its value. */
export type Way = { kind: Fact['kind'] | 'map'; term: string; value: Markup }

/** Phone, WhatsApp, mail, address: from the facts, in this order, those refused or not given left out. */
export function waysToReach(ctx: PageContext): Way[] {
  const { facts, labels } = ctx
  const many = (kind: 'phone' | 'whatsapp' | 'email', term: string): Way[] =>
    facts.listOf(kind).map((fact) => ({ kind, term, value: html`${linked(ctx, fact)}${purposeOf(ctx, fact)}` }))
  const address = facts.first('address')
  return [
    ...many('phone', labels.phone),
    ...many('whatsapp', labels.whatsapp),
    ...many('email', labels.email),
    ...(address ? [{ kind: 'address' as const, term: labels.address, value: addressOf(ctx) }] : []),
  ]
}

/** What the owner says a number or address is for: "evenings", "reception". */
function purposeOf(ctx: PageContext, { note }: { note?: LocalText | undefined }): Markup {
  const words = ctx.voice.rich(note)
  return isEmpty(words) ? nothing : html` <small>${words}</small>`
}

/** A fact as a link where it leads somewhere, else as isolated words. */
export function linked(ctx: PageContext, fact: Fact): Markup {
  const words = ctx.voice.factText(fact)
  if (words === '') return nothing
  ctx.facts.printed(fact)
  const href = hrefOfFact(fact, words)
  const shown = fact.kind === 'website' || fact.kind === 'social' ? words.replace(/^https?:\/\//, '').replace(/\/$/, '') : words
  const isolated = html`<bdi${fact.kind === 'address' || fact.kind === 'person' ? nothing : html` dir="ltr"`}${ctx.atFact(fact)}>${shown}</bdi>`
  return href ? html`<a href="${href}">${isolated}</a>` : isolated
}

/** Street and place; the place is added only when the address does not already name it. */
export function addressOf(ctx: PageContext): Markup {
  const street = ctx.facts.first('address')
  const city = ctx.facts.first('city')
  const words = street ? ctx.voice.factText(street) : ''
  const isNamed = city !== undefined && words.includes(ctx.voice.factText(city))
  const lines = [street, isNamed ? undefined : city]
    .filter((fact) => fact !== undefined)
    .map((fact) => {
      ctx.facts.printed(fact)
      return html`<bdi${ctx.atFact(fact)}>${ctx.voice.factText(fact)}</bdi>`
    })
  return html`${lines.map((line, at) => (at === 0 ? line : html`<br>${line}`))}`
}

/** A plain link to a map that needs no account and embeds nothing; only when a street was given. */
export function mapHref(ctx: PageContext): string | undefined {
  const address = ctx.facts.first('address')
  if (!address) return undefined
  const city = ctx.facts.first('city')
  const words = [ctx.voice.factText(address), city ? ctx.voice.factText(city) : ''].filter(
    (one, at, all) => one !== '' && all.indexOf(one) === at,
  )
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words.join(', '))}`
}
