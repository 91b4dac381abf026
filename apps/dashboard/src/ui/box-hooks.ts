import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Whether a box has come near the window once; what is costly waits for that. */
export function useInSight(box: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new IntersectionObserver((entries) => setSeen((before) => before || entries.some((one) => one.isIntersecting)), {
      rootMargin: '120px',
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return seen
}

/** How wide a box is, in pixels; `first` until it was measured. */
export function useBoxWidth(box: RefObject<HTMLElement | null>, first = 136): number {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? first))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box, first])
  return width
}
