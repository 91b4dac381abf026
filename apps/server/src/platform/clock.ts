import { randomBytes } from 'node:crypto'
import { makeId } from '../kernel/ids.ts'
import type { NewId } from '../kernel/ids.ts'

/** The only source of time. Runs, schedules and limits take it as an argument, so 400 virtual days are a test. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** Ids for new rows, ordered by the clock given. */
export const createNewId =
  (clock: Clock): NewId =>
  (prefix) =>
    makeId(prefix, clock.now().getTime(), randomBytes(10))
