import { baseLanguage } from '@manara/contracts'
import type { EditOp, Fact, LocalText } from '@manara/contracts'
import { findDates } from '../../parse/date.ts'
import type { FoundDate } from '../../parse/date.ts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { also, briefWords } from '../../reading/words/list.ts'
import { parseHours } from '../../parse/hours.ts'
import { timePattern, readTime, isPossible, minutesOf, clockText } from '../../parse/clock.ts'
import { done, listed, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, freeFactId } from '../places.ts'
import { bare, quotedIn } from '../value.ts'
import { behind, orders } from '../verbs.ts'
import { plainTitle, sectionOp } from './new-section.ts'
import { inTongue, only } from '../words/list.ts'

const questionWord = inTongue((more) =>
  wholeWord(`(?:a |another |one more |the )?(?:question|faq)|سوال|سوالا|سوال جديد${more('question')}`, 'u'),
)
const answerWord = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:answer(?: is)?|a|the answer is|(?:ال)?جواب(?:ه|ها)?|الاجابه|والجواب${more('answer')}|with (?:the )?answer)(?![\p{L}])\s*[:–-]?\s*`,
      'u',
    ),
)

/** Adds an item to a section of a type, making the section where there is none. */
function itemOp(ask: Ask, type: 'questions' | 'dates' | 'team', item: Record<string, unknown>): EditOp {
  const section = firstOf(ask.site, type)
  if (!section) return sectionOp(ask, type, { title: plainTitle(ask, type), items: [item] })
  return { op: 'set_fields', sectionId: section.id, fields: { items: [...((section.fields.items as unknown[] | undefined) ?? []), item] } }
}

const local = (ask: Ask, text: string): LocalText => ({ [ask.lang]: text })

/** "Questions", "question section": the whole list. */
const isSectionWord = (behindWord: string): boolean => /^(?:s(?![\p{L}])|\s*(?:section|and answers?)(?![\p{L}]))/u.test(behindWord)

/** "New question: …": no verb, and yet an order. */
const isLabel = ({ folded: { text } }: Ask, word: RegExpExecArray): boolean =>
  word.index <= 10 && /^\s*:/u.test(text.slice(word.index + word[0].length))

/** What stands behind the word for question, where a request brings one. */
function questionIn(ask: Ask): string | undefined {
  const { text } = ask.folded
  const word = questionWord(ask.tongue).exec(text)
  if (!word || !(orders(text, 'add', ask.tongue) || isLabel(ask, word))) return undefined
  const end = word.index + word[0].length
  return isSectionWord(text.slice(end)) ? undefined : ask.folded.original(end).replace(/^[\s:–-]+/u, '')
}

/** "Add a question: Do you deliver? Yes, in Graz.", «أضف سؤال: هل توصلون؟ نعم.»; "about parking" is what it is about, not its words. */
export function addQuestionRule(ask: Ask): Step | undefined {
  const rest = questionIn(ask)
  if (rest === undefined) return undefined
  const quotes = quotedIn(rest)
  const [asked, answer] = quotes.length >= 2 ? [quotes[0] ?? '', quotes[1] ?? ''] : split(ask, rest)
  if (asked === '') return question('question', reply(ask, 'Which question do people ask, and what do you answer?'))
  if (quotes.length === 0 && !/[?؟]/u.test(rest))
    return question(
      'question',
      reply(ask, 'How do people ask it, and what do you answer? For example “May I park here? Yes, in the yard.”'),
    )
  if (answer === '') return question('answer', reply(ask, 'What do you answer to “{0}”?', asked))
  return done(
    [itemOp(ask, 'questions', { question: local(ask, asked), answer: local(ask, answer) })],
    reply(ask, 'The question “{0}” is on the site, with your answer.', asked),
  )
}

function split(ask: Ask, rest: string): [string, string] {
  const mark = /[?؟]/u.exec(rest)
  if (!mark) return [bare(rest, ask.tongue), '']
  const asked = rest
    .slice(0, mark.index + 1)
    .replace(/^["“«]/u, '')
    .trim()
  const behindMark = rest.slice(mark.index + 1).replace(/^["”»]?\s*[.,،:–-]?\s*/u, '')
  const lead = answerWord(ask.tongue).exec(fold(behindMark).text)
  const answer = lead?.index === 0 ? fold(behindMark).original(lead[0].length) : behindMark
  return [asked, answer.replace(/^["“«]|["”»]$/gu, '').trim()]
}

const reviewWord = inTongue((more) =>
  wholeWord(
    `(?:a |another |this |the )?(?:customer )?(?:testimonial|review|recommendation|customer quote|quote)|راي|رايا|راي عميل|تقييم|تقييما|توصيه|شهاده عميل${more('review')}`,
    'u',
  ),
)
const authorAfter = inTongue(
  (more) =>
    new RegExp(
      String.raw`["”»]\s*(?:[-–—,،(]|by|from|said|says|von|من|قالت|قال|بقلم${more('by')})?\s*(?:by|from|من${more('by')})?\s*[-–—(]?\s*([\p{L}][\p{L}\p{M}.'’ -]{1,60}?)\s*\)?\s*[.!]?$`,
      'u',
    ),
)
const authorBefore = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:by|from|of|من|لل?عميل[ةه]?|قالت|قال|تقول|يقول${more('by')})\s+([\p{L}][\p{L}\p{M}.'’ -]{1,40}?)\s*(?:said|says|wrote|قالت|قال${more('by')})?\s*[:,،]?\s*["“«]`,
      'u',
    ),
)

