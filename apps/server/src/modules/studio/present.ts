import type { LocalText, SiteDescription, studio } from '@manara/contracts'
import type { z } from 'zod'
import type { ReadTx } from '../../platform/db/database.ts'
import { activeMessages } from './chat/message-state.ts'
import type { Hosting } from '../hosting/index.ts'
import type { MessageRow, QuestionRow, SiteRow, StudioReader } from './store.ts'

type Summary = z.input<typeof studio.SiteSummary>
type Live = { slug: string; liveUrl?: string; liveVersion?: number }

/** A text in the site's first language, or in whichever it has. */
export function firstText(text: LocalText, languages: readonly string[]): string {
  const lang = languages.find((one) => (text[one] ?? '') !== '')
  return (lang === undefined ? Object.values(text).find((one) => one !== '') : text[lang]) ?? ''
}

export function presentSummary(row: SiteRow, live: Live | undefined): Summary {
  const { description } = row
  return {
    id: row.id,
    name: firstText(description.name, description.languages),
    slug: live?.slug ?? '',
    languages: description.languages,
    trade: description.trade,
    revision: row.revision,
    liveUrl: live?.liveUrl,
    liveRevision: live?.liveVersion,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

export const presentQuestion = (row: QuestionRow) => ({
  id: row.id,
  field: row.field,
  text: row.body,
  choices: row.choices.length > 0 ? row.choices : undefined,
})

/** All that the studio's screen needs of a site, read in the transaction given. */
export async function viewOf(
  row: SiteRow,
  { tx, reader, hosting }: { tx: ReadTx; reader: StudioReader; hosting: Pick<Hosting, 'liveStates'> },
): Promise<z.input<typeof studio.SiteView>> {
  const [questions, { active }, live] = [
    await reader.openQuestions(row.id),
    await activeMessages(tx, { reader, siteId: row.id }),
    await hosting.liveStates(tx, [row.id]),
  ]
  return {
    ...presentSummary(row, live.get(row.id)),
    site: row.description as SiteDescription,
    questions: questions.map(presentQuestion),
    canUndo: row.undo_stack.length > 0,
    canRedo: row.redo_stack.length > 0,
    activeRun: active[0]?.run_id ?? undefined,
  }
}

export function presentMessage(row: MessageRow): z.input<typeof studio.ChatMessage> {
  return {
    id: row.id,
    author: row.author,
    text: row.body,
    at: row.created_at.toISOString(),
    runId: row.run_id ?? undefined,
    version: row.version ?? undefined,
    state: row.state,
    changed: row.changed,
    questions: row.questions,
  }
}
