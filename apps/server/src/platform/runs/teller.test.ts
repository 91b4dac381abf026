import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunSignals } from './signals.ts'
import type { StoredPart } from './store.ts'
import { createTeller } from './teller.ts'

type Saved = { parts: StoredPart[]; progress?: { done: number; of: number; text: string } }

function aTeller(fail: () => boolean = () => false) {
  const saved: Saved[] = []
  const live: unknown[] = []
  const signals = { tell: (_: string, text?: unknown) => void (text && live.push(text)) } as unknown as RunSignals
  const save = async (body: Saved) => {
    if (fail()) throw new Error('lost')
    saved.push(body)
  }
  const teller = createTeller({
    runId: 'run_1',
    lastSeq: 4,
    progress: { done: 0, of: 10, text: '' },
    signals,
    save,
    nowMs: () => Date.now(),
  })
  return { teller, saved, live, seqs: () => saved.flatMap(({ parts }) => parts.map(({ seq }) => seq)) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what a run tells', () => {
  it('is numbered on from the last part, without a gap, in the order it was told', async () => {
    const { teller, saved, seqs } = aTeller()
    await Promise.all([teller.part('a', {}), teller.part('b', {}), teller.part('c', {})])
    teller.say('text')
    await teller.part('d', {})
    expect(seqs()).toEqual([5, 6, 7, 8, 9])
    expect(saved.flatMap(({ parts }) => parts.map(({ type }) => type))).toEqual(['a', 'b', 'c', 'message', 'd'])
  })

  it('reaches followers here at once as text, with the number its part will have', async () => {
    const { teller, live, saved } = aTeller()
    teller.say('Good ')
    teller.say('morning')
    expect(live).toEqual([
      { seq: 5, offset: 0, delta: 'Good ' },
      { seq: 5, offset: 5, delta: 'morning' },
    ])
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(250)
    expect(saved[0]?.parts).toEqual([{ seq: 5, type: 'message', data: { delta: 'Good morning' } }])
  })

  it('is not told while a transaction holds it, and is forgotten with its rollback', async () => {
    const { teller, live, saved, seqs } = aTeller()
    await teller.hold()
    teller.say('never')
    await teller.part('never', {})
    expect(live).toEqual([])
    expect(teller.take().map(({ seq }) => seq)).toEqual([5, 6])
    teller.release(0)
    await teller.part('after', {})
    expect(seqs()).toEqual([5])
    expect(saved).toHaveLength(1)
  })

  it('fails for good after one failed save, since a gap could not be mended', async () => {
    let broken = true
    const { teller, saved } = aTeller(() => broken)
    await expect(teller.part('a', {})).rejects.toThrow('lost')
    broken = false
    await expect(teller.part('b', {})).rejects.toThrow('lost')
    expect(saved).toEqual([])
  })

  it('shows progress that never goes back, at most four times a second, and the last one always', async () => {
    const { teller, saved } = aTeller()
    for (let done = 1; done <= 8; done += 1) {
      teller.progress({ done, of: 10, text: `${done}` })
      teller.progress({ done: done - 1, of: 10, text: 'back' })
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(1_000)
    const shown = saved.map(({ progress }) => progress?.done ?? 0)
    expect(saved.some(({ progress }) => progress?.text === 'back')).toBe(false)
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(shown.length).toBeLessThanOrEqual(5)
    expect(shown.at(-1)).toBe(8)
  })
})
