import type { EditOp } from '@manara/contracts'
import { interpretEdit } from '../interpret-edit.ts'
import type { Interpreted } from '../interpret-edit.ts'
import { aSite } from './a-site.ts'

const short = (value: unknown): string => JSON.stringify(value).replaceAll('"', '')

type Lines = { [K in EditOp['op']]?: (op: Extract<EditOp, { op: K }>) => string }

const lines: Lines = {
  set_text: (op) => `${op.sectionId}.${op.path.join('.')}.${op.lang}=${op.value}`,
  set_fields: (op) => `${op.sectionId} ${short(op.fields)}`,
  set_theme: (op) => `theme ${short(op.theme)}`,
  set_fact: (op) => `fact ${op.fact.id} ${short(op.fact.value)}`,
  add_section: (op) => `add ${op.section.type} at ${op.at ?? 'end'} ${short(op.section.fields)}`,
  move_section: (op) => `move ${op.sectionId} ${op.to}`,
  set_hidden: (op) => `${op.hidden ? 'hide' : 'show'} ${op.sectionId}`,
  set_variant: (op) => `look ${op.sectionId} ${op.variant}`,
  add_refusal: (op) => `refuse ${op.refusal.what} ${op.refusal.value}`,
  remove_refusal: (op) => `allow ${op.refusal.what} ${op.refusal.value}`,
  set_features: (op) => `features ${short(op.features)}`,
  move_page: (op) => `move ${op.pageId} ${op.to}`,
  set_page: (op) => `page ${op.lang}=${op.title ?? ''}`,
  set_name: (op) => `name ${op.lang}=${op.value}`,
  remove_section: (op) => `remove_section ${op.sectionId}`,
  remove_fact: (op) => `remove_fact ${op.factId}`,
}

/** One edit in a short line, for tables of cases. */
export function brief(op: EditOp): string {
  const line = lines[op.op] as ((op: EditOp) => string) | undefined
  return line ? line(op) : `${op.op} ${'lang' in op ? op.lang : ''}`
}

/** What a message comes to, in short. */
export function told(result: Interpreted): string {
  if (result.status === 'done') return result.ops.map(brief).join(' | ') + (result.question ? ` ? ${result.question.field}` : '')
  if (result.status === 'question') return `? ${result.question.field}`
  return result.status === 'history' ? result.move : 'cannot'
}

export function asked(message: string, more: { lang?: string; focus?: string; site?: ReturnType<typeof aSite> } = {}): Interpreted {
  return interpretEdit(message, {
    site: more.site ?? aSite(),
    lang: more.lang ?? (/[\u0600-\u06ff]/.test(message) ? 'ar' : 'en'),
    ...(more.focus ? { focus: more.focus } : {}),
    newId: () => 'sec_fresh0',
    seed: 3,
    today: '2026-11-21',
  })
}
