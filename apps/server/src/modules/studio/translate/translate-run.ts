import type { EditOp } from '@manara/contracts'
import { languageStates } from '@manara/site-kit'
import { z } from 'zod'
import { actorName } from '../../../kernel/store.ts'
import type { Models } from '../../../platform/models/index.ts'
import { defineRun } from '../../../platform/runs/index.ts'
import type { Next, OpenStepContext, PlanState, RunKind, WriteStepContext } from '../../../platform/runs/index.ts'
import { studioErrors } from '../errors.ts'
import { saveVersion } from '../save-version.ts'
import type { StudioStore } from '../store.ts'
import { partsToTranslate, translatePart } from './translate-part.ts'
import type { Part } from './translate-part.ts'

export const TranslateInput = z.object({ siteId: z.string(), lang: z.string() })
type Translate = z.infer<typeof TranslateInput>
type Deps = { store: StudioStore; models: Pick<Models, 'run'> }

/** The list of what is missing, then each part by itself: put into the language, saved. The same state always gives the same next step. */
function plan({ input, results }: PlanState<Translate>): Next {
  const parts = results.get('list') as Part[] | undefined
  if (!parts) return { step: 'list', input }
  const of = parts.length * 2 + 2
  for (const [at, part] of parts.entries()) {
    const ops = results.get(`translate:${at}`) as EditOp[] | undefined
    if (!ops) return { step: 'translate', key: `translate:${at}`, input: { ...input, part }, of }
    if (ops.length > 0 && !results.has(`save:${at}`)) return { step: 'save', key: `save:${at}`, input: { ...input, ops }, of }
  }
  const told = results.get('tell')
  return told === undefined ? { step: 'tell', input, of } : { finish: told }
}

/** Puts what a language of a site lacks into that language, section by section; each is saved as soon as it is there. */
export function translateRun({ store, models }: Deps): RunKind {
  const may = 'studio:edit'
  return defineRun({
    kind: 'studio.translate',
    title: 'Translating a site',
    input: TranslateInput,
    plan,
    maxAgeMs: 60 * 60_000,
    priority: 'interactive',
    steps: {
      list: {
        effect: 'read',
        may,
        timeoutMs: 10_000,
        run: async (context, { siteId, lang }: Translate) => partsToTranslate(await siteOf(context, siteId, store), lang),
      },
      translate: {
        effect: 'read',
        may,
        timeoutMs: 180_000,
        run: async (context, { siteId, lang, part }: Translate & { part: Part }) =>
          translatePart(models, { site: await siteOf(context, siteId, store), part, to: lang }, context),
      },
      save: {
        effect: 'write',
        may,
        timeoutMs: 10_000,
        run: (context, given: Translate & { ops: EditOp[] }) => save(context, given, store),
      },
      tell: {
        effect: 'read',
        may,
        timeoutMs: 10_000,
        run: async (context, { siteId, lang }: Translate) => {
          const state = languageStates(await siteOf(context, siteId, store)).find((one) => one.lang === lang)
          return { missing: state?.missing.length ?? 0, waiting: state?.waiting ?? 0 }
        },
      },
    },
  }) as RunKind
}

async function siteOf({ workspaceId }: OpenStepContext, siteId: string, store: StudioStore) {
  const site = await store.read(workspaceId, (reader) => reader.findSite(siteId))
  if (!site) throw studioErrors.site_missing()
  return site.description
}

/** What somebody said meanwhile stays: only texts that are still missing are put in. */
async function save(context: WriteStepContext, { siteId, lang, ops }: Translate & { ops: EditOp[] }, store: StudioStore): Promise<object> {
  const writer = store.join(context.tx)
  const site = await writer.holdSite(siteId)
  if (!site) throw studioErrors.site_missing()
  const still = new Set(partsToTranslate(site.description, lang).flatMap((part) => part.paths.map((path) => placeOf(part, path))))
  const left = ops.flatMap((op) => onlyStill(op, still))
  if (left.length === 0) return { version: site.revision }
  const change = { siteId, ops: left, by: 'chat' as const, madeBy: actorName(context.actor), group: context.runId, summary: `→ ${lang}` }
  return { version: (await saveVersion(writer, change, context)).revision }
}

const placeOf = ({ pageId, sectionId }: { pageId?: string; sectionId?: string }, path: readonly (string | number)[]): string =>
  `${sectionId ?? pageId} ${path.join('.')}`

function onlyStill(op: EditOp, still: ReadonlySet<string>): EditOp[] {
  if (op.op === 'set_text') return still.has(placeOf(op, op.path)) ? [op] : []
  if (op.op === 'set_page') return still.has(placeOf(op, [op.title === undefined ? 'description' : 'title'])) ? [op] : []
  if (op.op !== 'mark_texts') return []
  const places = op.places.filter((place) => still.has(placeOf(place, place.path)))
  return places.length === 0 ? [] : [{ ...op, places }]
}
