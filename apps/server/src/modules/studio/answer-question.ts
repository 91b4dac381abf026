import { studio } from '@manara/contracts'
import type { Question, SiteDescription } from '@manara/contracts'
import { interpretEdit } from '@manara/composer'
import { actorName } from '../../kernel/store.ts'
import { writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { seedOf } from './empty-site.ts'
import { studioErrors } from './errors.ts'
import { questionAnswered } from './events.ts'
import { viewOf } from './present.ts'
import { saveVersion } from './save-version.ts'
import type { StudioDeps } from './site-actions.ts'

/** What an answer means said as a request: the field it fills goes before it, so that "0316 123456" is read as the phone it was asked for. */
const asRequest = (field: string, answer: string, lang: string) => {
  const names: Record<string, { en: string; ar: string }> = {
    phone: { en: 'The phone number is', ar: 'رقم الهاتف' },
    email: { en: 'The e-mail address is', ar: 'البريد الإلكتروني' },
    address: { en: 'The address is', ar: 'العنوان' },
    hours: { en: 'The opening hours are', ar: 'أوقات العمل' },
    name: { en: 'Change the name to', ar: 'غيّر الاسم إلى' },
    city: { en: 'The city is', ar: 'المدينة' },
    whatsapp: { en: 'WhatsApp is', ar: 'واتساب' },
  }
  const before = names[field]?.[lang === 'ar' ? 'ar' : 'en']
  return before === undefined ? answer : `${before} ${answer}`
}

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
  const lang = site.languages[0] ?? 'en'
  const found = interpretEdit(asRequest(field, answer, lang), { site, lang, newId, seed: seedOf(siteId), today })
  if (found.status === 'done') return found.ops
  throw studioErrors.bad_edit({
    sentence:
      found.status === 'question' ? found.question.text : found.status === 'cannot' ? found.reply : 'That does not answer the question.',
  })
}