/** A testimonial only with the words and their author: nobody's praise is made up. */
export function addTestimonialRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!reviewWord(ask.tongue).test(text) || !orders(text, 'add', ask.tongue)) return undefined
  const [words] = quotedIn(ask.text)
  const author = authorIn(ask, ask.text.trim())
  if (words === undefined)
    return /section|قسم|reviews|testimonials/u.test(text)
      ? undefined
      : question('testimonial', reply(ask, 'What exactly did the customer say, and what is their name?'))
  if (author === '') return question('testimonial_author', reply(ask, 'Who said “{0}”? I print praise only with its author.', words))
  return testimonialStep(ask, words, author)
}

const authorIn = (ask: Ask, text: string): string =>
  (authorAfter(ask.tongue).exec(text)?.[1] ?? authorBefore(ask.tongue).exec(text)?.[1] ?? '').trim()

function testimonialStep(ask: Ask, words: string, author: string): Step {
  const id = freeFactId(ask.site, 'testimonial')
  const fact: Fact = {
    id,
    kind: 'testimonial',
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
    value: { quote: local(ask, words), author },
  }
  const section = firstOf(ask.site, 'testimonials')
  const place: EditOp = section
    ? { op: 'set_fields', sectionId: section.id, fields: { factIds: [...((section.fields.factIds as string[] | undefined) ?? []), id] } }
    : sectionOp(ask, 'testimonials', { title: plainTitle(ask, 'testimonials'), factIds: [id] })
  return done([{ op: 'set_fact', fact }, place], reply(ask, 'The words of {0} are on the site.', author))
}

const dateWord = inTongue((more) =>
  wholeWord(
    `(?:a |an |another |new )?(?:date|event|concert|course|market day|market|workshop|class|show|gig|appointment)|موعد|موعدا|فعاليه|حفله|دوره|ورشه|امسيه|عرض${more('dateWord')}`,
    'u',
  ),
)

function timeIn(text: string, tongue: string): string | undefined {
  const folded = fold(text).text
  const match = [...folded.matchAll(new RegExp(`(?:at|um|الساعه|@${at(tongue)})\\s*(?:${timePattern(tongue)})`, 'gu'))][0]
  if (!match?.groups) return undefined
  const time = readTime(match.groups, { start: 0, end: 0 }, tongue)
  return isPossible(time) ? clockText(minutesOf(time)) : undefined
}

