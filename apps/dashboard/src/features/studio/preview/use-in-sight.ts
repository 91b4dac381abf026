import { useEffect } from 'react'
import { pointersOf } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { Typed } from '../typed.rules.ts'
import type { Shown } from './drawing/showing.ts'

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings the chosen section into sight. */
export function useShowSelected(doc: Document | undefined, selected: string | undefined, place: string) {
  useEffect(() => {
    const section = selected === undefined ? null : doc?.querySelector(`[data-section-id="${selected}"]`)
    if (!section || !doc) return
    const { top, bottom } = section.getBoundingClientRect()
    const inSight = bottom > 40 && top < doc.documentElement.clientHeight - 80
    if (!inSight) section.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
  }, [doc, selected, place])
}

/** Keeps the words in sight that are being typed beside the page; a long section is not all on it. */
export function useShowTyped(doc: Document | undefined, shown: Shown) {
  const { typed } = useStudio()
  useEffect(() => {
    const words = doc && typedIn(doc, typed.get())
    if (!words) return
    const { top, bottom } = words.getBoundingClientRect()
    if (top < 0 || bottom > doc.documentElement.clientHeight)
      words.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' })
  }, [doc, shown, typed])
}

/** The element that shows what is being typed, or what stands next to it. */
function typedIn(doc: Document, typed: Typed | undefined): Element | null | undefined {
  const section = typed && doc.querySelector(`[data-section-id="${typed.sectionId}"]`)
  if (!section) return undefined
  const found = pointersOf(typed.written.path).map((pointer) =>
    section.querySelector(`[data-field="${pointer}"],[data-field^="${pointer}/"]`),
  )
  return found.find(Boolean)
}
