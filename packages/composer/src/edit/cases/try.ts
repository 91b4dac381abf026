import type { EditOp } from '@manara/contracts'
import { interpretEdit } from '../interpret-edit.ts'
import type { Interpreted } from '../interpret-edit.ts'
import { aSite } from './a-site.ts'

const short = (value: unknown): string => JSON.stringify(value).replaceAll('"', '')

/** One edit in a short line, for tables of cases. */
export function brief(op: EditOp): string {
  if (op.op === 'set_text') return `${op.sectionId}.${op.path.join('.')}.${op.lang}=${op.value}`
  if (op.op === 'set_fields') return `${op.sectionId} ${short(op.fields)}`
  if (op.op === 'set_theme') return `theme ${short(op.theme)}`
  if (op.op === 'set_fact') return `fact ${op.fact.id} ${short(op.fact.value)}`
  if (op.op === 'add_section') return `add ${op.section.type} at ${op.at ?? 'end'} ${short(op.section.fields)}`
  if (op.op === 'move_section') return `move ${op.sectionId} ${op.to}`
  if (op.op === 'set_hidden') return `${op.hidden ? 'hide' : 'show'} ${op.sectionId}`
  if (op.op === 'set_variant') return `look ${op.sectionId} ${op.variant}`
  if (op.op === 'add_refusal') return `refuse ${op.refusal.what} ${op.refusal.value}`
  if (op.op === 'replace_site') return `refusals ${short(op.site.refusals)}`
  if (op.op === 'set_page') return `page ${op.lang}=${op.title ?? ''}`
  if (op.op === 'set_name') return `name ${op.lang}=${op.value}`
  if ('sectionId' in op) return `${op.op} ${op.sectionId}`
  return `${op.op} ${'lang' in op ? op.lang : op.factId}`
}

/** What a message comes to, in short. */
export function told(result: Interpreted): string {
  if (result.status === 'done') return result.ops.map(brief).join(' | ') + (result.question ? ` ? ${result.question.field}` : '')
  if (result.status === 'question') return `? ${result.question.field}`
  return result.status === 'history' ? result.move : 'cannot'
}

export function asked(message: string, more: { lang?: string; focus?: string; site?: ReturnType<typeof aSite> } = {}): Interpreted {
  return interpretEdit(message, { site: more.site ?? aSite(), lang: more.lang ?? (/[\u0600-\u06ff]/.test(message) ? 'ar' : 'en'), ...(more.focus ? { focus: more.focus } : {}), newId: () => 'sec_fresh0', seed: 3, today: '2026-11-21' })
}