const at = (tongue: string) => also(briefWords[baseLanguage(tongue)]?.at)
const on = (tongue: string) => also(briefWords[baseLanguage(tongue)]?.on)
const clockWord = (tongue: string) => also(briefWords[baseLanguage(tongue)]?.clock)
const timeWords = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:^|\s)(?:at|um|الساعة|الساعه${at(more.lang)})\s*[\d٠-٩:.]+\s*(?:${only(clockWord(more.lang))}|am|pm|uhr|صباحاً|صباحا|مساءً|مساءا|مساء|ظهراً|ظهرا|م(?!\p{L})|ص(?!\p{L}))?`,
      'giu',
    ),
)
const dayLead = inTongue((more) => new RegExp(`^(?:on|for|am|في|يوم|بتاريخ${on(more.lang)})\\s+`, 'iu'))
const dayTail = inTongue((more) => new RegExp(`\\s+(?:on|for|am|في|يوم|بتاريخ${on(more.lang)}${more('articles')})\\s*$`, 'iu'))
const article = inTongue((more) => new RegExp(`^\\s*(?:a|an|the|new${more('articles')})\\s+`, 'iu'))
const plainDate = inTongue((more) => new RegExp(`date|event|appointment|موعد|فعاليه${more('plainDate')}`, 'u'))

/** What is left of a request once day and time are taken out: the title. */
function titleOf(ask: Ask, rest: string, dateText: string): string {
  const plain = rest
    .replace(dateText, ' ')
    .replace(timeWords(ask.tongue), ' ')
    .replace(/^[\s:,،–-]+/u, '')
  return bare(
    plain
      .replace(dayLead(ask.tongue), '')
      .replace(dayTail(ask.tongue), '')
      .replace(/^[\s:,،–-]+|[\s:,،–-]+$/gu, ''),
    ask.tongue,
  )
}

/** "Add a date: 5 December at 19:00, Christmas market", «أضف موعد ٥ ديسمبر: سوق الميلاد». */
export function addDateRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const [found] = findDates(ask.text, ask.today, ask.tongue)
  if (!found || !(orders(text, 'add', ask.tongue) || isFresh(ask))) return undefined
  if (found.iso === undefined) return dateDoubt(ask, found)
  const title = dateTitle(ask, found.text)
  if (title === '') return question('date_title', reply(ask, 'What happens on {0}?', found.text))
  return dateStep(ask, title, found.iso)
}

const freshIn = inTongue((more) => new RegExp(`^\\s*(?:new|another|جديد${more('fresh')})\\s`, 'u'))

/** "New date: 5 December": no verb, and yet an order. */
const isFresh = (ask: Ask): boolean => freshIn(ask.tongue).test(ask.folded.text) && dateWord(ask.tongue).test(ask.folded.text)

function dateDoubt(ask: Ask, { doubt, readings, text }: FoundDate): Step {
  if (doubt === 'ambiguous') return question('date', reply(ask, 'Which day do you mean by “{0}”?', text), readings)
  return question('date', reply(ask, 'There is no such day as “{0}”. Which one do you mean?', text))
}

/** "Add a concert on …" keeps the concert in the title; "add a date: …" drops the word. */
function dateTitle(ask: Ask, dateText: string): string {
  const from = Math.max(behind(ask.folded.text, 'add', ask.tongue), 0)
  const word = dateWord(ask.tongue).exec(ask.folded.text.slice(from))
  const near = word && word.index <= 6 ? word : undefined
  const skip = near && plainDate(ask.tongue).test(near[0]) ? near[0].length : 0
  return titleOf(ask, ask.folded.original(from + (near?.index ?? 0) + skip).replace(article(ask.tongue), ''), dateText)
}

function dateStep(ask: Ask, title: string, day: string): Step {
  const time = timeIn(ask.text, ask.tongue)
  const shown = title.charAt(0).toLocaleUpperCase() + title.slice(1)
  const when = listed(ask, time ? [day, time] : [day])
  const value = { date: day, ...(time ? { time } : {}), title: local(ask, shown) }
  const fact: Fact = {
    id: freeFactId(ask.site, 'date'),
    kind: 'date',
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
    value,
  }
  return done([{ op: 'set_fact', fact }, itemOp(ask, 'dates', value)], reply(ask, 'Added for {0}: “{1}”.', when, shown))
}

const person = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:to the team|team member|colleague|to our team|الي الفريق|للفريق|عضو(?:ا)? (?:في الفريق|جديد(?:ا)?)|زميل\p{L}*${more('team')})\s*[:,،-]?\s*`,
      'u',
    ),
)

const roleSplit = inTongue(
  (more) => new RegExp(`\\s*[,،]\\s*|\\s+(?:as${more('asRole')})\\s+(?:(?:a|an|the|our${more('articles')})\\s)?|\\s+\\(`, 'u'),
)

/** "Add Ada, baker, to the team", «أضف إلى الفريق: سارة، خبازة». */
export function addPersonRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const from = behind(text, 'add', ask.tongue)
  const word = from < 0 ? null : person(ask.tongue).exec(text)
  if (!word) return undefined
  const before = ask.folded
    .original(from, word.index)
    .replace(article(ask.tongue), '')
    .replace(/[\s,،]+$/u, '')
    .trim()
  const after = bare(ask.folded.original(word.index + word[0].length).replace(/^(?:called|named|اسمه|اسمها)\s+/iu, ''), ask.tongue)
  const [name = '', ...roles] = (before.length > 1 ? before : after)
    .split(roleSplit(ask.tongue))
    .map((part) => part.replace(/\)$/, '').trim())
  if (name === '' || parseHours(name, { lang: ask.tongue }).hours)
    return question('person', reply(ask, 'What is the name, and what does the person do?'))
  const role = roles.find((one) => one !== '')
  const item = { name: local(ask, name), ...(role ? { role: local(ask, role) } : {}) }
  const fact: Fact = {
    id: freeFactId(ask.site, 'person'),
    kind: 'person',
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
    value: local(ask, name),
    ...(role ? { note: local(ask, role) } : {}),
  }
  return done([{ op: 'set_fact', fact }, itemOp(ask, 'team', item)], reply(ask, '{0} is on the team page now.', name))
}
