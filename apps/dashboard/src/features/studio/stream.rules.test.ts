import { describe, expect, test } from 'vitest'
import { coursesOfRun, hearPart, newRun, offersIn, rowsOf, runsToFollow, typeIn } from './stream.rules.ts'
import type { Part } from './stream.rules.ts'

const section = (id: string, type: string): Part => ({ part: 'section', id, type, page: 'pag_1' })
const hearAll = (parts: Part[]) => parts.reduce(hearPart, newRun('run_1', false))

describe('hearing a run', () => {
  test('sections arrive one by one, and one told twice stays one at its place', () => {
    const run = hearAll([section('sec_a', 'header'), section('sec_b', 'hero'), section('sec_a', 'header')])
    expect(run.sections.map((one) => one.type)).toEqual(['header', 'hero'])
    expect(run.stage).toBe('working')
  })
  test('a waiting run works from its first part on', () => {
    const waiting = newRun('run_1', true)
    expect(waiting.stage).toBe('waiting')
    expect(hearPart(waiting, { part: 'progress', step: 1, of: 3, text: '' }).stage).toBe('working')
  })
  test('an older line of progress, heard late, does not set the run back', () => {
    expect(
      hearAll([
        { part: 'progress', step: 5, of: 8, text: 'Writing: hours' },
        { part: 'progress', step: 3, of: 8, text: 'Writing: hero' },
      ]),
    ).toMatchObject({ step: 5, doing: 'Writing: hours' })
  })
  test('words told again after a cut line are not doubled', () => {
    expect(
      hearAll([
        { part: 'message', delta: 'Done. ' },
        { part: 'message', delta: 'All of it.' },
        { part: 'message', delta: 'All of it.' },
      ]).said,
    ).toBe('Done. All of it.')
  })
  test('an error keeps what stands and what went wrong', () => {
    const run = hearAll([section('sec_a', 'header'), { part: 'error', problem: { code: 'models.timeout' } }])
    expect(run).toMatchObject({ stage: 'failed', problem: { code: 'models.timeout' } })
    expect(run.sections).toHaveLength(1)
  })
  test('a run that was stopped has not failed', () => {
    expect(hearAll([{ part: 'error', problem: { code: 'runs.cancelled' } }]).stage).toBe('ended')
  })
  test('done ends it', () => {
    expect(hearAll([{ part: 'done' }]).stage).toBe('ended')
  })
})

describe('the list of sections', () => {
  const half = hearAll([{ part: 'progress', step: 3, of: 6, text: 'Writing: hero' }, section('sec_a', 'header')])
  test('shows what stands, what is being written and what is to come', () => {
    expect(rowsOf(half)).toEqual([
      { mark: 'done', type: 'header' },
      { mark: 'doing', type: 'hero' },
      { mark: 'coming', type: '' },
      { mark: 'coming', type: '' },
    ])
  })
  test('does not name a section as being written that stands already', () => {
    expect(rowsOf(hearPart(half, section('sec_b', 'hero')))[2]).toEqual({ mark: 'doing', type: '' })
  })
  test('an edit of one section shows no sections to come', () => {
    expect(rowsOf(hearAll([{ part: 'progress', step: 2, of: 3, text: 'change' }, section('sec_a', 'hero')]))).toEqual([
      { mark: 'done', type: 'hero' },
    ])
  })
  test('a line of progress names its section only at its end', () => {
    expect([typeIn('Writing: hero'), typeIn('كتابة: contact'), typeIn('answer'), typeIn('Reading: what you wrote')]).toEqual([
      'hero',
      'contact',
      '',
      '',
    ])
  })
})

test('the small tower stops where the run failed and stands whole when it ended', () => {
  const run = hearAll([{ part: 'progress', step: 3, of: 5, text: '' }])
  expect(coursesOfRun(run)).toEqual(['on', 'on', 'doing', 'off', 'off'])
  expect(coursesOfRun({ ...run, stage: 'failed' })).toEqual(['on', 'on', 'stop', 'off', 'off'])
  expect(coursesOfRun({ ...run, stage: 'ended' })).toEqual(['on', 'on', 'on', 'on', 'on'])
})

test('after a reload the runs at work are followed, oldest first, but none that is heard already', () => {
  const message = (id: string, state: string, runId?: string) => ({ id, author: 'owner' as const, state, runId, at: '' })
  const newestFirst = [
    message('m4', 'waiting', 'run_4'),
    message('m3', 'working', 'run_3'),
    message('m2', 'done', 'run_2'),
    message('m1', 'working', 'run_1'),
    message('m0', 'working'),
  ]
  expect(runsToFollow(newestFirst, new Set(['run_1']))).toEqual([
    { runId: 'run_3', waiting: false },
    { runId: 'run_4', waiting: true },
  ])
})

test('lines that begin with a dash are offers, a dash within a sentence is not', () => {
  expect(offersIn('I did not understand – sorry.\n– Make it green\n- Move prices up\n')).toEqual({
    said: ['I did not understand – sorry.'],
    offers: ['Make it green', 'Move prices up'],
  })
})
