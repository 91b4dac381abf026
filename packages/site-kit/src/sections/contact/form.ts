import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { agentParam } from '../agent-tool.ts'
import type { ContactFields } from './schema.ts'

/** The names a form posts under. `trap` is filled by robots only; extra questions arrive as `ask_<key>`. */
export const formFieldNames = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  message: 'message',
  page: 'page',
  lang: 'lang',
  trap: 'company_site',
  ask: (key: string) => `ask_${key}`,
} as const

type FieldParts = {
  id: string
  name: string
  label: string
  kind: 'line' | 'text' | 'date' | 'email' | 'tel'
  required: boolean
  note: string
  autocomplete?: string
  half?: boolean
}

/** A label and its control. What may stay empty says so in words. */
export function field({ id, name, label, kind, required, note, autocomplete, half }: FieldParts): Markup {
  const control =
    kind === 'text'
      ? html`<textarea${attrs({ id, name, required, maxlength: '4000', rows: '5' })}${agentParam(label)}></textarea>`
      : html`<input${attrs({ id, name, type: kind === 'line' ? 'text' : kind, required, maxlength: kind === 'date' ? undefined : '200', autocomplete })}${agentParam(label, kind)}>`
  return html`<div${half ? html` class="half"` : nothing}><label for="${id}">${label}${required || note === '' ? nothing : html` <small>(${note})</small>`}</label>${control}</div>`
}

/** Name, mail and phone. A business that refused the phone on its page is not asked to phone back. */
export function contactFields(ctx: PageContext, id: string): Markup[] {
  const { labels } = ctx
  const phone = ctx.facts.isRefused('phone')
    ? []
    : [
        field({
          id: `${id}-phone`,
          name: formFieldNames.phone,
          label: labels.phone,
          kind: 'tel',
          required: false,
          note: labels.optional,
          autocomplete: 'tel',
          half: true,
        }),
      ]
  return [
    field({
      id: `${id}-name`,
      name: formFieldNames.name,
      label: labels.name,
      kind: 'line',
      required: true,
      note: '',
      autocomplete: 'name',
    }),
    field({
      id: `${id}-email`,
      name: formFieldNames.email,
      label: labels.email,
      kind: 'email',
      required: true,
      note: '',
      autocomplete: 'email',
      half: phone.length > 0,
    }),
    ...phone,
  ]
}

/** What this business wants to know besides. */
export function askedFields(ctx: PageContext, section: Checked<z.infer<typeof ContactFields>>): Markup[] {
  const prefix = ctx.anchor(section)
  return section.fields.ask.map((ask, at) => {
    const id = `${prefix}-ask-${ask.key}`
    const label = ctx.voice.plain(ask.label)
    const name = formFieldNames.ask(ask.key)
    if (ask.kind !== 'choice')
      return html`${field({ id, name, label, kind: ask.kind, required: ask.required, note: ctx.labels.optional, half: ask.kind === 'date' })}`
    const choices = (ask.choices ?? []).map((choice) => ctx.voice.plain(choice)).filter((choice) => choice !== '')
    const note = ask.required ? nothing : html` <small>(${ctx.labels.optional})</small>`
    return html`<div><label for="${id}"${ctx.at(section, 'ask', at, 'label')}>${label}${note}</label><select${attrs({ id, name, required: ask.required })}${agentParam(label)}><option value="">${ctx.labels.choose}</option>${choices.map((choice) => html`<option>${choice}</option>`)}</select></div>`
  })
}
