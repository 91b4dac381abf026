import type { LocalText, Section } from '@manara/contracts'
import type { PageContext } from '../context.ts'
import { attrs, css, html, nothing } from '../html.ts'
import type { Markup, Piece } from '../html.ts'
import { agentParam, agentTool } from './agent-tool.ts'
import { formFieldNames } from './contact/form.ts'

/** The look of forms that stand outside the contact section; `.frm` keeps it to themselves. */
export const postingCss = css`
.frm{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem}.frm>*{grid-column:1/-1;min-inline-size:0}.frm label{font-weight:600;display:block;padding-block-end:.35rem}.frm label small{font-weight:400}
.frm :is(input,select,textarea){font:inherit;color:var(--tx);inline-size:100%;background:var(--ws);border:2px solid var(--ed);border-radius:var(--r1);padding:.7rem .9rem;min-block-size:3.125rem}.frm textarea{min-block-size:7rem;resize:vertical}
.frm :is([type=tel],[type=email]){direction:ltr}[dir=rtl] .frm :is([type=tel],[type=email]){text-align:end}.frm :is(input,textarea,select):user-invalid{border-width:3px;border-color:var(--tx)}
.frm .hp{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}@media(min-width:40rem){.frm .half{grid-column:span 1}}`

type Kind = 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'long'
export type Asked = {
  id: string
  name: string
  label: string
  kind: Kind
  note?: string
  autocomplete?: string
  half?: boolean
  max?: number
  choices?: readonly string[]
}

function control({ id, name, label, kind, note, autocomplete, max, choices }: Asked, choose: string): Markup {
  const required = note === undefined
  const agent = agentParam(label, kind)
  if (choices)
    return html`<select${attrs({ id, name, required })}${agent}><option value="">${choose}</option>${choices.map((one) => html`<option>${one}</option>`)}</select>`
  if (kind === 'long') return html`<textarea${attrs({ id, name, required, maxlength: '4000', rows: '4' })}${agent}></textarea>`
  const isWord = kind === 'text' || kind === 'email' || kind === 'tel'
  const range = kind === 'number' ? { min: 1, max: max ?? 99, inputmode: 'numeric' } : {}
  return html`<input${attrs({ id, name, type: kind, required, maxlength: isWord ? '200' : undefined, autocomplete, ...range })}${agent}>`
}

/** A label and its control; `note` says in words that it may stay empty. */
export const asking = (ctx: PageContext, asked: Asked): Markup =>
  html`<div${attrs({ class: asked.half ? 'half' : undefined })}><label for="${asked.id}">${asked.label}${asked.note === undefined ? nothing : html` <small>(${asked.note})</small>`}</label>${control(asked, ctx.labels.choose)}</div>`

type Posting = { section: Section; fields: Piece; words: Markup; more?: string }

/** A plain POST with a trap for robots. Taken elsewhere without an address to post to, a button opens a mail or the phone instead. */
export function posting(ctx: PageContext, { section, fields, words, more = '' }: Posting): Markup {
  const id = ctx.anchor(section)
  const title = ctx.voice.plain((section.fields as { title?: LocalText }).title)
  const sending = html`<p class="go"><button class="btn"${ctx.at(section, 'button')}>${words}</button></p>`
  if (ctx.form.action === undefined) return instead(ctx, section, words)
  const trap = html`<div class="hp" aria-hidden="true"><label for="${id}-x">${ctx.labels.leaveEmpty}</label><input${attrs({ id: `${id}-x`, name: formFieldNames.trap, tabindex: '-1', autocomplete: 'off' })}${agentParam(ctx.labels.leaveEmpty)}></div>`
  const hidden = html`<input type="hidden" name="${formFieldNames.page}" value="${ctx.form.page}"><input type="hidden" name="${formFieldNames.lang}" value="${ctx.lang}">`
  return html`<form class="frm${more}" method="post" action="${ctx.form.action}"${agentTool(ctx, section, title)}>${hidden}${fields}${trap}${sending}</form>`
}

function instead(ctx: PageContext, section: Section, words: Markup): Markup {
  for (const kind of ['email', 'phone', 'whatsapp'] as const) {
    const to = ctx.facts.first(kind) ? ctx.destination(`{{${kind}}}`) : { broken: kind }
    if (!('broken' in to)) return html`<p><a class="btn" href="${to.href}"${ctx.at(section, 'button')}>${words}</a></p>`
  }
  return nothing
}
