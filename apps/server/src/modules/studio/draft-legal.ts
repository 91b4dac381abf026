import { studio } from '@manara/contracts'
import type { EditOp, Question, SiteDescription } from '@manara/contracts'
import { legalDraft } from '@manara/composer'
import { applyOps, countryOf, legalCountries, wantedIn } from '@manara/site-kit'
import type { LegalCountry, LegalKind } from '@manara/site-kit'
import { actorName } from '../../kernel/store.ts'
import type { NewId } from '../../kernel/ids.ts'
import { writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { studioErrors } from './errors.ts'
import { questionAsked } from './events.ts'
import { viewOf } from './present.ts'
import { saveVersion } from './save-version.ts'
import type { StudioDeps } from './site-actions.ts'

/** Pages with legal texts as drafts, by one edit, and a question for every fact they lack. What is there already is left alone. */
export const draftLegal = ({ store, hosting }: StudioDeps): Action =>
  writeAction(studio.draftLegal, async ({ tx, actor, clock, newId }, { id, kinds, country }) => {
    const writer = store.join(tx)
    const before = await writer.holdSite(id)
    if (!before) throw studioErrors.site_missing()
    const { drafted, ops, questions } = draftsFor(before.description, { kinds, country: knownCountry(country), newId })
    const change = { siteId: id, ops, by: 'edit' as const, madeBy: actorName(actor) }
    const row = ops.length === 0 ? before : await saveVersion(writer, change, { clock, newId })
    for (const question of questions)
      if (await writer.askQuestion(id, question, clock.now())) await writer.publish(questionAsked, { siteId: id, questionId: question.id })
    return { drafted, site: await viewOf(row, { tx, reader: writer, hosting }) }
  })

const knownCountry = (code: string | undefined): LegalCountry | undefined => legalCountries.find((one) => one === code)

type Wanted = { kinds: LegalKind[] | undefined; country: LegalCountry | undefined; newId: NewId }
type Drafts = { drafted: LegalKind[]; ops: EditOp[]; questions: Question[] }

function draftsFor(site: SiteDescription, { kinds, country, newId }: Wanted): Drafts {
  const where = country ?? countryOf(site)
  const wanted = kinds ?? (where === undefined ? (['imprint', 'privacy'] as const) : wantedIn(where))
  const drafts: Drafts = { drafted: [], ops: [], questions: [] }
  let now = site
  for (const kind of new Set(wanted)) {
    const { ops, questions } = legalDraft(now, { kind, country: where, newId })
    if (ops.length === 0) continue
    now = applyOps(now, ops, { newId }).site
    drafts.drafted.push(kind)
    drafts.ops.push(...ops)
    drafts.questions.push(...questions.filter(({ id }) => !drafts.questions.some((one) => one.id === id)))
  }
  return drafts
}
