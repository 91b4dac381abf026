import type { LocalText } from '@manara/contracts'
import { pageTypes } from '../templates/list.ts'
import type { SiteTemplate, TemplatePage } from '../templates/template.ts'
import { voiceIn } from '../voices/list.ts'
import type { PageKey } from '../voices/page-voice.ts'
import type { Block } from './sections.ts'
import type { Speaker } from './speaker.ts'

/** The middle of a site, laid out: what stays on the front page, what stands on pages of its own. */
export type Layout<B extends Block> = { front: B[]; pages: { key: PageKey; blocks: B[] }[]; empty: PageKey[] }

/** Who asks for pages: the languages of the site, the owner's language and wishes. */
type Asker = Pick<Speaker, 'languages'> & { site: Pick<Speaker['site'], 'lang' | 'wishes'> }
type Asked<B extends Block> = { speaker: Asker; template: SiteTemplate; middle: readonly B[] }

/** So much matter carries a page nobody asked for, and so much one that was asked for. */
const richPage = 4
const askedPage = 1
/** Below this a site nobody asked to divide stays in one piece. */
const richSite = 16
const forms = new Set(['contact', 'booking', 'newsletter'])

type Counted = { items?: unknown[]; factIds?: unknown[]; groups?: { rows: unknown[] }[]; text?: LocalText }
const lettersToCount = 60
/** A date, a person or a step takes more room than a line of a list. */
const heavy = new Set(['dates', 'team', 'testimonials', 'steps', 'timeline'])

/** How many things a section has to say; a form says nothing. */
export function weightOf({ type, fields }: Block, lang: string): number {
  if (forms.has(type)) return 0
  if (type === 'hours') return 2
  const { items = [], factIds = [], groups = [], text = {} } = fields as Counted
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const things = (items.length + factIds.length + rows) * (heavy.has(type) ? 2 : 1)
  return things + Math.round((text[lang] ?? '').length / lettersToCount)
}

const isReach = ({ types }: TemplatePage): boolean => types.includes('contact')

/** Pages asked for by name, each with what belongs to it and to no other of them; the template knows best what goes together. */
function namedPages({ site }: Asker, template: SiteTemplate): TemplatePage[] {
  const named = site.wishes.pages?.named ?? []
  const chief = (key: PageKey) => pageTypes[key][0]
  return named.map((key) => {
    const others = new Set(named.filter((one) => one !== key).map(chief))
    const types = template.pages.find((page) => page.key === key)?.types ?? pageTypes[key]
    return { key, types: types.filter((type) => type === chief(key) || !others.has(type)) }
  })
}

/** Matter a template did not foresee may have a page of its own all the same. */
const spare: readonly TemplatePage[] = (['dates', 'team', 'about', 'questions', 'gallery'] as const).map((key) => ({
  key,
  types: pageTypes[key],
}))

function candidates({ speaker, template }: Asked<Block>): TemplatePage[] {
  const named = namedPages(speaker, template)
  const wish = speaker.site.wishes.pages
  if (named.length > 0 && wish?.count !== 'several') return named
  const taken = new Set(named.map(({ key }) => key))
  const known = new Set([...named, ...template.pages].flatMap(({ types }) => types))
  const borrowed = spare.filter(({ types }) => !known.has(types[0] ?? ''))
  return [...named, ...template.pages.filter(({ key }) => !taken.has(key)), ...borrowed]
}

/** Shares the middle out; the first page that wants a section has it. */
function share<B extends Block>({ middle }: Asked<B>, wanted: readonly TemplatePage[]): { page: TemplatePage; blocks: B[] }[] {
  const open = new Map(middle.map((block) => [block.type, block]))
  return wanted.map((page) => {
    const blocks = page.types.flatMap((type) => open.get(type) ?? [])
    for (const { type } of blocks) open.delete(type)
    return { page, blocks }
  })
}

/** Which of the pages have enough to say. The one with the form carries itself as soon as there is another. */
function carried<B extends Block>(asked: Asked<B>, all: readonly { page: TemplatePage; blocks: B[] }[]) {
  const { lang, wishes } = asked.speaker.site
  const named = new Set(wishes.pages?.named)
  const least = wishes.pages?.count === 'several' ? askedPage : richPage
  const holds = ({ page, blocks }: { page: TemplatePage; blocks: Block[] }) =>
    blocks.reduce((sum, block) => sum + weightOf(block, lang), 0) >= (named.has(page.key) ? askedPage : least)
  const withForm = ({ page, blocks }: { page: TemplatePage; blocks: Block[] }) =>
    isReach(page) && blocks.some(({ type }) => type === 'contact')
  const others = all.filter((one) => !isReach(one.page) && holds(one))
  const isRich = asked.middle.reduce((sum, block) => sum + weightOf(block, lang), 0) >= richSite
  const isEnough = named.size > 0 || (wishes.pages?.count === 'several' ? others.length >= 1 : isRich && others.length >= 2)
  return isEnough ? all.filter((one) => others.includes(one) || withForm(one)) : []
}

/**
 * Decides on which pages the middle of a site stands. A thin brief stays one page; no page is empty, and a page that was asked
 * for and has nothing to show is named in `empty`.
 */
export function layOut<B extends Block>(asked: Asked<B>): Layout<B> {
  const { speaker, middle, template } = asked
  const wish = speaker.site.wishes.pages
  const canName = speaker.languages.every((lang) => voiceIn(lang)?.pages !== undefined)
  const isWhole = template.pages.length === 0 && wish === undefined
  if (!canName || isWhole || (wish?.count === 'one' && wish.named.length === 0)) return { front: [...middle], pages: [], empty: [] }
  const kept = carried(asked, share(asked, candidates(asked)))
  const claimed = new Set(kept.flatMap(({ blocks }) => blocks))
  const keys = new Set(kept.map(({ page }) => page.key))
  return {
    front: middle.filter((block) => !claimed.has(block)),
    // Where the form stands comes last, as people look for it there.
    pages: [...kept.filter(({ page }) => !isReach(page)), ...kept.filter(({ page }) => isReach(page))].map(({ page, blocks }) => ({
      key: page.key,
      blocks,
    })),
    empty: (wish?.named ?? []).filter((key) => !keys.has(key)),
  }
}
