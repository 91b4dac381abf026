/** A form as visitors send it, sorted: who they are, and what they answered. `trapped` says a robot filled the field nobody sees. */
export type SortedForm = { trapped: boolean; name: string; email: string; phone: string; page: string; lang: string; answers: { label: string; value: string }[]; all: Record<string, string> }

const known = new Set(['name', 'email', 'phone', 'page', 'lang', 'company_site'])
const maxFields = 40
const maxLength = 4_000

/** Sorts the fields of a posted form. Unknown fields are kept as answers in the order sent; control characters go, nothing else is changed. */
export function sortForm(body: string): SortedForm {
  const fields = [...new URLSearchParams(body)].slice(0, maxFields).map(([key, value]) => [key.slice(0, 60), clean(value)] as const)
  const all = Object.fromEntries(fields)
  const answers = fields.filter(([key, value]) => !known.has(key) && value !== '').map(([key, value]) => ({ label: labelOf(key), value }))
  return {
    trapped: (all.company_site ?? '') !== '', name: line(all.name, 200), email: mail(all.email), phone: line(all.phone, 40), page: line(all.page, 200),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(all.lang ?? '') ? (all.lang ?? '') : '', answers, all,
  }
}

/** Whether there is anything to answer to: a way to reach the visitor, or a message. */
export const saysSomething = ({ email, phone, answers }: SortedForm): boolean => email !== '' || phone !== '' || answers.length > 0

const clean = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').trim().slice(0, maxLength)
const line = (value: string | undefined, max: number) => (value ?? '').replace(/\s+/g, ' ').slice(0, max)
const mail = (value: string | undefined) => (/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/.test(value ?? '') ? (value ?? '').slice(0, 254) : '')
const labelOf = (key: string) => key.replace(/^ask_/, '').replaceAll('_', ' ')
