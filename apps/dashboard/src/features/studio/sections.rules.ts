import type { EditOp, Page, Section } from './types.ts'

type Found = { page: Page; section: Section; at: number }

/** Where a section stands. */
export function findSection(pages: readonly Page[], id: string | undefined): Found | undefined {
  for (const page of pages) {
    const at = page.sections.findIndex((section) => section.id === id)
    const section = page.sections[at]
    if (section) return { page, section, at }
  }
  return undefined
}

/** The edit that moves a section one place; nothing at the ends, past the header or below the footer. */
export function moveBy({ page, section, at }: Found, step: -1 | 1): EditOp[] {
  const to = at + step
  const neighbour = page.sections[to]
  if (!neighbour || isFixed(section.type) || isFixed(neighbour.type)) return []
  return [{ op: 'move_section', sectionId: section.id, to }]
}

/** Header and footer frame a page: they stay where they are, and one of each is enough. */
export const isFixed = (type: string): boolean => type === 'header' || type === 'footer'

/** The look after this one. */
export function nextVariant(variants: readonly { id: string }[], current: string): string | undefined {
  const at = variants.findIndex((variant) => variant.id === current)
  return variants.length < 2 ? undefined : variants[(at + 1) % variants.length]?.id
}

export type KeyDoing = 'up' | 'down' | 'remove' | 'duplicate' | 'hide' | undefined

/** What a key does to the section in focus: Alt with arrows moves, Delete removes, Alt with D doubles, Alt with H hides. */
export function sectionKey({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
}: {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}): KeyDoing {
  if (ctrlKey || metaKey) return undefined
  if (!altKey) return key === 'Delete' ? 'remove' : undefined
  const doing: Record<string, KeyDoing> = { ArrowUp: 'up', ArrowDown: 'down', KeyD: 'duplicate', KeyH: 'hide' }
  return doing[code] ?? doing[key]
}

/** What each section is called: the name of its type, with a number from the second of a kind on its page on. */
export function namesOfSections(pages: readonly Page[], typeName: (type: string) => string): Map<string, string> {
  return new Map(pages.flatMap((page) => namesOnPage(page, typeName)))
}

function namesOnPage({ sections }: Page, typeName: (type: string) => string): [string, string][] {
  const seen = new Map<string, number>()
  return sections.map(({ id, type }) => {
    const number = (seen.get(type) ?? 0) + 1
    seen.set(type, number)
    return [id, number === 1 ? typeName(type) : `${typeName(type)} ${number}`]
  })
}
