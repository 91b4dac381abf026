import type { EditOp, Fact, LocalText, Price, Section } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { findPrices, readNumber } from '../../parse/money.ts'
import type { FoundPrice } from '../../parse/money.ts'
import { done, inQuotes, listed, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, freeFactId, isPriceList, offersOf, priceListOf, sameName, sectionsOf, spokenOf, typeWord } from '../places.ts'
import type { OfferFact } from '../places.ts'
import { bare } from '../value.ts'
import { behind, orders, refuses } from '../verbs.ts'
import { plainTitle, sectionOp } from './new-section.ts'
import { inTongue, only } from '../words/list.ts'

type Row = { name: LocalText; text?: LocalText; price?: Price }
type Group = { title?: LocalText; rows: Row[] }
type Named = { name?: LocalText; title?: LocalText; question?: LocalText; caption?: LocalText }

/** Where the owner works settles what "dirham" or "dinar" means. */
function countryOf(ask: Ask): { country?: string } {
  const place = ask.site.facts.find((fact) => fact.kind === 'country')?.value as LocalText | undefined
  const names = Object.values(place ?? {}).map((name) => fold(name).text.trim())
  const code = Object.entries(countries).find(([, words]) => words.some((word) => names.includes(word)))?.[0]
  return code ? { country: code } : {}
}

const countries: Record<string, readonly string[]> = {
  AE: ['uae', 'united arab emirates', 'الامارات', 'الامارات العربيه المتحده'],
  SA: ['saudi arabia', 'السعوديه'],
  MA: ['morocco', 'المغرب'],
  QA: ['qatar', 'قطر'],
  OM: ['oman', 'عمان', 'سلطنه عمان'],
  KW: ['kuwait', 'الكويت'],
  BH: ['bahrain', 'البحرين'],
  JO: ['jordan', 'الاردن'],
  TN: ['tunisia', 'تونس'],
  IQ: ['iraq', 'العراق'],
  DZ: ['algeria', 'الجزائر', 'الجزاير'],
  LY: ['libya', 'ليبيا'],
  EG: ['egypt', 'مصر'],
  SY: ['syria', 'سوريا', 'سوريه'],
  LB: ['lebanon', 'لبنان'],
  YE: ['yemen', 'اليمن'],
  SD: ['sudan', 'السودان'],
  TR: ['turkey', 'تركيا'],
}
const groupsOf = (section: Section): Group[] => (section.fields.groups as Group[] | undefined) ?? []

type SaidPrice = { price: Price; start: number; end: number }

