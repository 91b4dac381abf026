export type Course = 'on' | 'off' | 'doing' | 'stop' | 'wait'
export type CourseShape = { d: string; course: Course }
type Frame = { top: number; bottom: number; topHalf: number; slope: number; middle: number; gap: number; most: number }

export const smallTower: Frame = { top: 13, bottom: 41, topHalf: 5, slope: 0.268, middle: 14, gap: 2.1, most: 7 }
export const bigTower: Frame = { top: 66, bottom: 424, topHalf: 19, slope: 0.1034, middle: 60, gap: 7.1, most: 9 }

/** The courses of a tower as paths, from the base up: the first step is the lowest. */
export function courseShapes(courses: readonly Course[], frame: Frame): CourseShape[] {
  const shown = squeeze(courses, frame.most)
  const height = (frame.bottom - frame.top - frame.gap * (shown.length - 1)) / Math.max(1, shown.length)
  return shown.map((course, step) => {
    const low = frame.bottom - step * (height + frame.gap)
    const high = low - height
    const [wide, narrow] = [halfAt(low, frame), halfAt(high, frame)]
    return {
      course,
      d: `M${one(frame.middle - narrow)} ${one(high)}H${one(frame.middle + narrow)}L${one(frame.middle + wide)} ${one(low)}H${one(frame.middle - wide)}z`,
    }
  })
}

const halfAt = (y: number, { top, topHalf, slope }: Frame) => topHalf + (y - top) * slope
const one = (value: number) => Math.round(value * 10) / 10

/** More steps than courses fit: neighbours share one, and trouble in any of them shows. */
function squeeze(courses: readonly Course[], most: number): Course[] {
  if (courses.length <= most) return [...courses]
  return Array.from({ length: most }, (_, index) => {
    const from = Math.floor((index * courses.length) / most)
    const to = Math.floor(((index + 1) * courses.length) / most)
    const group = courses.slice(from, Math.max(from + 1, to))
    return strongest.find((course) => group.includes(course)) ?? 'on'
  })
}
const strongest: readonly Course[] = ['stop', 'doing', 'wait', 'off', 'on']

/** The courses of a run of which only the progress is known. */
export function coursesOfProgress(progress: { done: number; of: number }, status: string): Course[] {
  const count = Math.max(1, progress.of)
  return Array.from({ length: count }, (_, step) => {
    if (status === 'completed' || step < progress.done) return 'on'
    if (step > progress.done) return 'off'
    return nextCourse[status] ?? 'off'
  })
}
const nextCourse: Record<string, Course> = { active: 'doing', failed: 'stop', waiting: 'wait', queued: 'wait' }
