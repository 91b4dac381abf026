import type { EditOp, Page, Section } from '@manara/contracts'
import { layOut } from '../../composing/page-plan.ts'
import { pageDescription, pageSlug, pageTitle } from '../../composing/page-words.ts'
import { pagesIn } from '../../templates/asked-pages.ts'
import type { AskedPages } from '../../templates/asked-pages.ts'
import { templates } from '../../templates/list.ts'
import { voiceIn } from '../../voices/list.ts'
import type { PageKey, PageVoice } from '../../voices/page-voice.ts'
import { cannot, done, listed, question } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { orders } from '../verbs.ts'
import { noMore } from './remove-item.ts'

/** A request for pages says so in its first words; further on it says where something else shall happen. */
const wordsBefore = 5
const frame = new Set(['header', 'hero', 'footer'])
const closing = new Set(['contact', 'footer'])

function answer(ask: Ask, sentence: keyof PageVoice['replies'], value = ''): string {
  const words = voiceIn(ask.tongue)?.pages?.replies ?? voiceIn('en')?.pages?.replies
  return (words?.[sentence] ?? '{0}').replace('{0}', () => value)
}

const titleIn = (ask: Ask, key: PageKey): string => pageTitle(key, [ask.tongue])[ask.tongue] ?? key
const existing = (ask: Ask, key: PageKey): Page | undefined =>
  ask.site.pages.find((page) => page.slug !== '' && ask.site.languages.some((lang) => page.slug === pageSlug(key, lang)))

const isUnwanted = ({ folded: { text }, tongue }: Ask): boolean => orders(text, 'remove', tongue) || noMore(tongue).test(text)

/** "Add a page for prices", "make several pages of it", "put all on one page", "remove the events page". */
export function pagesRule(ask: Ask): Step | undefined {
  const asked = pagesIn(ask.text, ask.tongue)
  const start = Math.min(...asked.spans.map(([from]) => from))
  if (asked.spans.length === 0 || ask.text.slice(0, start).trim().split(/\s+/u).length > wordsBefore) return undefined
  const [first] = asked.named
  if (isUnwanted(ask)) return first ? withoutPage(ask, first) : undefined
  if (asked.count === 'one' && !first) return onOnePage(ask)
  const isOrder = asked.count === 'several' || asked.isFor || orders(ask.folded.text, 'add', ask.tongue)
  return isOrder ? withPages(ask, asked) : undefined
}

function withoutPage(ask: Ask, key: PageKey): Step {
  const page = existing(ask, key)
  const title = titleIn(ask, key)
  if (!page) return cannot(answer(ask, 'missing', title))
  return done([{ op: 'remove_page', pageId: page.id }], answer(ask, 'removed', title))
}

/** Everything comes back to the front page, above its form or, where the form was away, above its footer. */
function onOnePage(ask: Ask): Step {
  const [front, ...others] = ask.site.pages
  if (!front || others.length === 0) return cannot(answer(ask, 'single'))
  const kept = front.sections.filter((section) => section.type !== 'call')
  const end = kept.findIndex((section) => closing.has(section.type))
  let at = end < 0 ? kept.length : end
  const gone = (section: Section): EditOp => ({ op: 'remove_section', sectionId: section.id })
  const calls = ask.site.pages.flatMap((page) => page.sections.filter((section) => section.type === 'call').map(gone))
  const moves = others
    .flatMap((page) => page.sections)
    .filter((section) => section.type !== 'call' && !frame.has(section.type))
    .map((section): EditOp => ({ op: 'move_section', sectionId: section.id, toPage: front.id, to: at++ }))
  const away = others.map((page): EditOp => ({ op: 'remove_page', pageId: page.id }))
  return done([...calls, ...moves, ...away], answer(ask, 'joined'))
}

function withPages(ask: Ask, { count, named }: AskedPages): Step | undefined {
  const [front] = ask.site.pages
  const there = named.filter((key) => existing(ask, key))
  const wanted = named.filter((key) => !there.includes(key))
  if (!front || (wanted.length === 0 && there[0])) return cannot(answer(ask, 'there', titleIn(ask, there[0] ?? 'contact')))
  const { trade, languages } = ask.site
  const template = templates.find((one) => one.pages.length > 0 && one.trades.includes(trade)) ?? templates.at(-1)
  if (!template) return undefined
  const wish = { ...(count ? { count } : {}), named: wanted }
  const middle = front.sections.filter((section) => !frame.has(section.type) && !section.hidden)
  const { pages, empty } = layOut({ speaker: { languages, site: { lang: ask.lang, wishes: { pages: wish } } }, template, middle })
  if (pages.length === 0) return unable(ask, empty[0])
  const ops = pages.flatMap(({ key, blocks }) => pageOps(ask, key, blocks))
  const titles = pages.map(({ key }) => titleIn(ask, key))
  return done(ops, pages.length === 1 ? answer(ask, 'added', titles[0]) : answer(ask, 'split', listed(ask, titles)))
}

function unable(ask: Ask, key: PageKey | undefined): Step {
  if (key === undefined) return cannot(answer(ask, 'single'))
  const text = voiceIn(ask.tongue)?.pages?.empty ?? '{0}?'
  return question(
    `page:${key}`,
    text.replace('{0}', () => titleIn(ask, key)),
  )
}

/** The page, then the sections that move onto it; they keep their ids. */
function pageOps(ask: Ask, key: PageKey, blocks: readonly Section[]): EditOp[] {
  const { site } = ask
  const { languages } = site
  const pageId = `pag_${ask.newId('sec').slice(4)}`
  const wanted = pageSlug(key, languages[0] ?? ask.lang)
  const slug = site.pages.some((page) => page.slug === wanted) ? `${wanted}-${site.pages.length + 1}` : wanted
  const name = (lang: string) => site.name[lang] ?? Object.values(site.name)[0] ?? ''
  const page: Page = {
    id: pageId,
    slug,
    title: pageTitle(key, languages),
    description: pageDescription({ languages, key, blocks, owner: name }),
    sections: [],
  }
  return [
    { op: 'add_page', page },
    ...blocks.map((section, to): EditOp => ({ op: 'move_section', sectionId: section.id, toPage: pageId, to })),
  ]
}
