import { studio } from '@manara/contracts'
import type { Question, SiteDescription } from '@manara/contracts'
import { interpretEdit, legalAnswer } from '@manara/composer'
import { actorName } from '../../kernel/store.ts'
import { writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { asRequest } from './answer.rules.ts'
import { seedOf } from './empty-site.ts'
import { studioErrors } from './errors.ts'
import { questionAnswered } from './events.ts'
import { viewOf } from './present.ts'
import { saveVersion } from './save-version.ts'
import type { StudioDeps } from './site-actions.ts'

/** Answering fills the fact that was missing, everywhere it is used; an empty answer leaves it out for good. */
export const answerQuestion = ({ store, hosting }: StudioDeps): Action =>
  writeAction(studio.answerQuestion, async ({ tx, actor, clock, newId }, { id, questionId, answer }) => {
    const writer = store.join(tx)
    const site = await writer.holdSite(id)
    if (!site) throw studioErrors.site_missing()
    const question = await writer.answerQuestion(id, questionId, answer)
    if (!question) throw studioErrors.question_missing()
    await writer.publish(questionAnswered, { siteId: id, questionId })
    const ops =
      answer === ''
        ? []
        : opsFor(site.description, { field: question.field, answer, today: clock.now().toISOString().slice(0, 10), newId, siteId: id })
    const row =
      ops.length === 0
        ? site
        : await saveVersion(writer, { siteId: id, ops, by: 'answer', madeBy: actorName(actor), summary: question.body }, { clock, newId })
    return viewOf(row, { tx, reader: writer, hosting })
  })

type Answer = { field: Question['field']; answer: string; today: string; newId: (prefix: string) => string; siteId: string }

/** Throws `studio.bad_edit` when the answer cannot be read as what was asked for; the question then stays open. */
function opsFor(site: SiteDescription, { field, answer, today, newId, siteId }: Answer) {
  const told = legalAnswer(site, field, answer)
  if (told) return told
  const lang = site.languages[0] ?? 'en'
  const found = interpretEdit(asRequest(field, answer, lang), { site, lang, newId, seed: seedOf(siteId), today })
  if (found.status === 'done') return found.ops
  throw studioErrors.bad_edit({
    sentence:
      found.status === 'question' ? found.question.text : found.status === 'cannot' ? found.reply : 'That does not answer the question.',
  })
}
