import type { EditOp, Question, TextPlace } from '@manara/contracts'
import { z } from 'zod'
import { actorName } from '../../../kernel/store.ts'
import type { ReadTx } from '../../../platform/db/database.ts'
import { defineRun, findRun } from '../../../platform/runs/index.ts'
import type { Next, OpenStepContext, PlanState, RunKind, WriteStepContext } from '../../../platform/runs/index.ts'
import { studioErrors } from '../errors.ts'
import type { WrittenSection } from '../improve/write-section.ts'
import { questionAsked } from '../events.ts'
import { redoVersion, saveVersion, undoVersion } from '../save-version.ts'
import type { SiteRow, StudioStore, StudioWriter } from '../store.ts'
import { readTurn } from './turn.ts'
import type { Turn } from './turn.ts'
import { phrasesFor } from './words.ts'

export const ConverseInput = z.object({
  siteId: z.string(),
  messageId: z.string(),
  message: z.string(),
  focus: z.string().optional(),
  lang: z.string().optional(),
})
type Converse = z.infer<typeof ConverseInput>

/** Improves what the rules made, where a model is set up; without one it gives back what it got. */
export type Improve = {
  /** Whether there is a model to ask at all. */
  isOn: () => boolean
  section: (
    context: OpenStepContext,
    given: { turn: Extract<Turn, { does: 'compose' }>; at: number; message: string },
  ) => Promise<WrittenSection>
  edit: (context: OpenStepContext, given: Converse & { turn: Turn }) => Promise<Turn>
}

type Deps = { store: StudioStore; improve: Improve }

const turnOf = (state: PlanState<Converse>) => state.results.get('understand') as (Turn & { improved: boolean }) | undefined

/** understand, then each section by itself (with a model: improve it first), then the answer. The same state always gives the same next step. */
function plan(state: PlanState<Converse>): Next {
  const turn = turnOf(state)
  if (!turn) return { step: 'understand', input: state.input, title: phrasesFor(state.input.lang ?? 'en').understood }
  const of = turn.does === 'compose' ? turn.sections.length + 2 : 3
  const next = turn.does === 'compose' ? nextSection(state, turn, of) : nextChange(state, turn, of)
  if (next) return next
  const answered = state.results.get('answer')
  return answered === undefined
    ? { step: 'answer', input: { ...state.input, turn, change: state.results.get('change') }, of }
    : { finish: answered }
}

type Composed = Extract<Turn, { does: 'compose' }> & { improved: boolean }

function nextSection({ input, results }: PlanState<Converse>, turn: Composed, of: number): Next | undefined {
  const at = turn.sections.findIndex((_, place) => !results.has(`section:${place}`))
  const part = turn.sections[at]
  if (!part) return undefined
  const title = phrasesFor(turn.lang).writing(part.section.type)
  const improved = results.get(`improve:${at}`)
  if (turn.improved && improved === undefined)
    return { step: 'improve', key: `improve:${at}`, input: { turn, at, message: input.message }, title, of }
  return {
    step: 'section',
    key: `section:${at}`,
    input: { ...input, place: placeOf(turn, at), turn: at === 0 ? turn : undefined, ...(improved ?? part) },
    title,
    of,
  }
}

/** Where a section comes on its own page: behind those of the page that were made before it. */
const placeOf = ({ sections }: Composed, at: number): number =>
  sections.slice(0, at).filter(({ pageId }) => pageId === sections[at]?.pageId).length

const nextChange = ({ input, results }: PlanState<Converse>, turn: Turn, of: number): Next | undefined =>
  results.has('change') ? undefined : { step: 'change', input: { ...input, turn }, of }

/** One message of the owner's, from reading it to answering. Messages of one site go one after another. */
export function converseRun({ store, improve }: Deps): RunKind {
  return defineRun({
    kind: 'studio.converse',
    title: 'A message in the studio',
    input: ConverseInput,
    plan,
    maxAgeMs: 30 * 60_000,
    priority: 'interactive',
    steps: {
      understand: {
        effect: 'read',
        may: 'studio:edit',
        timeoutMs: 90_000,
        run: (context, input: Converse) => understand(context, input, { store, improve }),
      },
      improve: {
        effect: 'read',
        may: 'studio:edit',
        timeoutMs: 180_000,
        run: async (context, given: Parameters<Improve['section']>[1]) => ({
          pageId: given.turn.sections[given.at]?.pageId,
          ...(await improve.section(context, given)),
        }),
      },
      section: {
        effect: 'write',
        may: 'studio:edit',
        timeoutMs: 10_000,
        run: (context, given: SectionGiven) => writeSection(context, given, store),
      },
      change: {
        effect: 'write',
        may: 'studio:edit',
        timeoutMs: 10_000,
        run: (context, given: Converse & { turn: Turn }) => change(context, given, store),
      },
      answer: {
        effect: 'write',
        may: 'studio:edit',
        timeoutMs: 10_000,
        run: (context, given: AnswerGiven) => answer(context, given, store),
      },
    },
  }) as RunKind
}

async function understand(context: OpenStepContext, input: Converse, { store, improve }: Deps): Promise<Turn & { improved: boolean }> {
  const { site, isHalf } = await context.commit(async (tx) => {
    const writer = store.join(tx)
    await writer.setMessageState(input.messageId, 'working')
    const found = await writer.findSite(input.siteId)
    if (!found) throw studioErrors.site_missing()
    return { site: found, isHalf: await isHalfMade(tx, found, writer) }
  })
  const byRules = readTurn({
    ...input,
    isHalf,
    site: site.description,
    today: context.clock.now().toISOString().slice(0, 10),
    newId: context.newId,
  })
  const improved = improve.isOn()
  return {
    ...(improved && byRules.does === 'say' && !byRules.understood ? await improve.edit(context, { ...input, turn: byRules }) : byRules),
    improved,
  }
}

