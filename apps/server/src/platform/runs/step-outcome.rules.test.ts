import { describe, expect, it } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { isDatabaseTrouble } from '../db/database-trouble.rules.ts'
import { outcomeOf } from './step-outcome.rules.ts'

const away = new AppError('mail.down', 'unavailable', { message: 'Away.' })
const refused = new AppError('mail.bad', 'invalid', { message: 'No.' })
const bug = new TypeError('x')
const fresh = { tries: 0, bugs: 0, wasHandedOver: false }

describe('a failed step', () => {
  it('of an unavailable other side is tried three times more, each pause longer', () => {
    const pauses = [0, 1, 2].map((tries) => outcomeOf({ ...fresh, error: away, tries }))
    expect(pauses).toMatchObject([
      { then: 'retry', tries: 1 },
      { then: 'retry', tries: 2 },
      { then: 'retry', tries: 3 },
    ])
    const ms = pauses.map((one) => ('pauseMs' in one ? one.pauseMs : 0))
    expect(ms).toEqual([...ms].sort((a, b) => a - b))
    expect(new Set(ms).size).toBe(3)
    expect(outcomeOf({ ...fresh, error: away, tries: 3 })).toEqual({ then: 'fail' })
  })

  it('with a bug is tried once more; one that is refused is not', () => {
    expect(outcomeOf({ ...fresh, error: bug })).toMatchObject({ then: 'retry', bugs: 1 })
    expect(outcomeOf({ ...fresh, error: bug, bugs: 1 })).toEqual({ then: 'fail' })
    expect(outcomeOf({ ...fresh, error: refused })).toEqual({ then: 'fail' })
  })

  it('after a hand-over is unknown, unless the other side clearly refused', () => {
    expect(outcomeOf({ ...fresh, error: bug, wasHandedOver: true })).toEqual({ then: 'unknown' })
    expect(outcomeOf({ ...fresh, error: away, wasHandedOver: true })).toEqual({ then: 'unknown' })
    expect(outcomeOf({ ...fresh, error: refused, wasHandedOver: true })).toEqual({ then: 'fail' })
  })
})

describe('trouble of the database', () => {
  it('is told from a mistake in a query', () => {
    const failure = (code: string, more: object = { severity: 'FATAL' }) => Object.assign(new Error('x'), { code, ...more })
    expect(isDatabaseTrouble(failure('57P01'))).toBe(true)
    expect(isDatabaseTrouble(failure('40P01'))).toBe(true)
    expect(isDatabaseTrouble(failure('ECONNREFUSED', { syscall: 'connect' }))).toBe(true)
    expect(isDatabaseTrouble(new Error('Connection terminated unexpectedly'))).toBe(true)
    expect(isDatabaseTrouble(failure('23505', { severity: 'ERROR' }))).toBe(false)
    expect(isDatabaseTrouble(bug)).toBe(false)
  })
})
