import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { editableAt, pathOf } from '../marks.rules.ts'
import { findSection } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useSectionDeeds } from '../use-section-deeds.ts'
import { swapPage } from './page-swap.ts'
import type { Shown } from './drawing/showing.ts'
import { SectionFrames } from './section-frames.tsx'
import { placeCaret, typeInPlace } from './type-in-place.ts'
import { useBoxes, useScale } from './use-frame.ts'
import { calm, useShowSelected, useShowTyped } from './use-in-sight.ts'

const emptyPage = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>'
export const pageWidths = { phone: 390, tablet: 820, desktop: 1280 } as const

type Held = { end: (keep: boolean) => void }

/** The page itself, to look at and to type into. No script of the page runs; the studio reaches in from outside. */
export function PageFrame({ shown }: { shown: Shown }) {
  const { t } = useTranslation('studio')
  const { width, selected, version, chat } = useStudio()
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [doc, setDoc] = useState<Document>()
  const [hovered, setHovered] = useState<string>()
  const { scale, height, width: pageWidth } = useScale(room, pageWidths[width])
  const typing = useRef<Held | undefined>(undefined)
  const [isTyping, setIsTyping] = useState(false)
  useSwaps(doc, shown, { marks: version === undefined, following: chat.busy })
  useMarks(doc, { setHovered, typing, setIsTyping })
  const boxes = useBoxes(doc, {
    hovered,
    selected: version === undefined ? selected : undefined,
    news: `${shown.html.length} ${shown.place} ${width} ${scale}`,
  })
  useShowSelected(doc, selected, shown.place)
  useShowTyped(doc, shown)
  return (
    <div ref={room} className={`st-room ${width}`}>
      <div
        className="st-page"
        style={{ inlineSize: pageWidth * scale, blockSize: height * scale }}
        onPointerLeave={() => setHovered(undefined)}
      >
        <iframe
          ref={frame}
          title={t('preview')}
          sandbox="allow-same-origin"
          srcDoc={emptyPage}
          style={{ inlineSize: pageWidth, blockSize: height, scale: String(scale) }}
          onLoad={() => setDoc(frame.current?.contentDocument ?? undefined)}
        />
        <SectionFrames boxes={boxes} scale={scale} isTyping={isTyping} />
      </div>
    </div>
  )
}

/** Brings each new reading of the page into the frame. A new place begins at its top; while a site is being made the newest section is shown. */
function useSwaps(doc: Document | undefined, shown: Shown, { marks, following }: { marks: boolean; following: boolean }) {
  const last = useRef('')
  const follows = useRef(following)
  follows.current = following
  useEffect(() => {
    if (!doc || shown.html === '') return
    const isNewPlace = last.current !== shown.place
    last.current = shown.place
    const arrived = swapPage(doc, shown.html, { marks })
    if (isNewPlace) doc.documentElement.scrollTo(0, 0)
    const newest = follows.current ? arrived.at(-1) : undefined
    if (newest && !isNewPlace)
      doc.querySelector(`[data-section-id="${newest}"]`)?.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' })
  }, [doc, shown, marks])
}

type Marks = { setHovered: (id: string | undefined) => void; typing: RefObject<Held | undefined>; setIsTyping: (typing: boolean) => void }

/** Hears presses inside the page: a text is typed into, anything else selects its section; links lead only within the page. */
function useMarks(doc: Document | undefined, { setHovered, typing, setIsTyping }: Marks) {
  const studio = useStudio()
  const deeds = useSectionDeeds()
  const now = useRef({ studio, deeds })
  now.current = { studio, deeds }
  const hear = useMemo(
    () => ({
      click(event: MouseEvent) {
        const { target, field, section } = pressedOn(event)
        if (field?.isContentEditable) return
        event.preventDefault()
        const { select, version, mayEdit } = now.current.studio
        if (version !== undefined) return
        select(section?.dataset.sectionId)
        if (field && section && mayEdit) begin(field, event)
        else follow(target)
      },
      over(event: Event) {
        setHovered(pressedOn(event).section?.dataset.sectionId)
      },
      press(event: KeyboardEvent) {
        const { selected, select } = now.current.studio
        if (event.key === 'Escape') return select(undefined)
        if (selected !== undefined && now.current.deeds.press(event, selected)) return undefined
        // Keys of the app hold here too.
        if (event.ctrlKey || event.metaKey || event.key === 'F6')
          document.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: event.key,
              code: event.code,
              ctrlKey: event.ctrlKey,
              metaKey: event.metaKey,
              shiftKey: event.shiftKey,
              bubbles: true,
            }),
          )
        return undefined
      },
    }),
    [],
  )

  function begin(element: HTMLElement, at: MouseEvent) {
    const { view, typeOf, edits } = now.current.studio
    const sectionId = element.closest<HTMLElement>('[data-section-id]')?.dataset.sectionId ?? ''
    const section = findSection(view.site.pages, sectionId)?.section
    const [path, lang] = [pathOf(element.dataset.field ?? ''), element.dataset.lang ?? '']
    const found = section && editableAt({ fields: section.fields, schema: typeOf(section.type)?.fields, path, lang })
    if (!found) return
    typing.current?.end(true)
    typing.current = typeInPlace({
      element,
      ...found,
      onCommit: (value) => void edits.asOf(view.revision, () => edits.edit({ op: 'set_text', sectionId, path, lang, value })),
      onEnd: () => setIsTyping(false),
    })
    placeCaret(element, { x: at.clientX, y: at.clientY })
    setIsTyping(true)
  }

  useEffect(() => {
    if (!doc) return undefined
    const refuse = (event: Event) => event.preventDefault()
    doc.addEventListener('click', hear.click)
    doc.addEventListener('pointerover', hear.over)
    doc.addEventListener('keydown', hear.press)
    doc.addEventListener('submit', refuse)
    return () => {
      doc.removeEventListener('click', hear.click)
      doc.removeEventListener('pointerover', hear.over)
      doc.removeEventListener('keydown', hear.press)
      doc.removeEventListener('submit', refuse)
    }
  }, [doc, hear])
}

const pressedOn = (event: Event) => {
  const target = event.target as Element | null
  return { target, field: target?.closest<HTMLElement>('[data-field]'), section: target?.closest<HTMLElement>('[data-section-id]') }
}

/** A menu folds and unfolds; a link leads within the page. */
function follow(target: Element | null) {
  if (!target) return
  const menu = target.closest('nav summary')?.closest('details')
  if (menu) menu.open = !menu.open
  else scrollToAnchor(target)
}

function scrollToAnchor(target: Element) {
  const href = target.closest('a')?.getAttribute('href')
  if (!href?.startsWith('#') || href.length < 2) return
  target.ownerDocument.getElementById(href.slice(1))?.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth' })
}
