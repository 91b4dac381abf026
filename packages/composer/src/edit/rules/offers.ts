import type { EditOp, Fact, LocalText, Price, Section } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { findPrices } from '../../parse/money.ts'
import { done, inQuotes, listed, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, freeFactId, isPriceList, offersOf, priceListOf, sameName, sectionsOf, spokenOf } from '../places.ts'
import type { OfferFact } from '../places.ts'
import { bare } from '../value.ts'
import { behind, orders } from '../verbs.ts'
import { plainTitle, sectionOp } from './new-section.ts'
import { groupsOf, priceIn, priceWords } from './said-price.ts'
import type { Group, Row } from './said-price.ts'
import { inTongue, only } from '../words/list.ts'

type Thing = { name: LocalText; fact?: OfferFact; start: number; end: number }

/** All that has a name and may have a price: offers, services, rows of price lists. */
function namedThings(ask: Ask): { name: LocalText; fact?: OfferFact }[] {
  const facts = offersOf(ask.site).map((fact) => ({ name: fact.value.name, fact }))
  const items = sectionsOf(ask.site)
    .filter((section) => section.type === 'services')
    .flatMap((section) => (section.fields.items as { title: LocalText }[] | undefined) ?? [])
    .map((item) => ({ name: item.title }))
  const rows = sectionsOf(ask.site)
    .filter(isPriceList)
    .flatMap(groupsOf)
    .flatMap((group) => group.rows)
    .map((row) => ({ name: row.name }))
  return [...facts, ...items, ...rows]
}

/** What the request speaks of by name: an offer, a service, a row of the price list; the longest name counts. */
function spokenThings(ask: Ask): Thing[] {
  const all = namedThings(ask).flatMap((one): Thing[] => {
    const place = spokenOf(ask, one.name)
    return place ? [{ ...one, ...place }] : []
  })
  const longest = all.filter(
    (one) => !all.some((other) => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start),
  )
  return longest
    .filter((one, index) => longest.findIndex((other) => sameName(other.name, one.name)) === index)
    .sort((a, b) => a.start - b.start)
}

const withRow = (groups: Group[], row: Row): Group[] =>
  groups.length === 0
    ? [{ rows: [row] }]
    : groups.map((group, index) => (index === groups.length - 1 ? { ...group, rows: [...group.rows, row] } : group))

type Said = { thing: Thing; price: Price }

function pricedFact(ask: Ask, { thing, price }: Said, id: string): EditOp {
  const value = { ...(thing.fact?.value ?? { name: thing.name }), price: { ...thing.fact?.value.price, ...price } }
  return {
    op: 'set_fact',
    fact: { id, kind: 'offer', confirmed: true, source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today }, value },
  }
}

const holds = (groups: readonly Group[], name: LocalText) => groups.some((group) => group.rows.some((row) => sameName(row.name, name)))
const repriced = (groups: Group[], { thing, price }: Said): Group[] =>
  groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => (sameName(row.name, thing.name) ? { ...row, price: { ...row.price, ...price } } : row)),
  }))

/** The price as a fact, and in the price list: in its row, or in a new one. */
function priceOps(ask: Ask, said: readonly Said[]): EditOp[] {
  const taken = { ...ask.site, facts: [...ask.site.facts] }
  const facts = said.map((one) => {
    const op = pricedFact(ask, one, one.thing.fact?.id ?? freeFactId(taken, 'offer'))
    if (op.op === 'set_fact') taken.facts.push(op.fact)
    return op
  })
  const list = priceListOf(ask.site)
  if (!list)
    return [
      ...facts,
      sectionOp(ask, 'prices', {
        title: plainTitle(ask, 'prices'),
        groups: [{ rows: said.map(({ thing, price }) => ({ name: thing.name, price })) }],
      }),
    ]
  const groups = said.reduce(
    (all, one) => (holds(all, one.thing.name) ? repriced(all, one) : withRow(all, { name: one.thing.name, price: one.price })),
    groupsOf(list),
  )
  return [...facts, { op: 'set_fields', sectionId: list.id, fields: { groups } }, ...shownAgain(list)]
}

/** A list that was hidden because it was empty shows again once something stands in it. */
const shownAgain = (section: Section): EditOp[] => (section.hidden ? [{ op: 'set_hidden', sectionId: section.id, hidden: false }] : [])

const costs = inTongue((more) =>
  wholeWord(`costs?|price|prices|is now|are now|now|for|to|سعر|اسعار|بسعر|صار|صارت|اصبح|اصبحت|يكلف|تكلف|ب${more('costs')}`, 'u'),
)

/** What is spoken of by its whole name; else the one thing of which a word is named: "the tajine" where only one is sold. */
function spokenOrPart(ask: Ask): Thing[] {
  const whole = spokenThings(ask)
  if (whole.length > 0 || !priceTalk(ask.tongue).test(ask.folded.text)) return whole
  const parts = namedThings(ask).flatMap((one): Thing[] => {
    const words = Object.values(one.name).flatMap((name) => name.split(/\s+/).filter((word) => [...word].length >= 4))
    const place = words.map((word) => spokenOf(ask, { [ask.lang]: word })).find((found) => found !== undefined)
    return place ? [{ ...one, ...place }] : []
  })
  const first = parts[0]
  return first && parts.every((one) => sameName(one.name, first.name)) ? [parts.find((one) => one.fact) ?? first] : []
}

