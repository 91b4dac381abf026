import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { html } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import type { QuestionsFields } from './schema.ts'

export type Questions = Checked<z.infer<typeof QuestionsFields>>

/** Every question as one run of words, its answer as paragraphs. */
export const answers = (ctx: PageContext, section: Questions): { question: Markup; answer: Markup }[] =>
  section.fields.items.map((item, at) => ({
    question: html`<span${ctx.at(section, 'items', at, 'question')}>${ctx.voice.rich(item.question)}</span>`,
    answer: html`${ctx.voice.paragraphs(item.answer).map((one) => html`<p${ctx.at(section, 'items', at, 'answer')}>${one}</p>`)}`,
  }))
