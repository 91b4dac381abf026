import type { EditOp, Section, SiteDescription, Theme } from '@manara/contracts'
import { referencesTo, renderPage } from '@manara/site-kit'

/** The pages of a site as they are rendered in a language, cut into sections: by id, their bytes. */
export function renderedSections(site: SiteDescription, lang: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { id: pageId } of site.pages) {
    const { body } = renderPage(site, { pageId, lang }, { mode: 'preview', formAction: '/form' }).file
    const parts = body.split(/(?=<(?:header|section|footer)\b[^>]*\sdata-section-id=")/)
    for (const part of parts.slice(1)) {
      const id = /data-section-id="([^"]*)"/.exec(part)?.[1] ?? ''
      found.set(id, part.replace(/<\/main>.*$/s, ''))
    }
  }
  return found
}

const sectionsOf = (site: SiteDescription): Section[] => site.pages.flatMap((page) => page.sections)
const menusOf = (site: SiteDescription): string[] =>
  sectionsOf(site)
    .filter(({ type }) => type === 'header' || type === 'footer')
    .map(({ id }) => id)

type Turn = { before: SiteDescription; after: SiteDescription }

/** The sections that show a fact, before or after. */
const showing = (fact: string, { before, after }: Turn): string[] =>
  [before, after].flatMap((site) => referencesTo(site, fact).flatMap(({ sectionId }) => sectionId ?? []))

/** Another style or another seed composes the whole site anew; a colour, a font or more room is no matter of sections. */
const composesAnew = ({ preset, seed }: Partial<Theme>): boolean => preset !== undefined || seed !== undefined

/** A button shows only while what it leads to does. */
const leadingTo = (sectionId: string, { before }: Turn): string[] => {
  const type = sectionsOf(before).find(({ id }) => id === sectionId)?.type
  return sectionsOf(before)
    .filter(({ fields }) => type !== undefined && JSON.stringify(fields).includes(`"to":"#${type}"`))
    .map(({ id }) => id)
}

type Aim<K extends EditOp['op']> = (op: Extract<EditOp, { op: K }>, turn: Turn) => string[]
const own = ({ sectionId }: { sectionId: string }): string[] => [sectionId]
const gone = ({ sectionId }: { sectionId: string }, turn: Turn): string[] => [
  sectionId,
  ...menusOf(turn.before),
  ...leadingTo(sectionId, turn),
]

/** The sections an edit is about, by id. Which sections there are, and in what order, shows in the menus of header and footer too. */
const aims: { [K in EditOp['op']]?: Aim<K> } = {
  set_text: own,
  set_fields: own,
  set_variant: own,
  set_hidden: gone,
  remove_section: gone,
  move_section: ({ sectionId }, turn) => [sectionId, ...menusOf(turn.before)],
  add_section: ({ section }, turn) => [section.id, ...menusOf(turn.before)],
  set_theme: ({ theme }, turn) => (composesAnew(theme) ? sectionsOf(turn.before).map(({ id }) => id) : []),
  set_fact: ({ fact }, turn) => showing(fact.id, turn),
  remove_fact: ({ factId }, turn) => showing(factId, turn),
}

function aimOf(op: EditOp, turn: Turn): string[] {
  const aim = aims[op.op] as ((op: EditOp, turn: Turn) => string[]) | undefined
  return aim?.(op, turn) ?? []
}

/** The sections whose rendered bytes changed though no edit is about them. */
export function strayed(
  turn: Turn,
  ops: readonly EditOp[],
  [before, after]: readonly [Map<string, string>, Map<string, string>],
): string[] {
  const aimed = new Set(ops.flatMap((op) => aimOf(op, turn)))
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => !aimed.has(id) && before.get(id) !== after.get(id))
}
