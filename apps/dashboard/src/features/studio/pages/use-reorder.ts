import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { findSection } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { titleOf } from './pages.rules.ts'
import { lastGap, moveInto, placeIn, stepGap } from './reorder.rules.ts'
import type { Slot } from './reorder.rules.ts'

/** A section in the hand: by pointer, or by key until Space or Enter lets it go. */
export type Lifted = { id: string; by: 'pointer' | 'key'; slot: Slot }

/** Moving sections with a grip: drag it, or lift by Space, step by arrows (Page keys change the page), let go by Space, give up by Escape. */
export function useReorder() {
  const { view, edits, setPage } = useStudio()
  const { pages } = view.site
  const [lifted, setLifted] = useState<Lifted>()
  const say = useAnnouncer()
  const give = (id: string): Slot | undefined => {
    const found = findSection(pages, id)
    return found && { pageId: found.page.id, gap: found.at }
  }
  const lift = (id: string, by: Lifted['by']) => {
    const slot = give(id)
    if (!slot) return
    setLifted({ id, by, slot })
    say.lifted(id, by)
  }
  const aim = (slot: Slot) => {
    setLifted((now) => now && (now.slot.pageId === slot.pageId && now.slot.gap === slot.gap ? now : { ...now, slot }))
    if (lifted) say.over(lifted.id, slot)
  }
  const letGo = () => {
    setLifted(undefined)
    if (!lifted) return
    const ops = moveInto(pages, lifted.id, lifted.slot)
    const target = pages.find((page) => page.id === lifted.slot.pageId)
    say.letGo(lifted.id, ops.length > 0 ? lifted.slot : undefined)
    if (ops.length > 0)
      void edits.edit(...ops).then((isSaved) => {
        if (isSaved && target) setPage(target.slug)
      })
  }
  const giveUp = () => {
    setLifted(undefined)
    if (lifted) say.gaveUp(lifted.id)
  }
  const grip = {
    ...useDragging({ lifted, lift, aim, letGo, giveUp }),
    ...useStepping({ lifted, lift, aim, letGo, giveUp }),
  }
  return { lifted, grip, announced: say.text }
}

type Hand = {
  lifted: Lifted | undefined
  lift: (id: string, by: Lifted['by']) => void
  aim: (slot: Slot) => void
  letGo: () => void
  giveUp: () => void
}

const idOf = (element: Element) => element.closest<HTMLElement>('[data-row]')?.dataset.row ?? ''

/** A press that moves a little lifts; what lies under the pointer is where it would go. */
function useDragging({ lifted, lift, aim, letGo, giveUp }: Hand) {
  const { view, page } = useStudio()
  const from = useRef<{ x: number; y: number } | undefined>(undefined)
  const now = useRef({ lifted, giveUp })
  now.current = { lifted, giveUp }
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && now.current.lifted?.by === 'pointer') now.current.giveUp()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      from.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!from.current) return
      const far = Math.hypot(event.clientX - from.current.x, event.clientY - from.current.y) > 4
      if (!lifted && far) lift(idOf(event.currentTarget), 'pointer')
      if (lifted?.by !== 'pointer') return
      const slot = slotAt(event, page.id, view.site.pages)
      if (slot) aim(slot)
    },
    onPointerUp() {
      from.current = undefined
      if (lifted?.by === 'pointer') letGo()
    },
    onPointerCancel() {
      from.current = undefined
      if (lifted?.by === 'pointer') giveUp()
    },
  }
}

type Pages = Parameters<typeof moveInto>[0]

/** A page's name takes a section to its end; a row of the list is above or below itself. */
function slotAt({ clientX, clientY }: { clientX: number; clientY: number }, pageId: string, pages: Pages): Slot | undefined {
  const under = document.elementFromPoint(clientX, clientY)
  const named = under?.closest<HTMLElement>('[data-drop-page]')?.dataset.dropPage
  const page = pages.find((one) => one.id === (named ?? pageId))
  if (!page) return undefined
  if (named !== undefined) return { pageId: page.id, gap: lastGap(page) }
  const row = under?.closest<HTMLElement>('[data-row]')
  const at = page.sections.findIndex((one) => one.id === row?.dataset.row)
  if (!row || at === -1) return undefined
  const { top, height } = row.getBoundingClientRect()
  return { pageId: page.id, gap: clientY > top + height / 2 ? at + 1 : at }
}

function useStepping({ lifted, lift, aim, letGo, giveUp }: Hand) {
  const { view } = useStudio()
  const { pages } = view.site
  const step = (by: -1 | 1) => {
    const page = pages.find((one) => one.id === lifted?.slot.pageId)
    if (!lifted || !page) return
    const from = page.sections.findIndex((one) => one.id === lifted.id)
    aim({ pageId: page.id, gap: stepGap(page, { from, gap: lifted.slot.gap }, by) })
  }
  const turn = (by: -1 | 1) => {
    const next = pages[pages.findIndex((one) => one.id === lifted?.slot.pageId) + by]
    if (next) aim({ pageId: next.id, gap: lastGap(next) })
  }
  const keys: Record<string, () => void> = {
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
    Escape: giveUp,
    Enter: letGo,
    ' ': letGo,
  }
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const doing = lifted?.by === 'key' ? keys[event.key] : undefined
      const lifts = !lifted && (event.key === ' ' || event.key === 'Enter')
      if (!doing && !lifts) return
      event.preventDefault()
      event.stopPropagation()
      if (doing) doing()
      else lift(idOf(event.currentTarget), 'key')
    },
    onBlur() {
      if (lifted?.by === 'key') giveUp()
    },
  }
}

/** What happens to the section in the hand, for those who hear it. */
function useAnnouncer() {
  const { t } = useTranslation('editor')
  const { view, sectionName, lang } = useStudio()
  const [text, setText] = useState('')
  const { pages } = view.site
  const where = (id: string, { pageId, gap }: Slot) => {
    const page = pages.find((one) => one.id === pageId)
    if (!page) return ''
    const at = page.sections.findIndex((one) => one.id === id)
    const place = placeIn(page, gap, at === -1 ? undefined : at)
    const of = page.sections.length + (at === -1 ? 1 : 0)
    return t(pages.length > 1 ? 'move.place_on' : 'move.place', { place, of, page: titleOf(page, lang) })
  }
  return {
    text,
    lifted: (id: string, by: Lifted['by']) => setText(t(by === 'key' ? 'move.lifted_by_key' : 'move.lifted', { name: sectionName(id) })),
    over: (id: string, slot: Slot) => setText(where(id, slot)),
    letGo: (id: string, slot: Slot | undefined) =>
      setText(slot ? t('move.let_go', { name: sectionName(id), where: where(id, slot) }) : t('move.stays', { name: sectionName(id) })),
    gaveUp: (id: string) => setText(t('move.gave_up', { name: sectionName(id) })),
  }
}
