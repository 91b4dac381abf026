import { expect, test } from 'vitest'
import { parts, shareOut } from './parts.ts'

const named = (file: string) => [...shareOut([file])].flatMap(([part, files]) => (files.length > 0 ? [part.name] : []))

test.each([
  ['apps/server/src/modules/experiments/statistics/power.rules.test.ts', 'statistics'],
  ['apps/server/src/modules/hosting/site-server/quick-path.test.ts', 'wire'],
  ['apps/server/tests/fuzz.test.ts', 'fuzz'],
  ['scripts/proof/kill.test.ts', 'kills'],
  ['e2e/gallery.test.ts', 'gallery'],
  ['e2e/pages.test.ts', 'pages'],
  ['e2e/keyboard.test.ts', 'journeys'],
  ['apps/server/tests/experiments.test.ts', 'everything else'],
  ['packages/text-kit/a-file-nobody-thought-of.test.ts', 'everything else'],
])('a test file belongs to exactly one part of the proof: %s', (file, part) => {
  expect(named(file)).toEqual([part])
})

test('every part has a name of its own and says what it shows', () => {
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
  for (const { shows } of parts) expect(shows.length).toBeGreaterThan(10)
})
