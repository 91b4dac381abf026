import type { EditOp, Section } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { literal } from '../../words/fold.ts'
import { parseHours } from '../../parse/hours.ts'
import { also } from '../../reading/words/list.ts'
import { cannot, done, inQuotes, listed, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTexts, firstOf, typeWord } from '../places.ts'
import type { TextPlace } from '../places.ts'
import { newValue, newValues, quotedIn, writtenValues } from '../value.ts'
import type { Given } from '../value.ts'
import { orders } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { oneOfType } from './section-target.ts'
import { inTongue } from '../words/list.ts'

type FieldWord = { pattern: (tongue: string) => RegExp; paths: readonly string[][] }

/** Folded names of the texts of a section, and where they stand by preference. */
const fieldWords: readonly FieldWord[] = [
  {
    pattern: inTongue(({ words }) =>
      wholeWord(`(?:tagline|line above|eyebrow|slogan|السطر العلوي|الشعار)${also(words.fields?.eyebrow)}`, 'u'),
    ),
    paths: [['eyebrow']],
  },
  {
    pattern: inTongue(({ words }) => wholeWord(`sub ?titles?|sub ?heading|العنوان الفرعي${also(words.fields?.subtitle)}`, 'u')),
    paths: [['text'], ['intro']],
  },
  {
    pattern: inTongue(({ words }) =>
      wholeWord(
        `(?:main |big |page )?(?:heading|headline|header text|title|titles)|(?:ال)?عنوان(?: الرييسي| الكبير| القسم| الصفحه)?|للعنوان${also(words.fields?.title)}`,
        'u',
      ),
    ),
    paths: [['title']],
  },
  {
    pattern: inTongue(({ words }) => wholeWord(`second button|الزر الثاني${also(words.fields?.secondButton)}`, 'u')),
    paths: [['secondary', 'label']],
  },
  {
    pattern: inTongue(({ words }) =>
      wholeWord(`(?:main )?button(?: text| label)?|(?:ال)?زر(?: الرييسي)?|نص الزر${also(words.fields?.button)}`, 'u'),
    ),
    paths: [['primary', 'label'], ['button'], ['action', 'label']],
  },
  {
    pattern: inTongue(({ words }) =>
      wholeWord(`thank ?you(?: message| text)?|thanks(?: message)?|رساله الشكر|الشكر${also(words.fields?.thanks)}`, 'u'),
    ),
    paths: [['thanks']],
  },
  { pattern: inTongue(({ words }) => wholeWord(`note|ملاحظه|الملاحظه${also(words.fields?.note)}`, 'u')), paths: [['note']] },
  {
    pattern: inTongue(({ words }) =>
      wholeWord(
        `text|paragraph|intro(?:duction)?|description|copy|words|wording|(?:ال)?نص|(?:ال)?فقره|(?:ال)?مقدمه|(?:ال)?وصف|الكلام${also(words.fields?.text)}`,
        'u',
      ),
    ),
    paths: [['text'], ['intro']],
  },
]

/** Which text of a section the whole request names, and the section that is meant; `undefined` when it names none. */
export function fieldNamed(ask: Ask): { section: Section; text: string } | undefined {
  const head = ask.folded.text
  const field = fieldWords.find((one) => one.pattern(ask.tongue).test(head))
  const target = field && holderOf(ask, head, field)
  if (!field || !target || 'step' in target) return undefined
  const path = pathIn(target.section, field.paths) ?? []
  const place = allTexts(ask.site).find((one) => one.section === target.section && one.lang === ask.lang && one.path.join() === path.join())
  return { section: target.section, text: place?.text ?? '' }
}

function pathIn(section: Section, paths: readonly string[][]): string[] | undefined {
  const here = paths.find(
    (path) => path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], section.fields) !== undefined,
  )
  return here ?? paths.find((path) => path.length === 1 && (path[0] !== 'intro' || section.type !== 'hero'))
}

export const setText = (ask: Ask, section: Section, { path, value }: { path: (string | number)[]; value: string }): EditOp => ({
  op: 'set_text',
  sectionId: section.id,
  path,
  lang: ask.lang,
  value,
})

/** That the other languages keep their words, hung behind the reply. */
export function others(ask: Ask): string {
  const rest = ask.site.languages.filter((lang) => lang !== ask.lang)
  const tongues = listed(ask, rest)
  return rest.length === 0 ? '' : reply(ask, ' The other languages ({0}) keep their words.', tongues)
}

/** Behind the name of a text, with a few words between: "the heading at the top should be". */
const should = inTongue((more) => new RegExp(String.raw`^(?:\s+\S+){0,4}?\s+(?:should|must|يجب${more('should')})(?![\p{L}])`, 'u'))

