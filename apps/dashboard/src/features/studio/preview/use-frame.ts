import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export type Box = { id: string; top: number; start: number; width: number; height: number }
export type Boxes = { hovered: Box | undefined; selected: Box | undefined }

/** Where sections stand inside the frame, in the frame's own pixels, while it scrolls and changes. */
export function useBoxes(
  doc: Document | undefined,
  { hovered, selected, news }: { hovered: string | undefined; selected: string | undefined; news: string },
): Boxes {
  const [boxes, setBoxes] = useState<Boxes>({ hovered: undefined, selected: undefined })
  useEffect(() => {
    if (!doc) return undefined
    const frame = { asked: 0 }
    const look = () => {
      frame.asked = 0
      setBoxes((old) =>
        keepIfSame(old, { hovered: boxOf(doc, hovered === selected ? undefined : hovered), selected: boxOf(doc, selected) }),
      )
    }
    const soon = () => {
      if (frame.asked === 0) frame.asked = requestAnimationFrame(look)
    }
    look()
    const observer = new ResizeObserver(soon)
    observer.observe(doc.documentElement)
    if (doc.body) observer.observe(doc.body)
    doc.addEventListener('scroll', soon, { passive: true, capture: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame.asked)
      observer.disconnect()
      doc.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
    }
  }, [doc, hovered, selected, news])
  return boxes
}

function boxOf(doc: Document, id: string | undefined): Box | undefined {
  const section = id === undefined ? null : doc.querySelector(`[data-section-id="${id}"]`)
  if (!section || id === undefined) return undefined
  const { top, left, width, height } = section.getBoundingClientRect()
  return { id, top, start: left, width, height }
}

const same = (a: Box | undefined, b: Box | undefined) =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.id === b.id &&
    a.top === b.top &&
    a.start === b.start &&
    a.width === b.width &&
    a.height === b.height)
const keepIfSame = (old: Boxes, next: Boxes) => (same(old.hovered, next.hovered) && same(old.selected, next.selected) ? old : next)

/** How large a box is, and how much a page of `wanted` pixels must shrink to fit into it. */
export function useScale(box: RefObject<HTMLElement | null>, wanted: number): { scale: number; height: number; width: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  const measure = useCallback(() => {
    const { clientWidth = 0, clientHeight = 0 } = box.current ?? {}
    setSize((old) => (old.width === clientWidth && old.height === clientHeight ? old : { width: clientWidth, height: clientHeight }))
  }, [box])
  const observer = useRef<ResizeObserver | undefined>(undefined)
  useEffect(() => {
    measure()
    observer.current = new ResizeObserver(measure)
    if (box.current) observer.current.observe(box.current)
    return () => observer.current?.disconnect()
  }, [box, measure])
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / wanted)
  return { scale, height: size.height / scale, width: Math.min(wanted, size.width / scale) }
}
