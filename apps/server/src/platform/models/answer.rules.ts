import type { z } from 'zod'

export type Reading<T> = { fits: true; output: T } | { fits: false; why: string }

/** Checks a model's words against the task's output. `why` is written for the model, for its one try to mend them. */
export function readAnswer<O extends z.ZodType>(text: string, task: { answer?: 'json' | 'text'; output: O }): Reading<z.output<O>> {
  if (text.trim() === '') return { fits: false, why: 'The answer was empty.' }
  const found = task.answer === 'text' ? { value: text.trim() } : findJson(text)
  if (!found) return { fits: false, why: 'The answer was not valid JSON.' }
  const checked = task.output.safeParse(plainWords(found.value))
  if (checked.success) return { fits: true, output: checked.data }
  const issues = checked.error.issues.slice(0, 8).map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}`)
  return { fits: false, why: `The answer did not fit: ${issues.join('; ')}.` }
}

/** JSON as models send it: bare, in a fence, or with a sentence before and after. */
function findJson(text: string): { value: unknown } | undefined {
  return parse(text) ?? parse(fenced(text)) ?? parse(between(text, '{', '}')) ?? parse(between(text, '[', ']'))
}

function parse(text: string | undefined): { value: unknown } | undefined {
  if (text === undefined) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const fenced = (text: string) => /```(?:json)?\s*\n([\s\S]*?)\n\s*```/.exec(text)?.[1]

function between(text: string, first: string, last: string): string | undefined {
  const start = text.indexOf(first)
  const end = text.lastIndexOf(last)
  return start >= 0 && end > start ? text.slice(start, end + 1) : undefined
}

const markup = /<\/?[a-zA-Z!?][^<>]*>/g
// Control characters except newline and tab, and the marks that turn reading order around. Joiners stay: Arabic and Persian need them.
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** A model's strings are words, never markup: tags and invisible control characters go, at any depth. Keys stay as they are. */
export function plainWords(value: unknown): unknown {
  if (typeof value === 'string') return withoutMarkup(value.replace(unseen, ''))
  if (Array.isArray(value)) return value.map(plainWords)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, plainWords(inner)]),
  )
}

/** Again until nothing is left: taking one tag out of `<<b>script>` must not make another. */
function withoutMarkup(text: string): string {
  const bare = text.replace(markup, '')
  return bare === text ? text : withoutMarkup(bare)
}
