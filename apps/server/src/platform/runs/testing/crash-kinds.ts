import { z } from 'zod'
import type { WriteTx } from '../../db/database.ts'
import { defineRun, sequence } from '../index.ts'
import type { RunKind } from '../index.ts'

type Deps = { stand: (place: string) => Promise<void>; note: (tx: WriteTx, row: { runId: string; step: string }) => Promise<unknown> }

/** A run that meets every boundary: before and inside a write, between steps, in a read, before and after a hand-over, and at the end. */
export function crashKinds({ stand, note }: Deps): RunKind[] {
  const write = (step: string) => ({
    effect: 'write' as const,
    timeoutMs: 30_000,
    run: async ({ tx, runId, part }: { tx: WriteTx; runId: string; part: (type: string, data: object) => Promise<void> }) => {
      await stand(`${step}: before the write`)
      await note(tx, { runId, step })
      await part('noted', { step })
      await stand(`${step}: written, not committed`)
      return { step }
    },
  })
  return [
    defineRun({
      kind: 'crash.all',
      title: 'Meets every boundary',
      input: z.object({}),
      maxAgeMs: 600_000,
      plan: sequence([{ step: 'first' }, { step: 'read' }, { step: 'send' }, { step: 'last' }]),
      steps: {
        first: write('first'),
        last: write('last'),
        read: {
          effect: 'read',
          timeoutMs: 30_000,
          run: async ({ part }) => {
            await stand('read: begun')
            await part('looked', {})
            await stand('read: told')
            return {}
          },
        },
        send: {
          effect: 'outside',
          timeoutMs: 30_000,
          run: async ({ handOver }) => {
            await stand('send: claimed')
            await handOver()
            await stand('send: handed over')
            return { sent: true }
          },
          check: async () => ({ became: 'done', output: { sent: true } }),
        },
      },
    }),
  ]
}
