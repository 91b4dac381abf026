import type { EditOp, Fact, LocalText, SiteDescription } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { findEmails, findSocialNames } from '../../parse/links.ts'
import { findPhones } from '../../parse/phone.ts'
import { cannot, done, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTargets, allTexts, freeFactId } from '../places.ts'
import { targetsOf } from '../reach-targets.ts'
import { newValue } from '../value.ts'
import { orders, refuses } from '../verbs.ts'
import { factEnd, factNamed } from '../vocabulary.ts'
import { inTongue, only } from '../words/list.ts'

type TextKind = 'phone' | 'whatsapp' | 'email' | 'address' | 'city' | 'social'
const newIs = inTongue((more) =>
  wholeWord(
    `new|now|is|changed|moved|our|my|الجديد|الجديده|جديد|صار|صارت|تغير|اصبح|رقمنا|رقمي|انتقلنا|عنواننا|ايميلنا|بريدنا|لدينا|هو${more('newIs')}`,
    'u',
  ),
)
const callUs = inTongue((more) => wholeWord(`call|ring|reach|اتصل|اتصلوا${more('callUs')}`, 'u'))
const streetLike = inTongue(
  (more) =>
    new RegExp(
      String.raw`\d|street|road|avenue|lane|square|straße|strasse|gasse|platz|شارع|طريق|حي |ميدان|بنايه|عماره|برج|مبني${more('streetLike')}`,
      'u',
    ),
)
const movedTo = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:we(?: have|'?ve)? moved to|we(?: are|'re) now at|our (?:new )?address is(?: now)?|find us (?:now )?(?:at|in)|انتقلنا الي|صرنا في|عنواننا (?:الجديد |صار |هو )*(?:في )?${more('movedTo')})\s*(.+)$`,
      'u',
    ),
)

/** What a fact is called in a reply. */
export const wordFor = (ask: Ask, kind: TextKind): string =>
  ({
    phone: reply(ask, 'phone number'),
    whatsapp: reply(ask, 'WhatsApp number'),
    email: reply(ask, 'e-mail address'),
    address: reply(ask, 'address'),
    city: reply(ask, 'city'),
    social: reply(ask, 'social accounts'),
  })[kind]

/** A new phone, WhatsApp, mail address, postal address or town: a fact, so it changes wherever it is printed. */
export function reachRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (refuses(text, ask.tongue) && !orders(text, 'change', ask.tongue)) return undefined
  const [mail] = findEmails(ask.text)
  if (mail) return setReach(ask, 'email', mail.text)
  const named = factNamed(text, ask.tongue)
  const [handle] = named === 'social' ? findSocialNames(ask.text) : []
  if (handle) return setReach(ask, 'social', handle.text)
  const number = newNumber(ask, named)
  if (number) return setReach(ask, number.kind, number.text)
  if (named === 'phone' || named === 'whatsapp' || named === 'email') return asksFor(ask, named)
  return place(ask, named)
}

/** The number a request brings, when it is clear that it is theirs. */
function newNumber(ask: Ask, named: string | undefined): { kind: TextKind; text: string } | undefined {
  const { text } = ask.folded
  const last = findPhones(ask.text, ask.tongue).at(-1)
  const meant =
    orders(text, 'change', ask.tongue) ||
    orders(text, 'add', ask.tongue) ||
    newIs(ask.tongue).test(text) ||
    named !== undefined ||
    callUs(ask.tongue).test(text)
  if (!last || !meant) return undefined
  return { kind: last.kind === 'whatsapp' || named === 'whatsapp' ? 'whatsapp' : 'phone', text: last.text }
}

/** "Change the phone number" without a number is a question. */
function asksFor(ask: Ask, kind: TextKind): Step | undefined {
  if (!orders(ask.folded.text, 'change', ask.tongue) && !orders(ask.folded.text, 'add', ask.tongue)) return undefined
  const value = newValue(ask)?.value
  if (value && /\d/.test(fold(value).text))
    return cannot(reply(ask, '“{0}” does not look like a {1} I could print.', value, wordFor(ask, kind)))
  return question(kind, reply(ask, 'What is the new {0}?', wordFor(ask, kind)))
}

function place(ask: Ask, named: string | undefined): Step | undefined {
  const { text, original } = ask.folded
  const move = movedTo(ask.tongue).exec(text)
  if (move?.[1]) {
    const value = original(move.index + move[0].length - move[1].length)
      .replace(/[.،,]+$/u, '')
      .trim()
    return setReach(ask, streetLike(ask.tongue).test(fold(value).text) ? 'address' : 'city', value)
  }
  const kind = named === 'address' || named === 'city' ? named : undefined
  if (orders(text, 'change', ask.tongue)) return newPlace(ask, kind)
  return kind && newIs(ask.tongue).test(text) ? toldPlace(ask, kind) : undefined
}

/** "Our address is …", "new address: …": what follows must look like one. */
function toldPlace(ask: Ask, kind: 'address' | 'city'): Step | undefined {
  const value = [behindName(ask), newValue(ask)?.value ?? ''].map((one) => untilNext(ask, one)).find((one) => isPlaceName(kind, one))
  return value === undefined ? undefined : setReach(ask, kind, value)
}

/** What follows the word for the address at once: "new address Mill Lane 7". */
function behindName(ask: Ask): string {
  const { text, original } = ask.folded
  const end = factEnd(text, ask.tongue)
  return end < 0
    ? ''
    : original(end)
        .replace(/^[\s:,–-]+/u, '')
        .trim()
}

/** "… and on Sundays": another request begins there, for no address goes on with "and". */
const untilNext = (ask: Ask, value: string): string => {
  const folded = fold(value)
  const joint = andWord(ask.tongue).exec(folded.text)
  return (joint ? folded.original(0, joint.index) : value).replace(/[.،,;]+\s*$/u, '').trim()
}
const andWord = inTongue((more) => new RegExp(`\\s(?:and|plus|${only(more('then'))})\\s|\\sو(?=\\p{L}{3})`, 'u'))

/** A street with its number, or the name of a town; nothing that opens and closes. */
function isPlaceName(kind: 'address' | 'city', value: string): boolean {
  if (kind === 'city') return /^\p{L}[\p{L}\s-]{1,30}$/u.test(value)
  return /\p{L}{3}/u.test(value) && /\d/.test(value) && !/(?<!\d)\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?!\d)/u.test(value)
}

function newPlace(ask: Ask, kind: 'address' | 'city' | undefined): Step | undefined {
  const value = newValue(ask)?.value
  if (value) return kind || isStreet(ask.folded.text, value) ? setReach(ask, kind ?? 'address', value) : undefined
  return kind === 'address' ? question('address', reply(ask, 'What is the new address?')) : undefined
}

/** «العنوان» is both heading and address; a street settles it. */
const isStreet = (text: string, value: string): boolean =>
  /(?<![\p{L}])العنوان(?![\p{L}])/u.test(text) && /شارع|طريق|حي |ميدان|street|straße|gasse/u.test(fold(value).text)

function setReach(ask: Ask, kind: TextKind, written: string): Step {
  const old = ask.site.facts.find((fact) => fact.kind === kind)
  const neutral = neutralKinds.has(kind)
  const before = (old?.value ?? {}) as LocalText
  const keys = neutral && Object.keys(before).length > 0 ? Object.keys(before) : [ask.lang]
  const value: LocalText = Object.fromEntries(keys.map((lang) => [lang, written]))
  const fact: Fact = {
    id: old?.id ?? freeFactId(ask.site, kind),
    kind,
    value,
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
  }
  const ops: EditOp[] = [
    { op: 'set_fact', fact },
    ...(neutral ? literalOps(ask.site, Object.values(before)[0] ?? '', { written, kind }) : []),
  ]
  return done(ops, reachReply(ask, kind, written))
}

/** Numbers and mail addresses read the same in every language. */
const neutralKinds: ReadonlySet<string> = new Set(['phone', 'whatsapp', 'email'])

function reachReply(ask: Ask, kind: TextKind, written: string): string {
  const kept = ask.site.refusals.some((one) => one.what === 'fact' && one.value === kind)
  const hidden = kept ? reply(ask, ' It stays off the site, as you wanted.') : ''
  const where = kept ? '' : reply(ask, ', everywhere on the site')
  return reply(ask, 'The {0} is now {1}{2}.{3}', wordFor(ask, kind), written, where, hidden)
}

/** Where somebody typed the old number into a text or a button, it changes there too. */
function literalOps(site: SiteDescription, old: string, { written, kind }: { written: string; kind: TextKind }): EditOp[] {
  if (old === '' || old === written) return []
  const [was, now] = [targetsOf(kind, old), targetsOf(kind, written)]
  const texts = allTexts(site)
    .filter((place) => place.text.includes(old))
    .map((place): EditOp => ({
      op: 'set_text',
      sectionId: place.section.id,
      path: place.path,
      lang: place.lang,
      value: place.text.replaceAll(old, written),
    }))
  const links = allTargets(site)
    .filter((one) => was.includes(one.to))
    .map((one): EditOp => ({
      op: 'set_text',
      sectionId: one.section.id,
      path: one.path,
      lang: site.languages[0] ?? 'en',
      value: now[was.indexOf(one.to)] ?? now[0],
    }))
  return [...texts, ...links]
}

const nameWord = inTongue((more) =>
  wholeWord(
    `(?:name of (?:the |our |my )?(?:site|business|shop|company|bakery|restaurant|salon|studio|website)|(?:site|business|shop|company|our|my) name|the name|new name|we are now called|we(?:'re| are) called|(?:the |our |my )?(?:business|shop|company|bakery|restaurant|salon|studio) is (?:now )?called(?: now)?|(?:rename|call) (?:the |our |my )?(?:site|business|shop|company|website|us|bakery|restaurant|salon|studio|it)(?! (?:at|on|under|if|when|for|between|before|after))|اسم (?:الموقع|المحل|المتجر|الشركه|المخبز|المطعم|الصالون|العياده|المكتب|النشاط)|اسم جديد|صار اسمنا|الاسم|اسمنا|اسمي)${more('nameWord')}`,
    'u',
  ),
)

