import { expect, test } from 'vitest'
import { opsOnTheirWay } from './pending.rules.ts'

const hide = (sectionId: string) => ({ op: 'set_hidden' as const, sectionId, hidden: true })

test('an edit shows from when it is made until the version that holds it is shown', () => {
  const pending = [
    { id: 1, ops: [hide('sec_one')], saved: 6 },
    { id: 2, ops: [hide('sec_two')] },
  ]
  expect(opsOnTheirWay(pending, 5)).toEqual([hide('sec_one'), hide('sec_two')])
  expect(opsOnTheirWay(pending, 6)).toEqual([hide('sec_two')])
})
