import { bigTower, courseShapes, smallTower } from './tower.rules.ts'
import type { Course } from './tower.rules.ts'

/** A run at a glance, beside a sentence that says the same. The lantern lights when all courses stand. */
export function RunGlyph({ courses, height = 39 }: { courses: readonly Course[]; height?: number }) {
  const lit = courses.every((course) => course === 'on')
  return (
    <svg className="twr flex-none" width={(height * 28) / 42} height={height} viewBox="0 0 28 42" aria-hidden="true">
      <path className={`lan ${lit ? 'lit' : ''}`} d="M9.5 10.5V6.5a4.5 4.5 0 0 1 9 0v4z" />
      {courseShapes(courses, smallTower).map(({ d, course }) => (
        <path key={d} className={`c-${course}`} d={d} />
      ))}
    </svg>
  )
}

/** The tower of the first run, 120 by 428. There the lantern burns from the start: it is what shows the site. */
export function BigTower({ courses, lit }: { courses: readonly Course[]; lit: boolean }) {
  return (
    <svg className="twr big" viewBox="0 0 120 428" width={120} height={428} aria-hidden="true">
      <path className={`lan ${lit ? 'lit' : ''}`} d="M44 50V24a16 16 0 0 1 32 0v26z" />
      <path className="ledge" d="M34 55h52v6H34z" />
      {courseShapes(courses, bigTower).map(({ d, course }) => (
        <path key={d} className={`c-${course}`} d={d} />
      ))}
    </svg>
  )
}
