import type { Section } from '@manara/contracts'
import type { PageContext } from '../context.ts'
import { attrs } from '../html.ts'
import type { Markup } from '../html.ts'

/**
 * Says what a form does to an agent that fills it in for a visitor (declarative WebMCP, a draft: browsers without it ignore these
 * attributes). Nothing is sent by itself: the visitor presses the button, so there is no `toolautosubmit`.
 */
export function agentTool(ctx: PageContext, section: Section, words: string): Markup {
  const what = words === '' ? ctx.labels.contact : words
  return attrs({
    toolname: ctx.anchor(section).replace(/[^A-Za-z0-9_-]/g, '_'),
    tooldescription: `${what}: ${ctx.voice.plain(ctx.site.name)}`,
  })
}

const written: Readonly<Record<string, string>> = { date: ' (YYYY-MM-DD)', time: ' (HH:MM)' }

/** What a control wants, for the same reader: its label, and how a date or a time is written. */
export const agentParam = (label: string, kind = ''): Markup => attrs({ toolparamdescription: `${label}${written[kind] ?? ''}` })