const looseIn = inTongue((more) => new RegExp(`(?:price|cost|now|سعر|صار|يكلف${more('costsLoose')})`, 'u'))
const priceTalk = inTongue((more) => new RegExp(`(?:price|cost|سعر${more('costsLoose')})`, 'u'))

const comparative = wholeWord(
  also(
    'dearer|cheaper|more expensive|less expensive|teurer|billiger|günstiger|plus chère?s?|moins chère?s?|più car[oaie]|meno car[oaie]|más car[oa]s?|más barat[oa]s?|duurder|goedkoper|dražší|levnější|droższ\\p{L}*|tańsz\\p{L}*|дороже|дешевле|اغلي|ارخص',
  ).slice(1),
  'u',
)

/** "20 cents dearer" names no price; the new one counts when it is said too, as the last number. */
function fromComparison(ask: Ask, thing: Thing): Step {
  const numbers = [...ask.folded.text.matchAll(/\d+(?:[.,]\d{1,2})?/gu)]
  const last = numbers.at(-1)
  const found = numbers.length > 1 && last ? priceIn(ask, ask.folded.original(last.index), true) : undefined
  const name = thing.name[ask.lang] ?? Object.values(thing.name)[0] ?? ''
  if (!found) return question('price', reply(ask, 'What does “{0}” cost now?', name))
  return done(priceOps(ask, [{ thing, price: found.price }]), reply(ask, '“{0}” is {1} now.', name, priceWords(found.price, ask)))
}

/** "Sourdough 4.80": names and numbers, and hardly a word beside them. */
function isPlain({ folded: { text } }: Ask, things: readonly Thing[]): boolean {
  const rest = things.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text)
  return things.length > 1 || rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 2
}

/** "Cakes cost 30 now", "cakes 30 and rolls 2", "the price of a haircut is 28 €", «صار سعر الكعك ٣٠». */
export function priceRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const things = orders(text, 'add', ask.tongue) ? [] : spokenOrPart(ask)
  const [first] = things
  if (!first || !isPriced(ask, things)) return undefined
  return comparative.test(text) ? fromComparison(ask, first) : pricedStep(ask, things)
}

/** Whether a price is spoken of: by a word, by a currency, or by a number beside nothing but names. */
function isPriced(ask: Ask, things: readonly Thing[]): boolean {
  const { text } = ask.folded
  const isSaid = costs(ask.tongue).test(text) || comparative.test(text) || /(?<![\p{L}])ب\s*\d/u.test(text)
  return isSaid || (isPlain(ask, things) && /\d/.test(text)) || findPrices(ask.text, { lang: ask.tongue }).length > 0
}

/** "Not 4.50 but 4.80", "from 4.50 to 4.80 now": the old price is named too, and the new one behind it. */
const contrast =
  /\d\s?(?:\S{1,3}\s)?(?:[,،]\s?)?(?:but|sondern|auf|mais|ma|bensì|sino|maar|ale|nýbrž|lecz|а|но|بل|الى|إلى)\s+(?=\D{0,12}\d)/iu
function afterContrast(part: string): string {
  const match = contrast.exec(part)
  return match ? part.slice(match.index + match[0].length - 1) : part
}

function pricedStep(ask: Ask, things: readonly Thing[]): Step | undefined {
  const { text } = ask.folded
  const loose = looseIn(ask.tongue).test(text) || isPlain(ask, things)
  const said = things.flatMap((thing, index) => {
    const part = afterContrast(ask.folded.original(thing.end, things[index + 1]?.start))
    const found = priceIn(ask, part, loose) ?? (things.length === 1 ? priceIn(ask, ask.text) : undefined)
    return found ? [{ thing, price: found.price }] : []
  })
  const nameOfThing = (thing: Thing) => thing.name[ask.lang] ?? Object.values(thing.name)[0] ?? ''
  if (said.length === 0) return asksPrice(ask, nameOfThing(things[0] as Thing))
  const replies = said.map(({ thing, price }) => reply(ask, '“{0}” is {1} now.', nameOfThing(thing), priceWords(price, ask)))
  return done(priceOps(ask, said), replies.join(' '))
}

