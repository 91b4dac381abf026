import { expect, test } from 'vitest'
import { measureModels } from './models.ts'

test('fifty streams at once: none cut, quick to the first token, no database connection held', async () => {
  const figures = await measureModels({ streams: 50, seconds: 1 })
  expect(figures).toMatchObject({ cut: 0, tokens: 50 * 20, connectionsMidway: 0 })
  expect(figures.firstTokenP95Ms).toBeLessThan(1_000)
}, 60_000)
