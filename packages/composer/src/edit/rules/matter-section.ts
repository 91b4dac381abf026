import type { Fact, LocalText, Section } from '@manara/contracts'
import { menuWord } from '@manara/site-kit'
import { momentIn, sequenceIn } from '../../reading/sequence.ts'
import { splitList } from '../../reading/offers.ts'
import { question, reply, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { offersOf } from '../places.ts'
import { bare, quotedIn } from '../value.ts'

export type Built = Section['fields'] | Step

/** The page's own word for a type, in every language of the site. */
const heading = (ask: Ask, type: string): LocalText =>
  Object.fromEntries(ask.site.languages.map((lang) => [lang, menuWord(type, lang) ?? menuWord(type, 'en') ?? type]))
const own = (ask: Ask, words: string): LocalText => ({ [ask.lang]: words })
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** What stands behind the first colon of a request, as written. */
function behindColon(ask: Ask): string | undefined {
  const at = ask.text.indexOf(':')
  const words = at < 0 ? '' : ask.text.slice(at + 1).trim()
  return words === '' ? undefined : words
}

const partsOf = (words: string): string[] => words.split(/\s*[;\n؛]\s*|(?<=[.!?])\s+/u).filter((part) => part !== '')
const inEach = (ask: Ask, words: string): LocalText => Object.fromEntries(ask.site.languages.map((lang) => [lang, words]))

function steps(ask: Ask): Built {
  const words = behindColon(ask)
  const told = words === undefined ? [] : (sequenceIn(partsOf(words), ask.tongue)?.steps ?? partsOf(words))
  const all = told.length > 1 ? told : words === undefined ? [] : splitList(words, ask.tongue)
  if (all.length < 2) return question('steps', reply(ask, 'What happens first, what then, and what at the end?'))
  const items = all.slice(0, 9).map((step) => ({ title: own(ask, capital(bare(step)).slice(0, 80)) }))
  return { title: heading(ask, 'steps'), items }
}

function timeline(ask: Ask): Built {
  const told = partsOf(behindColon(ask) ?? '').flatMap((part) => momentIn(part) ?? [])
  if (told.length === 0) return question('timeline', reply(ask, 'Which years, and what happened in each? For example “1987: we open”.'))
  const items = told.map(({ year, words }) => ({ when: inEach(ask, year), title: own(ask, capital(words).slice(0, 100)) }))
  return { title: heading(ask, 'timeline'), items }
}

/** Things named behind a colon, parted by commas. */
function named(ask: Ask): string[] {
  const words = behindColon(ask)
  return words === undefined
    ? []
    : splitList(words, ask.tongue)
        .map((one) => bare(one))
        .filter((one) => one !== '')
}

function partners(ask: Ask): Built {
  const names = named(ask)
  if (names.length === 0) return question('partners', reply(ask, 'Whom do you work with? Their names are enough.'))
  return { title: heading(ask, 'partners'), items: names.slice(0, 40).map((name) => ({ name: inEach(ask, name.slice(0, 60)) })) }
}

function features(ask: Ask): Built {
  const reasons = named(ask)
  if (reasons.length === 0) return question('features', reply(ask, 'Why do people come to you? One reason or more.'))
  return { title: heading(ask, 'features'), items: reasons.slice(0, 12).map((one) => ({ title: own(ask, capital(one).slice(0, 80)) })) }
}

function statement(ask: Ask): Built {
  const words = quotedIn(ask.text)[0] ?? behindColon(ask)
  return words === undefined
    ? question('statement', reply(ask, 'Which sentence should stand there?'))
    : { text: own(ask, bare(words).slice(0, 160)) }
}

function news(ask: Ask): Built {
  const words = behindColon(ask)
  if (words === undefined) return question('news', reply(ask, 'What is new? One sentence is enough.'))
  return { title: heading(ask, 'news'), items: [{ title: own(ask, bare(words).slice(0, 120)) }] }
}

/** Whether a fact's words hold a number that may be set large. */
function numbered(fact: Fact, lang: string): boolean {
  if (fact.kind !== 'founded' && fact.kind !== 'custom' && fact.kind !== 'credential') return false
  return /\d/.test(fact.value[lang] ?? Object.values(fact.value)[0] ?? '')
}

function figures(ask: Ask): Built {
  const items = ask.site.facts
    .filter((fact) => numbered(fact, ask.lang))
    .slice(0, 6)
    .map(({ id }) => ({ factId: id }))
  return items.length > 0
    ? { title: heading(ask, 'figures'), items }
    : question('figures', reply(ask, 'Which number, and of what? For example “12 rooms”.'))
}

function places(ask: Ask): Built {
  const items = ask.site.facts.filter((fact) => fact.kind === 'address').map(({ id }) => ({ address: inEach(ask, `{{${id}}}`) }))
  return items.length > 0 ? { title: heading(ask, 'places'), items } : question('address', reply(ask, 'What is the street address?'))
}

function menu(ask: Ask): Built {
  const rows = offersOf(ask.site)
    .filter(({ value }) => value.price)
    .map(({ value }) => ({ name: value.name, price: value.price }))
  return rows.length > 0
    ? { title: heading(ask, 'menu'), groups: [{ rows }] }
    : question('price', reply(ask, 'Which dishes, and what do they cost? For example “Pizza 9 €”.'))
}

const asksFor = (field: string, en: string, ar: string) => (ask: Ask) => question(field, say(ask, en, ar))

/** Sections that want matter: from facts and from the words of the request, else a question for it. */
export const matterBuilders: Readonly<Record<string, (ask: Ask) => Built>> = {
  steps,
  timeline,
  partners,
  features,
  statement,
  news,
  figures,
  places,
  menu,
  booking: (ask) => ({ title: heading(ask, 'booking'), button: heading(ask, 'booking') }),
  newsletter: (ask) => ({ title: heading(ask, 'news') }),
  call: (ask) => ({ title: heading(ask, 'booking'), primary: { label: heading(ask, 'booking'), to: '#contact' } }),
  portfolio: asksFor('portfolio', 'Which works should be shown? A name for each is enough.', 'أي أعمال تظهر؟ يكفي اسم لكل منها.'),
  packages: asksFor('packages', 'Which packages are there, what do they hold and cost?', 'ما الباقات، وماذا تشمل، وكم سعرها؟'),
  story: asksFor('story', 'Tell it in your own words; I set it.', 'احكوا القصة بكلماتكم، وأنا أنسقها.'),
  jobs: asksFor('jobs', 'Whom are you looking for, and for how many hours?', 'عمّن تبحثون، ولكم ساعة؟'),
  contacts: asksFor('contacts', 'Who answers for what? A name and a number for each.', 'من يجيب عن ماذا؟ اسم ورقم لكل أمر.'),
  compare: asksFor('compare', 'What should be compared, and in what?', 'ما الذي يُقارن، وفي ماذا؟'),
  legal: asksFor(
    'legal',
    'What does the text say? Paste it here; I invent no legal text.',
    'ماذا يقول النص؟ الصقوه هنا، فأنا لا أخترع نصوصاً قانونية.',
  ),
}
