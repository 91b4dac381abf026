import { interpretEdit } from '@manara/composer'
import type { EditContext } from '@manara/composer'
import { EditOp } from '@manara/contracts'
import type { Section, SiteDescription } from '@manara/contracts'
import { describeTypes } from '@manara/site-kit'
import { commandOf, isCommand } from './commands.rules.ts'
import type { Wanted } from './wanted.ts'

/** What a change comes to: edits, a question of the rules, or nothing because it names what is not there. */
export type Changed = { ops: EditOp[] } | { question: { field: string; text: string } } | undefined

/** The edits of one change, on the site as the changes before it left it. */
export function toOps(wanted: Wanted, context: EditContext): Changed {
  if (isCommand(wanted)) return byRules(wanted, context)
  const raw = editOf(wanted, context)
  const parsed = raw && EditOp.safeParse(raw)
  return parsed?.success ? { ops: [parsed.data] } : undefined
}

function byRules(wanted: Wanted, context: EditContext): Changed {
  const offers = offersOn(context.site, context.lang)
  const command = commandOf(wanted, offers)
  if (command === undefined) return undefined
  const result = interpretEdit(command, context)
  if (result.status === 'question') return { question: result.question }
  if (result.status !== 'done') return undefined
  return { ops: wanted.do === 'price' && wanted.from ? result.ops.map((op) => pricedFrom(op, wanted.words ?? '')) : result.ops }
}

const offersOn = (site: SiteDescription, lang: string): string[] =>
  site.facts.flatMap((fact) => (fact.kind === 'offer' ? (fact.value.name[lang] ?? []) : []))

/** The same edit with "from" at the price of the thing of that name, wherever it stands. */
function pricedFrom<T>(value: T, name: string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => pricedFrom(one, name)) as T
  if (value === null || typeof value !== 'object') return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pricedFrom(one as unknown, name)]))
  const isIt = typeof inner.name === 'object' && Object.values(inner.name as object).includes(name) && typeof inner.price === 'object'
  return (isIt ? { ...inner, price: { ...(inner.price as object), from: true } } : inner) as T
}

type Raw = Record<string, unknown> | undefined
const edits: { [K in Wanted['do']]?: (wanted: Wanted, at: { section: Section; context: EditContext }) => Raw } = {
  text: ({ path = '', words }, { section, context }) => ({
    op: 'set_text',
    sectionId: section.id,
    path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    lang: context.lang,
    value: words,
  }),
  look: (_wanted, { section }) => ({ op: 'set_variant', sectionId: section.id, variant: nextLook(section) }),
  hide: (_wanted, { section }) => ({ op: 'set_hidden', sectionId: section.id, hidden: true }),
  show: (_wanted, { section }) => ({ op: 'set_hidden', sectionId: section.id, hidden: false }),
  remove: (_wanted, { section }) => ({ op: 'remove_section', sectionId: section.id }),
  move: (wanted, { section, context }) => moveOf(wanted, section, context.site),
}

function editOf(wanted: Wanted, context: EditContext): Raw {
  if (wanted.do === 'style') return styleOf(wanted.kind ?? '')
  const section = sectionNamed(context.site, wanted.section ?? context.focus)
  return section && edits[wanted.do]?.(wanted, { section, context })
}

/** By its id, or by its type where there is one of it. */
function sectionNamed(site: SiteDescription, name: string | undefined): Section | undefined {
  const all = site.pages.flatMap((page) => page.sections)
  const ofType = all.filter(({ type }) => type === name)
  return all.find(({ id }) => id === name) ?? (ofType.length === 1 ? ofType[0] : undefined)
}

const looks = new Map(describeTypes().map(({ type, variants }) => [type, variants.map(({ id }) => id)]))
const nextLook = ({ type, variant }: Section): string | undefined => {
  const all = looks.get(type) ?? []
  return all[(all.indexOf(variant) + 1) % all.length]
}

function moveOf({ place, other }: Wanted, section: Section, site: SiteDescription): Raw {
  const page = site.pages.find(({ sections }) => sections.some(({ id }) => id === section.id))
  const rest = page?.sections.filter(({ id }) => id !== section.id) ?? []
  const beside = rest.findIndex(({ id, type }) => id === other || type === other)
  const footer = rest.findIndex(({ type }) => type === 'footer')
  const below = rest.findLastIndex(({ type }) => type === 'header' || type === 'hero') + 1
  const to = { top: below, end: footer < 0 ? rest.length : footer, before: beside, after: beside < 0 ? -1 : beside + 1 }[place ?? 'top']
  return to < 0 ? undefined : { op: 'move_section', sectionId: section.id, to }
}

const styles: Record<string, Record<string, string>> = {
  dark: { scheme: 'dark' },
  light: { scheme: 'light' },
  auto: { scheme: 'auto' },
  warm: { warmth: 'warm' },
  cool: { warmth: 'cool' },
  neutral: { warmth: 'neutral' },
  sharp: { radius: 'sharp' },
  soft: { radius: 'soft' },
  round: { radius: 'round' },
  airy: { density: 'airy' },
  tight: { density: 'tight' },
  luxury: { preset: 'uae' },
  sober: { preset: 'eu' },
}

const styleOf = (kind: string): Raw => {
  const theme = styles[kind]
  return theme && { op: 'set_theme', theme }
}