/** Whether all there is of a site is what its first message had made before it was stopped. */
async function isHalfMade(
  tx: ReadTx,
  { id, undo_stack: [first, ...more] }: SiteRow,
  reader: Pick<StudioWriter, 'findVersion'>,
): Promise<boolean> {
  const newest = first?.at(-1)
  if (newest === undefined || more.length > 0) return false
  const made = await reader.findVersion(id, newest)
  return made?.group_key ? (await findRun(tx, made.group_key))?.status === 'cancelled' : false
}

type SectionGiven = Converse & {
  place: number
  turn?: Extract<Turn, { does: 'compose' }>
  pageId: string
  section: Extract<Turn, { does: 'compose' }>['sections'][number]['section']
  marks?: TextPlace[]
}

/** Saves one section as a version; its part is saved with it, so nobody hears of a section that is not there. */
async function writeSection(
  context: WriteStepContext,
  { siteId, place, turn, pageId, section, marks = [] }: SectionGiven,
  store: StudioStore,
): Promise<{ version: number }> {
  const writer = store.join(context.tx)
  const change = { siteId, by: 'chat' as const, madeBy: actorName(context.actor), group: context.runId }
  if (turn) await saveVersion(writer, { ...change, ops: [{ op: 'replace_site', site: turn.base }] }, context)
  const ops: EditOp[] = [{ op: 'add_section', pageId, section, at: place }]
  if (marks.length > 0) ops.push({ op: 'mark_texts', places: marks })
  const row = await saveVersion(writer, { ...change, ops, summary: section.type }, context)
  await context.part('section', { id: section.id, page: pageId, type: section.type, variant: section.variant, fields: section.fields })
  return { version: row.revision }
}

/** What an edit did: the version it made, and what there is to say. */
type Changed = { version: number; reply?: string }

async function change(
  context: WriteStepContext,
  { siteId, turn, message }: Converse & { turn: Turn },
  store: StudioStore,
): Promise<Changed> {
  const writer = store.join(context.tx)
  const madeBy = actorName(context.actor)
  if (turn.does === 'edit') {
    const row = await saveVersion(
      writer,
      { siteId, ops: turn.ops, by: 'chat', madeBy, group: context.runId, summary: message.slice(0, 200) },
      context,
    )
    const touched = new Set(turn.changed.map((one) => one.sectionId))
    for (const page of row.description.pages) {
      for (const section of page.sections.filter((one) => touched.has(one.id)))
        await context.part('section', {
          id: section.id,
          page: page.id,
          type: section.type,
          variant: section.variant,
          fields: section.fields,
        })
    }
    return { version: row.revision }
  }
  if (turn.does === 'history') return goBack(context, { siteId, move: turn.move, lang: turn.lang }, writer)
  return { version: (await writer.findSite(siteId))?.revision ?? 0 }
}

async function goBack(
  context: WriteStepContext,
  { siteId, move, lang }: { siteId: string; move: 'undo' | 'redo'; lang: string },
  writer: StudioWriter,
): Promise<Changed> {
  const site = await writer.findSite(siteId)
  const stack = move === 'undo' ? site?.undo_stack : site?.redo_stack
  if (!stack || stack.length === 0) return { version: site?.revision ?? 0, reply: phrasesFor(lang).nothing }
  const row = await (move === 'undo' ? undoVersion : redoVersion)(writer, siteId, {
    clock: context.clock,
    madeBy: actorName(context.actor),
  })
  return { version: row.revision, reply: move === 'undo' ? phrasesFor(lang).undone : phrasesFor(lang).redone }
}

type AnswerGiven = Converse & { turn: Turn; change?: Changed }

/** The answer to the owner: words, the questions that stay open, the version it ended on. */
async function answer(
  context: WriteStepContext,
  { siteId, messageId, turn, change: changed }: AnswerGiven,
  store: StudioStore,
): Promise<{ version: number }> {
  const writer = store.join(context.tx)
  const version = changed?.version ?? (await writer.findSite(siteId))?.revision ?? 0
  const questions = turn.does === 'history' ? [] : await ask(context, { siteId, questions: turn.questions }, writer)
  const body = changed?.reply ?? replyTo(turn, questions)
  await writer.insertMessage({
    id: context.newId('msg'),
    site_id: siteId,
    author: 'manara',
    body,
    run_id: context.runId,
    version,
    state: 'done',
    created_at: context.clock.now(),
    questions,
    changed: changesOf(turn),
  })
  await writer.setMessageState(messageId, 'done', version)
  await context.part('message', { delta: body })
  for (const question of questions) await context.part('question', question)
  return { version }
}

function changesOf(turn: Turn): { sectionId: string; label: string }[] {
  if (turn.does === 'edit') return turn.changed
  return turn.does === 'compose' ? turn.sections.map(({ section }) => ({ sectionId: section.id, label: section.type })) : []
}

function replyTo(turn: Turn, questions: readonly Question[]): string {
  if (turn.does === 'edit' || turn.does === 'say') return turn.reply
  const words = phrasesFor(turn.lang)
  const made = turn.does === 'compose' ? words.made(turn.sections.length) : ''
  return questions.length > 0 ? `${made}\n${words.asking(questions.length)}` : made
}

/** Keeps the questions that were never asked before. */
async function ask(
  context: WriteStepContext,
  { siteId, questions }: { siteId: string; questions: readonly Question[] },
  writer: StudioWriter,
): Promise<Question[]> {
  const fresh: Question[] = []
  for (const question of questions) {
    if (!(await writer.askQuestion(siteId, question, context.clock.now()))) continue
    await writer.publish(questionAsked, { siteId, questionId: question.id })
    fresh.push(question)
  }
  return fresh
}
