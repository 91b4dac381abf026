import type { Section, SiteDescription } from '@manara/contracts'
import { textsIn } from '../texts.rules.ts'

/** Small models are served with short windows, and what stands beyond is cut off without a word. */
const atMost = 6_000
const wordsAtMost = 90

const short = (words: string): string => (words.length > wordsAtMost ? `${words.slice(0, wordsAtMost)}…` : words)

function linesOf({ id, type, variant, hidden, fields }: Section, lang: string): string[] {
  const texts = textsIn(fields, [lang])
  return [
    `${id} ${type} ${variant}${hidden ? ' (hidden)' : ''}`,
    ...texts.map(({ path, words }) => `  ${path.join('.')}: ${JSON.stringify(short(words))}`),
  ]
}

/** The sections of a site with their texts in one language, the one the owner points at first. What does not fit is left out by whole sections. */
export function outlineOf(site: SiteDescription, lang: string, focus?: string): string {
  const sections = site.pages.flatMap((page) => page.sections)
  const ordered = [...sections.filter(({ id }) => id === focus), ...sections.filter(({ id }) => id !== focus)]
  const kept: string[] = []
  let size = 0
  for (const section of ordered) {
    const [head = '', ...texts] = linesOf(section, lang)
    const whole = [head, ...texts].join('\n')
    const text = size + whole.length <= atMost ? whole : head
    size += text.length
    kept.push(text)
  }
  return kept.join('\n')
}