function isWished(head: string, field: FieldWord, tongue: string): boolean {
  const place = field.pattern(tongue).exec(head)
  field.pattern(tongue).lastIndex = 0
  return place !== null && (orders(head, 'change', tongue) || should(tongue).test(head.slice(place.index + place[0].length)))
}

const duty = inTongue((more) => wholeWord(`should|must|has to|يجب|لازم${more('should')}`, 'u'))

/** The name of a text at the start, with at most a section and a few small words beside it. */
function isLabel({ tongue }: Ask, head: string, field: FieldWord): boolean {
  const place = field.pattern(tongue).exec(head)
  if (!place || place.index > 8) return false
  const rest = head
    .replace(place[0], ' ')
    .replace(duty(tongue), ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length
  return rest <= (sectionsNamed(head.replace(place[0], ' '), tongue).length > 0 ? 6 : 2)
}

/** "Heading over the prices: What it costs", "on the button write Order": the text is named first, and nothing but its value follows. */
function labelledField(ask: Ask): { field: FieldWord; head: string; found: Given } | undefined {
  const values = [...newValues(ask).filter((one) => /[:"“„«]\s*$/u.test(ask.text.slice(0, one.before.length + 1))), ...writtenValues(ask)]
  for (const found of values) {
    const head = fold(found.before).text
    const field = fieldWords.find((one) => isLabel(ask, head, one))
    if (field) return { field, head, found }
  }
  return undefined
}

/** The value that stands behind the name of a text, and that name. */
function fieldAndValue(ask: Ask): { field: FieldWord; head: string; found?: Given } | undefined {
  for (const found of newValues(ask)) {
    const head = fold(found.before).text
    const field = fieldWords.find((one) => isWished(head, one, ask.tongue))
    if (field) return { field, head, found }
  }
  const labelled = labelledField(ask)
  if (labelled) return labelled
  const head = ask.folded.text
  const field = newValue(ask) ? undefined : fieldWords.find((one) => isWished(head, one, ask.tongue))
  return field && { field, head }
}

/** "Change the heading to Hot bread", «غيّر العنوان إلى «خبز طازج»». */
export function fieldRule(ask: Ask): Step | undefined {
  const wish = fieldAndValue(ask)
  if (!wish) return undefined
  const { field, head, found } = wish
  const target = holderOf(ask, head, field)
  if (!target || 'step' in target) return target?.step
  const path = pathIn(target.section, field.paths)
  if (!path) return cannot(reply(ask, 'The section for {0} has no such text.', typeWord(target.section.type, ask)))
  return found ? worded(ask, target.section, { path, found }) : question('text', reply(ask, 'What should it say?'))
}

function worded(ask: Ask, section: Section, { path, found }: { path: string[]; found: { value: string; full: string } }): Step {
  const value = ['text', 'intro'].includes(path[0] ?? '') ? found.full : found.value
  return done([setText(ask, section, { path, value })], reply(ask, 'It now reads {0}.{1}', inQuotes(ask, value), others(ask)))
}

/** The section whose text is meant: the one named, else the one pointed at, else the first view. */
function holderOf(ask: Ask, text: string, field: FieldWord) {
  const [named] = sectionsNamed(text.replace(field.pattern(ask.tongue), ' '), ask.tongue)
  return named ? oneOfType(ask, named.type) : focusOrHero(ask)
}

function focusOrHero(ask: Ask) {
  const section = ask.focus ?? firstOf(ask.site, 'hero')
  return section && { section }
}

const theWord = inTongue((more) => new RegExp(`^(?:the word|the words|the text|word|text|كلمه|كلمة|عبارة|نص${more('theWord')})\\s+`, 'iu'))
const strip = (text: string, tongue: string) => text.replace(theWord(tongue), '').trim()

const changing = inTongue(({ words }) =>
  wholeWord(`change|rename|replace|swap|turn|edit|switch|correct|غير|غيري|بدل|بدلي|استبدل|عدل|سم|صحح${also(words.verbs?.change)}`, 'u'),
)

/** What stands between the verb and "to": the old text. */
function oldText(ask: Ask, before: string): string | undefined {
  const [first] = quotedIn(ask.text)
  if (first && before.includes(first)) return first
  const folded = fold(before)
  const verb = changing(ask.tongue).exec(folded.text)
  if (!verb) return undefined
  return strip(folded.original(verb.index + verb[0].length).trim(), ask.tongue)
}

const isRequired = (section: Section, key: string): boolean =>
  key === 'title' || key === 'button' || (key === 'text' && section.type === 'about')

/** "Remove the second button", «احذف السطر العلوي»: a text or button of a section, where the section can do without. */
export function removeFieldRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const field = orders(text, 'remove', ask.tongue) ? fieldWords.find((one) => one.pattern(ask.tongue).test(text)) : undefined
  if (!field) return undefined
  const target = holderOf(ask, text, field)
  if (!target || 'step' in target) return target?.step
  const key = field.paths.map(([first]) => first).find((first) => first !== undefined && target.section.fields[first] !== undefined)
  if (key === undefined || isRequired(target.section, key))
    return cannot(
      reply(
        ask,
        'The section for {0} cannot do without it; you can change its words or hide the section.',
        typeWord(target.section.type, ask),
      ),
    )
  return done([{ op: 'set_fields', sectionId: target.section.id, fields: { [key]: null } }], reply(ask, 'It is gone.'))
}

/** "Change the colour to blue" is no text. */
const aboutLook = inTongue((more) =>
  wholeWord(
    `colou?rs?|fonts?|style|theme|look|design|background|layout|لون|اللون|الالوان|الخط|الطراز|التصميم|الخلفيه|الشكل${more('aboutLook')}`,
    'u',
  ),
)

const hoursWord = inTongue(
  (more) => new RegExp(`(?<![\\p{L}])(?:hours|times|اوقات|ساعات|مواعيد|الدوام${more('aboutHours')})(?![\\p{L}])`, 'u'),
)

/** "Change the hours to Mon-Fri 7-20" sets the hours, whatever heading says "hours" too. */
const setsHours = (ask: Ask, old: string, value: string): boolean =>
  quotedIn(ask.text).length === 0 &&
  hoursWord(ask.tongue).test(fold(old).text) &&
  parseHours(value, { assume: true, lang: ask.tongue }).hours !== undefined

/** "Rename 'Cakes' to 'Torten'", "replace Sourdough with Rye": a text wherever it stands. */
export function replaceRule(ask: Ask): Step | undefined {
  const found = newValue(ask)
  const old = found && oldText(ask, found.before)
  if (
    !found ||
    !old ||
    [...old].length < 2 ||
    setsHours(ask, old, found.value) ||
    (aboutLook(ask.tongue).test(fold(old).text) && quotedIn(ask.text).length === 0)
  )
    return undefined
  return swapEverywhere(ask, old, found.value)
}

/** A text wherever it stands, and the offers that carry it as their name. */
export function swapEverywhere(ask: Ask, old: string, value: string): Step | undefined {
  const wanted = fold(old).text.trim().replace(/^the /, '')
  const places = allTexts(ask.site)
  const whole = places.filter((place) => fold(place.text).text.trim() === wanted)
  // A word or two of a sentence change only when they stand in quotation marks: else the request may mean something else.
  const isSure = quotedIn(ask.text).length > 0 || wanted.includes(' ') || [...wanted].length > 5
  const hits = whole.length > 0 ? whole : isSure ? places.filter((place) => within(place.text, wanted)) : []
  const factOps = factsNamed(ask, wanted, value)
  if (hits.length + factOps.length === 0) {
    // Only words in quotation marks are surely meant to stand on the site.
    return quotedIn(ask.text).length > 0 ? cannot(reply(ask, 'I do not find {0} on the site.', inQuotes(ask, old))) : undefined
  }
  const ops = hits.map((place): EditOp => ({
    op: 'set_text',
    sectionId: place.section.id,
    path: place.path,
    lang: place.lang,
    value: whole.length > 0 ? value : swapped(place, wanted, value),
  }))
  const count = hits.length > 1 ? reply(ask, ' in {0} places', hits.length) : ''
  return done([...ops, ...factOps], reply(ask, '{0} now reads {1}{2}.', inQuotes(ask, old), inQuotes(ask, value), count))
}

const pattern = (wanted: string) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(wanted)}(?![\\p{L}\\p{N}])`, 'gu')
const within = (text: string, wanted: string) => pattern(wanted).test(fold(text).text)

function swapped(place: TextPlace, wanted: string, value: string): string {
  const folded = fold(place.text)
  let text = ''
  let from = 0
  for (const match of folded.text.matchAll(pattern(wanted))) {
    text += folded.original(from, match.index) + value
    from = match.index + match[0].length
  }
  return text + folded.original(from)
}

/** An offer that carries the old name carries the new one from now on. */
function factsNamed(ask: Ask, wanted: string, value: string): EditOp[] {
  return ask.site.facts.flatMap((fact): EditOp[] => {
    if (fact.kind !== 'offer') return []
    const lang = Object.keys(fact.value.name).find((one) => fold(fact.value.name[one] ?? '').text.trim() === wanted)
    return lang ? [{ op: 'set_fact', fact: { ...fact, value: { ...fact.value, name: { ...fact.value.name, [lang]: value } } } }] : []
  })
}
