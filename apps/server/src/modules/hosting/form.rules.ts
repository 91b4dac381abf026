/** A form as visitors send it, sorted: who they are, and what they answered. `trapped` says a robot filled the field nobody sees. */
export type SortedForm = {
  trapped: boolean
  name: string
  email: string
  phone: string
  page: string
  lang: string
  /** Which arm of a test the form stood in, where it stood in one. */
  arm: string | undefined
  answers: { label: string; value: string }[]
  all: Record<string, string>
}

const known = new Set(['name', 'email', 'phone', 'page', 'lang', 'company_site', 'arm'])
const maxFields = 40
const maxLength = 4_000

/**
 * Sorts the fields of a posted form. Unknown fields are kept as answers in the order sent, under the label the visitor saw where `labels` knows it;
 * control characters go, nothing else is changed.
 */
export function sortForm(body: string, labels: ReadonlyMap<string, string> = new Map()): SortedForm {
  const fields = [...new URLSearchParams(body)].slice(0, maxFields).map(([key, value]) => [key.slice(0, 60), clean(value)] as const)
  const all = Object.fromEntries(fields)
  const answers = fields
    .filter(([key, value]) => !known.has(key) && value !== '')
    .map(([key, value]) => ({ label: labels.get(key) ?? labelOf(key), value }))
  return {
    trapped: (all.company_site ?? '') !== '',
    name: line(all.name, 200),
    email: mail(all.email),
    phone: line(all.phone, 40),
    page: line(all.page, 200),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(all.lang ?? '') ? (all.lang ?? '') : '',
    arm: all.arm,
    answers,
    all,
  }
}

/** Whether there is anything to answer to: a way to reach the visitor, or a message. */
export const saysSomething = ({ email, phone, answers }: SortedForm): boolean => email !== '' || phone !== '' || answers.length > 0

const clean = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, maxLength)
const line = (value: string | undefined, max: number) => (value ?? '').replace(/\s+/g, ' ').slice(0, max)
const mail = (value: string | undefined) =>
  /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/.test(value ?? '') ? (value ?? '').slice(0, 254) : ''
const labelOf = (key: string) => key.replace(/^ask_/, '').replaceAll('_', ' ')

/** What stands beside each field of a page's forms, by the field's name: `ask_people` is "How many". Reads markup as this program writes it; anything else gives no label. */
export function labelsOn(page: string): Map<string, string> {
  const words = new Map(
    [...page.matchAll(/<label for="([^"]+)"[^>]*>(.*?)<\/label>/gs)].map(([, id = '', inner = '']) => [id, textOf(inner)]),
  )
  const fields = [...page.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => ({
    id: /\sid="([^"]+)"/.exec(tag)?.[1] ?? '',
    name: /\sname="([^"]+)"/.exec(tag)?.[1] ?? '',
  }))
  return new Map(fields.flatMap(({ id, name }) => (words.get(id) ? [[name, (words.get(id) ?? '').slice(0, 120)] as const] : [])))
}

/** The words of a label: without its note in `<small>`, its tags and its entities. */
const textOf = (inner: string) =>
  inner
    .replace(/<small>.*?<\/small>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
