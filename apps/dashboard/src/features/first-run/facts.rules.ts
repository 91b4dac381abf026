type Local = Record<string, string>
type Fact = { id: string; kind: string; value: unknown }

const inLanguage = (text: Local, lang: string): string => text[lang] ?? Object.values(text)[0] ?? ''
const isLocal = (value: unknown): value is Local =>
  typeof value === 'object' && value !== null && Object.values(value).every((leaf) => typeof leaf === 'string')

/** A fact as one short line; nothing for kinds that have no line. */
export function factText(fact: Fact, lang: string): { id: string; kind: string; text: string }[] {
  const text = lineOf(fact, lang)
  return text === '' ? [] : [{ id: fact.id, kind: fact.kind, text }]
}

function lineOf({ kind, value }: Fact, lang: string): string {
  if (kind === 'hours') return hoursLine(value as { spans: { open: string; close: string }[] })
  if (kind === 'offer') return inLanguage((value as { name: Local }).name, lang)
  if (kind === 'date')
    return [inLanguage((value as { title: Local }).title, lang), (value as { date: string }).date].filter(Boolean).join(', ')
  if (kind === 'testimonial') return ''
  return isLocal(value) ? inLanguage(value, lang) : ''
}

const hoursLine = ({ spans }: { spans: { open: string; close: string }[] }) =>
  [...new Set(spans.map((span) => `${span.open}–${span.close}`))].join(', ')