/** The name of the business, wherever it stands. */
export function nameRule(ask: Ask): Step | undefined {
  if (!nameWord(ask.tongue).test(ask.folded.text) || findPhones(ask.text, ask.tongue).length > 0) return undefined
  const value = called(ask) ?? newValue(ask)?.value
  if (!value) return question('name', reply(ask, 'What is the new name?'))
  if ([...value].length > 60) return cannot(reply(ask, 'That name is longer than sixty characters; a shorter one fits the header.'))
  return renamed(ask, value)
}

function nameFact(ask: Ask, value: string): EditOp[] {
  const known = ask.site.facts.find((one) => one.kind === 'name')
  const before = known?.kind === 'name' ? known.value : {}
  const source = { by: 'owner' as const, quote: ask.text.slice(0, 400), at: ask.today }
  const id = known?.id ?? freeFactId(ask.site, 'name')
  return [
    { op: 'set_fact', fact: { ...known, id, kind: 'name', value: { ...before, [ask.lang]: value }, confirmed: true, source } as Fact },
  ]
}

/** The name as a fact, in the header, on the pages, and wherever the old one stands in a text. */
function renamed(ask: Ask, value: string): Step {
  const old = ask.site.name[ask.lang] ?? ''
  const facts = nameFact(ask, value)
  const texts = allTexts(ask.site)
    .filter(
      (one) =>
        one.lang === ask.lang && ((old !== '' && one.text.includes(old)) || (one.section.type === 'header' && one.path[0] === 'name')),
    )
    .map((one): EditOp => ({
      op: 'set_text',
      sectionId: one.section.id,
      path: one.path,
      lang: one.lang,
      value: old !== '' && one.text.includes(old) ? one.text.replaceAll(old, value) : value,
    }))
  const pages = ask.site.pages
    .filter((page) => old !== '' && page.title[ask.lang]?.includes(old))
    .map((page): EditOp => ({
      op: 'set_page',
      pageId: page.id,
      lang: ask.lang,
      title: (page.title[ask.lang] ?? '').replaceAll(old, value),
    }))
  return done(
    [{ op: 'set_name', lang: ask.lang, value }, ...facts, ...texts, ...pages],
    reply(ask, 'The name is now “{0}”, in the header and wherever it stands.', value),
  )
}

const calledIn = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:call (?:the |our |my )?(?:site|business|shop|company|website|us|bakery|restaurant|salon|studio|it)|(?:we|business|shop|company|bakery|restaurant|salon|studio)(?:'re| are| is) (?:now )?called(?: now)?|سم (?:الموقع|المحل)|(?:صار اسمنا|اسمنا صار|اسم المحل صار|اسمنا الجديد)${more('called')})\s+(.+)$`,
      'u',
    ),
)

function called(ask: Ask): string | undefined {
  const match = calledIn(ask.tongue).exec(ask.folded.text)
  return match?.[1]
    ? ask.folded
        .original(match.index + match[0].length - match[1].length)
        .replace(/^["“«']|["”»'.]+$/gu, '')
        .trim()
    : undefined
}
