export type Arrived = { id: string; type: string; variant: string }
export type Stage = 'asking' | 'making' | 'made' | 'failed'
export type Growth = { stage: Stage; sections: readonly Arrived[]; step: number; of: number; doing: string; said: string }

export const nothingYet: Growth = { stage: 'asking', sections: [], step: 0, of: 0, doing: '', said: '' }

type Part =
  | { part: 'section'; id: string; type: string; variant: string }
  | { part: 'message'; delta: string }
  | { part: 'progress'; step: number; of: number; text: string }
  | { part: 'done' }
  | { part: 'error' }
  | { part: 'question' }

/** The site as it grows: what one more part of the stream makes of it. A section told twice stays one. */
export function grow(growth: Growth, part: Part): Growth {
  switch (part.part) {
    case 'section': {
      const known = growth.sections.some((section) => section.id === part.id)
      return known ? growth : { ...growth, sections: [...growth.sections, { id: part.id, type: part.type, variant: part.variant }] }
    }
    case 'message':
      return { ...growth, said: growth.said + part.delta }
    case 'progress':
      return { ...growth, step: Math.max(growth.step, part.step), of: Math.max(growth.of, part.of), doing: part.text }
    case 'done':
      return { ...growth, stage: 'made', doing: '' }
    case 'error':
      return { ...growth, stage: 'failed', doing: '' }
    case 'question':
      return growth
  }
}

/** The courses of the tower: one per step that is known of, at least six while nothing is known. */
export function growthCourses({ stage, sections, step, of }: Growth): ('on' | 'doing' | 'off' | 'stop')[] {
  const all = Math.max(of, of === 0 && stage !== 'made' ? 6 : 1, sections.length)
  if (stage === 'made') return Array.from({ length: all }, () => 'on')
  const done = Math.min(all, Math.max(of > 0 ? step : 0, of > 0 ? 0 : sections.length))
  return Array.from({ length: all }, (_, course) => {
    if (course < done) return 'on'
    if (course > done || stage === 'asking') return 'off'
    return stage === 'failed' ? 'stop' : 'doing'
  })
}
