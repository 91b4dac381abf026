import type { SiteDescription, TextPlace } from '@manara/contracts'
import { setKey } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { allSections } from './find.ts'
import type { OpOf } from './section-ops.ts'

// Texts a model wrote wait for a yes. A text that somebody changes, or that goes, waits for nothing any more.

/** A place as one string, for comparing. */
export const keyOf = ({ sectionId, path, lang }: TextPlace): string => JSON.stringify([sectionId, path, lang])

function keep(draft: SiteDraft, places: readonly TextPlace[]): void {
  const all = [...new Map(places.map((one) => [keyOf(one), one])).values()]
  setKey(draft, ['unconfirmed'], all.length === 0 ? undefined : all)
}

export function markTexts(draft: SiteDraft, { places }: OpOf<'mark_texts'>): void {
  keep(draft, [...(draft.site.unconfirmed ?? []), ...places])
  for (const place of places) draft.marked.add(keyOf(place))
}

export function confirmTexts(draft: SiteDraft, { places }: OpOf<'confirm_texts'>): void {
  const said = new Set(places.map(keyOf))
  keep(
    draft,
    (draft.site.unconfirmed ?? []).filter((one) => !said.has(keyOf(one))),
  )
}

/** The words at a place, whatever their section looks like now. */
export function wordsAt(site: SiteDescription, { sectionId, path, lang }: TextPlace): unknown {
  let found: unknown = allSections(site).find((section) => section.id === sectionId)?.fields
  for (const part of [...path, lang]) found = (found as Record<string, unknown> | undefined)?.[part]
  return found
}

/** Takes the marks off texts that are not what they were before this edit; those set in it stay. */
export function forgetMarks(draft: SiteDraft, before: SiteDescription): void {
  const waiting = draft.site.unconfirmed
  if (waiting === undefined) return
  const still = waiting.filter((place) => {
    const words = wordsAt(draft.site, place)
    return words !== undefined && (draft.marked.has(keyOf(place)) || words === wordsAt(before, place))
  })
  if (still.length !== waiting.length) keep(draft, still)
}
