import { EditOp } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { EditError, applyOps, compareSites } from '@manara/site-kit'
import { z } from 'zod'
import type { NewId } from '../../../kernel/ids.ts'
import { defineTask } from '../../../platform/models/index.ts'
import type { Models } from '../../../platform/models/index.ts'
import { dishonesty } from './honest.rules.ts'
import { textsIn } from './texts.rules.ts'
import { factsIn } from './write-section.ts'

/** What a model may ask for, flat; each becomes an edit that is checked like any other. Facts are the owner's to change, so they are not here. */
const Wanted = z.object({
  do: z.enum(['set_text', 'set_variant', 'hide', 'show', 'remove', 'move', 'set_theme']),
  section: z.string().max(40).optional(),
  path: z.string().max(200).optional().describe('of the text, as listed: items.0.text'),
  lang: z.string().max(12).optional(),
  words: z.string().max(4_000).optional().describe('the new text'),
  variant: z.string().max(40).optional(),
  to: z.number().int().min(0).max(60).optional().describe('new place on the page, from 0'),
  theme: z
    .object({
      preset: z.enum(['light', 'dark', 'eu', 'uae']),
      scheme: z.enum(['auto', 'light', 'dark']),
      brand: z.string().max(7),
      warmth: z.enum(['warm', 'cool', 'neutral']),
      radius: z.enum(['sharp', 'soft', 'round']),
      density: z.enum(['airy', 'normal', 'tight']),
    })
    .partial()
    .optional(),
})
type Wanted = z.infer<typeof Wanted>

const planEdit = defineTask({
  name: 'studio.understand_edit',
  input: z.object({ message: z.string(), outline: z.string(), facts: z.string() }),
  output: z.object({ changes: z.array(Wanted).max(12) }),
  params: { temperature: 0, maxOutputTokens: 1_200, timeoutMs: 60_000 },
  prompt: ({ message, outline, facts }) => ({
    system: [
      'An owner asks for a change to their web site. Give the changes that do exactly this and nothing else; an empty list if it cannot be done with them.',
      'New words say nothing that the owner or the facts do not say: no new number, name, award, promise or quote. No markup.',
    ].join('\n'),
    user: `The site, one text a line (section, type, path, language, words):\n${outline}\n\nFacts:\n${facts}\n\nThe owner asks:\n${message}`,
  }),
  rules: () => ({ changes: [] }),
})

type Given = { message: string; site: SiteDescription; lang: string; workspaceId: string; signal: AbortSignal; newId: NewId }
export type Understood = { ops: EditOp[]; reply: string }

/** Asks a model what a message meant that no rule understood. Gives nothing unless every change it names is sound, honest and changes something. */
export async function understandEdit(
  models: Pick<Models, 'run'>,
  { message, site, lang, workspaceId, signal, newId }: Given,
): Promise<Understood | undefined> {
  const facts = factsIn(site)
  const { output } = await models.run(planEdit, { message, outline: outlineOf(site), facts }, { workspaceId, signal })
  const ops: EditOp[] = []
  for (const wanted of output.changes) {
    const op = toOp(wanted)
    if (!op || !isHonest(op, { site, known: `${message}\n${facts}` })) return undefined
    ops.push(op)
  }
  const sentences = ops.length === 0 ? [] : tried(site, { ops, lang, newId })
  return sentences.length > 0 ? { ops, reply: sentences.slice(0, 4).join(' ') } : undefined
}

function outlineOf(site: SiteDescription): string {
  return site.pages
    .flatMap((page) =>
      page.sections.flatMap((section) => [
        `${section.id} ${section.type} variant ${section.variant}${section.hidden ? ' hidden' : ''}`,
        ...textsIn(section.fields, site.languages).map(
          ({ path, lang, words }) => `${section.id} ${section.type} ${path.join('.')} ${lang} ${JSON.stringify(words)}`,
        ),
      ]),
    )
    .join('\n')
    .slice(0, 12_000)
}

function toOp(wanted: Wanted): EditOp | undefined {
  const { section: sectionId, path = '', lang, words: value, variant, to, theme } = wanted
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  const named: Record<Wanted['do'], unknown> = {
    set_text: { op: 'set_text', sectionId, path: steps, lang, value },
    set_variant: { op: 'set_variant', sectionId, variant },
    hide: { op: 'set_hidden', sectionId, hidden: true },
    show: { op: 'set_hidden', sectionId, hidden: false },
    remove: { op: 'remove_section', sectionId },
    move: { op: 'move_section', sectionId, to },
    set_theme: { op: 'set_theme', theme },
  }
  const parsed = EditOp.safeParse(named[wanted.do])
  return parsed.success ? parsed.data : undefined
}

/** A text the owner dictated may be any length; otherwise the same rules as for a text made by a model. */
function isHonest(op: EditOp, { site, known }: { site: SiteDescription; known: string }): boolean {
  if (op.op !== 'set_text') return true
  const section = site.pages.flatMap((page) => page.sections).find((one) => one.id === op.sectionId)
  const original =
    section && textsIn(section.fields, site.languages).find((text) => text.lang === op.lang && text.path.join('.') === op.path.join('.'))
  const refusedWords = site.refusals.filter(({ what }) => what === 'word').map(({ value }) => value)
  return (
    original !== undefined &&
    dishonesty(op.value, { lang: op.lang, original: original.words, known, refusedWords, mayDropPlaces: true }) === undefined
  )
}

/** What would change, in words; nothing when it does not fit the site. */
function tried(site: SiteDescription, { ops, lang, newId }: { ops: EditOp[]; lang: string; newId: NewId }): string[] {
  try {
    return compareSites(site, applyOps(site, ops, { newId }).site, lang).map((change) => change.sentence)
  } catch (error) {
    if (error instanceof EditError) return []
    throw error
  }
}