const worded = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:for|at|costs?|is|are|to|now|price|ب|بسعر|سعره|سعرها|الي|صار|صارت|اصبح${more('costs')})\s*:?\s*(\d+(?:[.,]\d{1,2})?)(?![\d:%/-])`,
      'u',
    ),
)
const anyNumber = /(?<![\d.,:/#-])()(\d+(?:[.,]\d{1,2})?)(?![\d:%/-]|[.,]\d)/u

function withCurrency(ask: Ask, { amount, currency, from, unit }: FoundPrice): Price {
  return { amount, currency: currency || usedCurrency(ask), from, ...(unit ? { unit: { [ask.lang]: unit } } : {}) }
}

/** A price as the request says it; without a currency word it takes the one the site already uses. `loose`: any number will do. */
function priceIn(ask: Ask, text: string, loose = false): SaidPrice | undefined {
  const [found] = findPrices(text, { ...countryOf(ask), lang: ask.tongue })
  if (found) return { price: withCurrency(ask, found), start: found.start, end: found.end }
  const folded = fold(text)
  const match = worded(ask.tongue).exec(folded.text) ?? (loose ? anyNumber.exec(folded.text) : null)
  if (!match) return undefined
  return {
    price: { amount: readNumber(match[2] ?? match[1] ?? '0'), currency: usedCurrency(ask), from: false },
    start: folded.at(match.index),
    end: folded.at(match.index + match[0].length),
  }
}

const usedCurrency = (ask: Ask): string => {
  const facts = offersOf(ask.site).flatMap((fact) => fact.value.price?.currency ?? [])
  const rows = sectionsOf(ask.site)
    .filter(isPriceList)
    .flatMap(groupsOf)
    .flatMap((group) => group.rows)
    .flatMap((row) => row.price?.currency ?? [])
  return [...facts, ...rows].find((currency) => currency !== '') ?? ''
}

const bareWords = (amount: number, currency: string): string => `${amount}${currency ? ` ${currency}` : ''}`

/** A price in the reply: as it was understood, so that a slip shows. */
const priceWords = ({ amount, currency, from }: Price, ask: Ask): string =>
  from ? reply(ask, 'from {0}', bareWords(amount, currency)) : bareWords(amount, currency)

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

/** "Cakes cost 30 now", "cakes 30 and rolls 2", "the price of a haircut is 28 €", «صار سعر الكعك ٣٠». */
export function priceRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const things = orders(text, 'add', ask.tongue) ? [] : spokenOrPart(ask)
  if (
    things.length === 0 ||
    (!costs(ask.tongue).test(text) && !/(?<![\p{L}])ب\s*\d/u.test(text) && findPrices(ask.text, { lang: ask.tongue }).length === 0)
  )
    return undefined
  const loose = looseIn(ask.tongue).test(text)
  const said = things.flatMap((thing, index) => {
    const part = ask.folded.original(thing.end, things[index + 1]?.start)
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
      String.raw`\s*(?:[-–:,،]|for|at|costs?|price|to the (?:price list|prices|services|menu|list)|on the (?:menu|list)|مقابل|بسعر|بـ|ب|الى (?:الخدمات|الأسعار|القائمة)|إلى (?:الخدمات|الأسعار|القائمة|قائمة الأسعار)${more('offerTail')})\s*$`,
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
function offerName(ask: Ask, from: number, priceAt: number | undefined): string {
  const start = ask.folded.at(from)
  let name = bare(ask.text.slice(start, priceAt !== undefined && priceAt >= start ? priceAt : undefined), ask.tongue)
  while (tail(ask.tongue).test(name)) name = bare(name.replace(tail(ask.tongue), ''), ask.tongue)
  return name
}

function offerStep(ask: Ask, name: string, price: Price | undefined): Step {
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

const listKeys: Record<string, string> = {
  services: 'items',
  gallery: 'items',
  questions: 'items',
  team: 'items',
  dates: 'items',
  prices: 'groups',
  menu: 'groups',
}
const nameOf = (item: Named): LocalText => item.title ?? item.name ?? item.question ?? item.caption ?? {}

/** "Remove sourdough", «احذف الكعك»: one thing from every list that names it. */
export function removeItemRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!orders(text, 'remove', ask.tongue) && !refuses(text, ask.tongue)) return undefined
  const gone: string[] = []
  const ops = sectionsOf(ask.site).flatMap((section): EditOp[] => {
    const key = listKeys[section.type]
    return key === undefined ? [] : listOps(ask, section, { key, gone })
  })
  const facts = ask.site.facts.filter(
    (fact) =>
      (fact.kind === 'offer' && spokenOf(ask, fact.value.name)) ||
      (fact.kind === 'date' && spokenOf(ask, fact.value.title)) ||
      (fact.kind === 'person' && spokenOf(ask, fact.value)),
  )
  const factOps = facts.map((fact): EditOp => ({ op: 'remove_fact', factId: fact.id }))
  if (ops.length + factOps.length === 0) return undefined
  const names = [
    ...new Set([...gone, ...facts.flatMap((fact) => (fact.kind === 'offer' ? [fact.value.name[ask.lang] ?? ''] : []))]),
  ].filter((name) => name !== '')
  const things = listed(
    ask,
    names.map((name) => inQuotes(ask, name)),
  )
  return done([...ops, ...factOps], reply(ask, 'Removed: {0}.', things))
}

function listOps(ask: Ask, section: Section, { key, gone }: { key: string; gone: string[] }): EditOp[] {
  const hit = (item: Named) => {
    const found = spokenOf(ask, nameOf(item)) !== undefined
    if (found) gone.push(nameOf(item)[ask.lang] ?? Object.values(nameOf(item))[0] ?? typeWord(section.type, ask))
    return found
  }
  const before = section.fields[key] as unknown[] | undefined
  if (!before) return []
  const after =
    key === 'groups'
      ? groupsOf(section)
          .map((group) => ({ ...group, rows: group.rows.filter((row) => !hit(row)) }))
          .filter((group) => group.rows.length > 0)
      : before.filter((item) => !hit(item as Named))
  if (JSON.stringify(after) === JSON.stringify(before)) return []
  // A heading over nothing is worse than no section; hiding keeps it within reach.
  const empty: EditOp[] = after.length === 0 ? [{ op: 'set_hidden', sectionId: section.id, hidden: true }] : []
  return [{ op: 'set_fields', sectionId: section.id, fields: { [key]: after } }, ...empty]
}
