import { findSection, isFixed } from '../sections.rules.ts'
import type { EditOp, Page } from '../types.ts'

/** A gap between the sections of a page: 0 is above the first. */
export type Slot = { pageId: string; gap: number }

/** The nearest gap a section may stand in: below the header, above the footer. */
export function allowedGap({ sections }: Pick<Page, 'sections'>, gap: number): number {
  const first = sections[0] && sections[0].type === 'header' ? 1 : 0
  const last = sections.at(-1)?.type === 'footer' ? sections.length - 1 : sections.length
  return Math.max(first, Math.min(gap, Math.max(first, last)))
}

/** The last gap of a page: where a section goes that is dropped on its name. */
export const lastGap = (page: Pick<Page, 'sections'>): number => allowedGap(page, page.sections.length)

/** The edit that brings a section into a gap; nothing where it stands there already or may not move. */
export function moveInto(pages: readonly Page[], sectionId: string, { pageId, gap }: Slot): EditOp[] {
  const found = findSection(pages, sectionId)
  const to = pages.find((page) => page.id === pageId)
  if (!found || !to || isFixed(found.section.type)) return []
  const { page: from, at } = found
  const wanted = allowedGap(to, gap)
  if (from.id !== to.id) return [{ op: 'move_section', sectionId, to: wanted, toPage: to.id }]
  // Taking the section out closes a gap above everything that stood below it.
  const place = wanted > at ? wanted - 1 : wanted
  return place === at ? [] : [{ op: 'move_section', sectionId, to: place }]
}

/** The gap above or below a section that the keyboard steps to, passing over the two gaps around the lifted one as one. */
export function stepGap(page: Page, { from, gap }: { from: number; gap: number }, step: -1 | 1): number {
  const next = allowedGap(page, gap + step)
  const isBeside = (one: number) => one === from || one === from + 1
  return isBeside(gap) && isBeside(next) ? allowedGap(page, next + step) : next
}

/** Which place the section would have, counted among the sections of its page, for the one who hears it. */
export const placeIn = (page: Page, gap: number, from: number | undefined): number => (from !== undefined && gap > from ? gap : gap + 1)
