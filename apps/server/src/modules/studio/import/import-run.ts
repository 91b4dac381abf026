import { z } from 'zod'
import { scopeOf } from '../../../kernel/store.ts'
import type { Files } from '../../../platform/files/index.ts'
import { defineRun } from '../../../platform/runs/index.ts'
import type { Next, OpenStepContext, PlanState, RunKind, WriteStepContext } from '../../../platform/runs/index.ts'
import { importRead } from './import-events.ts'
import type { ImportStore } from './import.store.ts'
import { draftOf } from './make-draft.ts'
import { readSource } from './read-source.ts'
import type { ReadDeps } from './read-source.ts'

export const ImportInput = z.object({
  importId: z.string(),
  lang: z.string().optional(),
  sources: z.array(z.object({ id: z.string(), name: z.string() })).max(12),
})
type Import = z.infer<typeof ImportInput>
type RunDeps = ReadDeps & { store: ImportStore; files: Pick<Files, 'open' | 'remove'> }

/** Longer than this nothing is read any more, and files that were not read go. */
export const importMaxAgeMs = 60 * 60_000

/** Everything that was brought, one after the other, then the draft. The same state always gives the same next step. */
function plan({ input, results }: PlanState<Import>): Next {
  const of = input.sources.length + 1
  const at = input.sources.findIndex((source) => !results.has(`read:${source.id}`))
  const next = input.sources[at]
  if (next) return { step: 'read', key: `read:${next.id}`, title: next.name, input: { ...input, id: next.id, at }, of }
  return results.has('draft') ? { finish: results.get('draft') } : { step: 'draft', input, of }
}

/** Reading what an owner brought along. A source that cannot be read gets its receipt and does not stop the others. */
export function importRun(deps: RunDeps): RunKind {
  return defineRun({
    kind: 'studio.import',
    title: 'Reading what you brought',
    input: ImportInput,
    plan,
    maxAgeMs: importMaxAgeMs,
    priority: 'interactive',
    steps: {
      read: {
        effect: 'read',
        may: 'studio:edit',
        timeoutMs: 180_000,
        run: (context, given: Import & { id: string; at: number }) => read(context, given, deps),
      },
      draft: { effect: 'write', may: 'studio:edit', timeoutMs: 15_000, run: (context, given: Import) => draft(context, given, deps) },
    },
  }) as RunKind
}

async function read(
  context: OpenStepContext,
  { importId, id, at, lang, sources }: Import & { id: string; at: number },
  { store, files, ...deps }: RunDeps,
): Promise<object> {
  const named = { importId, id }
  const source = await context.commit(async (tx) => {
    await store.join(tx).startSource(named)
    return store.look(tx).findSource(named)
  })
  // Forgotten meanwhile, or read by a try whose end was lost.
  if (source?.state !== 'reading') return {}
  const outcome = await readSource(
    source,
    {
      scope: { ...scopeOf(context.actor), workspaceId: context.workspaceId },
      signal: context.signal,
      lang,
      say: (text) => context.progress({ done: at, of: sources.length + 1, text: text.slice(0, 120) }),
    },
    { ...deps, files },
  )
  await context.commit(async (tx) => {
    await store.join(tx).endSource(named, outcome)
    // Read, so nothing of the file is kept.
    if (source.file_id !== null) await files.remove(tx, source.file_id)
  })
  return { state: outcome.state }
}

async function draft(context: WriteStepContext, { importId, lang }: Import, { store }: RunDeps): Promise<{ importId: string }> {
  const writer = store.join(context.tx)
  const sources = await writer.sourcesOf([importId])
  const media = [...new Set(sources.flatMap((source) => source.media))]
  const found = sources.flatMap((source) => source.found ?? [])
  const today = context.clock.now().toISOString().slice(0, 10)
  await writer.saveDraft(importId, draftOf(found, { lang, today, media }))
  await writer.publish(importRead, { importId, refused: sources.filter((source) => source.state === 'refused').length })
  return { importId }
}