function asksPrice(ask: Ask, name: string): Step | undefined {
  if (!priceTalk(ask.tongue).test(ask.folded.text) || /["“«]/.test(ask.text)) return undefined
  return question('price', reply(ask, 'What does “{0}” cost now?', name))
}

const lead = inTongue(
  (more) =>
    new RegExp(
      `^\\s*(?:${wholeWord(`(?:a |an |the |one |another )?(?:new )?(?:service|product|offer|item|price|row|dish|treatment|course)(?:s)?(?: called| named)?|a|an|the|new|another|خدمه|خدمه جديده|منتج|منتج جديد|عرض|صنف|سعر|طبق|جديد|جديده${more('offerLead')}`, 'u').source})?\\s*[:–-]?\\s*`,
      'u',
    ),
)
const tail = inTongue(
  (more) =>
    new RegExp(
      String.raw`\s*(?:[-–:,،]|for|at|(?<=\s)now|(?<=\s)too|costs?|price|to the (?:price list|prices|services|menu|list)|on the (?:menu|list)|مقابل|بسعر|بـ|ب|الى (?:الخدمات|الأسعار|القائمة)|إلى (?:الخدمات|الأسعار|القائمة|قائمة الأسعار)${more('offerTail')})\s*$`,
      'iu',
    ),
)

const offerNoun = inTongue(
  (more) => new RegExp(String.raw`service|product|offer|item|dish|treatment|course|خدمه|منتج|عرض|صنف|طبق${more('offerNoun')}`, 'u'),
)
const notOffer = inTongue((more) => new RegExp(String.raw`^(?:section|list|table|part|page|قسم|قايمه${more('notOffer')})(?![\p{L}])`, 'u'))
const intoList = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:${only(more('intoList'))}|(?:to|on|in|الي|علي|في) (?:the |our |my )?(?:services|menu|price list|prices|list|products|offers|الخدمات|القايمه|قايمه الاسعار|الاسعار|المنيو))\s*[.!]?$`,
      'u',
    ),
)

/** "Add a haircut for 25 €", "add gluten-free bread", «أضف صبغة شعر بسعر ٨٠ درهماً». */
export function addOfferRule(ask: Ask): Step | undefined {
  const from = behind(ask.folded.text, 'add', ask.tongue)
  if (from < 0) return undefined
  const found = priceIn(ask, ask.text)
  const named = leadIn(ask.folded.text.slice(from), ask.tongue)
  const name = offerName(ask, from + named.length, found?.start)
  const meant = offerNoun(ask.tongue).test(named) || intoList(ask.tongue).test(ask.folded.text)
  if (!(found || meant) || !isOfferName(name, ask.tongue)) return undefined
  return name === '' ? question('offer', reply(ask, 'What is it called?')) : offerStep(ask, name, found?.price)
}

const leadIn = (text: string, tongue: string): string => lead(tongue).exec(text)?.[0] ?? ''
const isOfferName = (name: string, tongue: string) => !notOffer(tongue).test(fold(name).text) && [...name].length <= 80

/** The words between the order and the price, without "for" and the like. */
export function offerName(ask: Ask, from: number, priceAt: number | undefined): string {
  const start = ask.folded.at(from)
  let name = bare(ask.text.slice(start, priceAt !== undefined && priceAt >= start ? priceAt : undefined), ask.tongue)
  while (tail(ask.tongue).test(name)) name = bare(name.replace(tail(ask.tongue), ''), ask.tongue)
  return name
}

/** Puts an offer on the site, or its new price where it stands already. */
export function offerStep(ask: Ask, name: string, price: Price | undefined): Step {
  const nice = name.charAt(0).toLocaleUpperCase() + name.slice(1)
  const local: LocalText = { [ask.lang]: nice }
  const known = offersOf(ask.site).find((fact) => sameName(fact.value.name, local))
  if (known && price)
    return done(
      priceOps(ask, [{ thing: { name: known.value.name, fact: known, start: 0, end: 0 }, price }]),
      reply(ask, '“{0}” was there already; it is {1} now.', nice, priceWords(price, ask)),
    )
  const fact: Fact = {
    id: freeFactId(ask.site, 'offer'),
    kind: 'offer',
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
    value: { name: local, ...(price ? { price } : {}) },
  }
  const ops: EditOp[] = [{ op: 'set_fact', fact }, ...placeOffer(ask, local, price)]
  const what = listed(ask, [inQuotes(ask, nice), ...(price ? [priceWords(price, ask)] : [])])
  const others = ask.site.languages.filter((lang) => lang !== ask.lang)
  const tongues = listed(ask, others)
  const missing = others.length > 0 ? reply(ask, ' Its name in the other languages ({0}) is still missing.', tongues) : ''
  return done(ops, reply(ask, 'Added: {0}.{1}', what, missing))
}

/** With a price it goes to the price list, without one to the services; a list that is missing is made. */
function placeOffer(ask: Ask, name: LocalText, price: Price | undefined): EditOp[] {
  const list = priceListOf(ask.site)
  if (price && list)
    return [{ op: 'set_fields', sectionId: list.id, fields: { groups: withRow(groupsOf(list), { name, price }) } }, ...shownAgain(list)]
  if (price) return [sectionOp(ask, 'prices', { title: plainTitle(ask, 'prices'), groups: [{ rows: [{ name, price }] }] })]
  const services = firstOf(ask.site, 'services')
  const items = (services?.fields.items as unknown[] | undefined) ?? []
  if (services)
    return [{ op: 'set_fields', sectionId: services.id, fields: { items: [...items, { title: name }] } }, ...shownAgain(services)]
  return [sectionOp(ask, 'services', { title: plainTitle(ask, 'services'), items: [{ title: name }] })]
}
