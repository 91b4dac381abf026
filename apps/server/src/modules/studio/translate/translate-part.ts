import { baseLanguage } from '@manara/contracts'
import type { EditOp, Lang, SiteDescription } from '@manara/contracts'
import { EditError, applyOps, languageStates } from '@manara/site-kit'
import { z } from 'zod'
import type { NewId } from '../../../kernel/ids.ts'
import { defineTask, planned } from '../../../platform/models/index.ts'
import type { Models, Planned } from '../../../platform/models/index.ts'
import { unfaithful } from '../improve/faithful.rules.ts'
import { flatAnswer, listed, slotsOf } from '../improve/flat-texts.ts'
import type { Slot } from '../improve/flat-texts.ts'

/** One section, or the title and description of a page, of which a language lacks texts. */
export type Part = { pageId: string; sectionId?: string; paths: (string | number)[][] }

/** What a language lacks, by section: one call each, because small models lose the thread over a whole site. */
export function partsToTranslate(site: SiteDescription, to: Lang): Part[] {
  const missing = languageStates(site).find(({ lang }) => lang === to)?.missing ?? []
  const parts = new Map<string, Part>()
  for (const { pageId, sectionId, path } of missing) {
    const key = `${pageId} ${sectionId ?? ''}`
    const part = parts.get(key) ?? { pageId, ...(sectionId === undefined ? {} : { sectionId }), paths: [] }
    part.paths.push(path)
    parts.set(key, part)
  }
  return [...parts.values()]
}

const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  it: 'Italian',
  es: 'Spanish',
  nl: 'Dutch',
  cs: 'Czech',
  pl: 'Polish',
  ru: 'Russian',
  ar: 'Arabic',
}
const nameOf = (lang: Lang): string => names[baseLanguage(lang)] ?? lang

const Asked = z.object({ from: z.string(), to: z.string(), business: z.string(), texts: z.string() })

const translateTexts = (slots: readonly Slot[]) =>
  defineTask({
    name: 'studio.translate_texts',
    input: Asked,
    output: flatAnswer(slots).partial(),
    params: { temperature: 0.2, maxOutputTokens: 2_500, timeoutMs: 90_000 },
    prompt: ({ from, to, business, texts }) => ({
      system: [
        `You translate the words of one section of a small business’s web site from ${from} into ${to}, as a native speaker would say it on such a site, politely addressing the reader.`,
        'Say exactly what the text says, no more. Keep numbers in the same digits, {{placeholders}}, web and mail addresses and the name of the business as they are. No markup, no quotation marks around.',
        'Give every text back under its name.',
      ].join('\n'),
      user: `Business: ${business}\n\nTexts:\n${texts}`,
    }),
    // Rules do not translate: what nobody translated stays missing, and its language offline.
    rules: () => ({}),
    expect: () => JSON.stringify(Object.fromEntries(slots.map(({ words }, at) => [`t${at}`, words]))),
  })

function slotsIn(site: SiteDescription, { pageId, sectionId, paths }: Part, from: Lang): Slot[] {
  const page = site.pages.find(({ id }) => id === pageId)
  const section = page?.sections.find(({ id }) => id === sectionId)
  const root: unknown = sectionId === undefined ? page : section?.fields
  const texts = paths.flatMap((path) => {
    const words = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], root) as
      Record<string, string> | undefined
    return words?.[from] ? [{ path, lang: from, words: words[from] }] : []
  })
  return section ? slotsOf(section.type, texts) : texts.map((text) => ({ ...text, max: text.path[0] === 'title' ? 120 : 300 }))
}

type Job = { site: SiteDescription; part: Part; to: Lang }

const askedFor = ({ site, to }: Job, { slots, from }: { slots: readonly Slot[]; from: Lang }): z.output<typeof Asked> => ({
  from: nameOf(from),
  to: nameOf(to),
  business: `${site.trade}: ${site.name[from] ?? ''}`,
  texts: listed(slots),
})

/** What translating a part would be, for its price. */
export function planOfPart(job: Job): Planned[] {
  const from = job.site.languages[0] ?? 'en'
  const slots = slotsIn(job.site, job.part, from)
  return slots.length === 0 ? [] : [planned(translateTexts(slots), askedFor(job, { slots, from }))]
}

type Call = { workspaceId: string; signal: AbortSignal; newId: NewId }

/**
 * The edits that put a part into another language: each text that says what its source says, marked as a model's, so that it waits
 * for a yes. Texts that are refused stay missing.
 */
export async function translatePart(models: Pick<Models, 'run'>, job: Job, { newId, ...call }: Call): Promise<EditOp[]> {
  const { site, part, to } = job
  const from = site.languages[0] ?? 'en'
  const slots = slotsIn(site, part, from)
  if (slots.length === 0) return []
  const { output } = await models.run(translateTexts(slots), askedFor(job, { slots, from }), call)
  const own = Object.values(site.name)
  const texts = slots.flatMap((slot, at) => {
    const words = (output[`t${at}`] ?? '').trim()
    return unfaithful(words, { words: slot.words, from, to, names: own }) === undefined ? [{ path: slot.path, words }] : []
  })
  return texts
    .flatMap((text) => opsFor(text, job))
    .filter((op) => applies(site, op, newId))
    .concat(marksFor(texts, job))
}

type Text = { path: (string | number)[]; words: string }

function opsFor({ path, words }: Text, { part: { pageId, sectionId }, to }: Job): EditOp[] {
  if (sectionId !== undefined) return [{ op: 'set_text', sectionId, path, lang: to, value: words }]
  return [{ op: 'set_page', pageId, lang: to, ...(path[0] === 'title' ? { title: words } : { description: words }) }]
}

const marksFor = (texts: readonly Text[], { part: { sectionId }, to }: Job): EditOp[] =>
  sectionId === undefined || texts.length === 0
    ? []
    : [{ op: 'mark_texts', places: texts.map(({ path }) => ({ sectionId, path, lang: to })) }]

function applies(site: SiteDescription, op: EditOp, newId: NewId): boolean {
  try {
    applyOps(site, [op], { newId })
    return true
  } catch (error) {
    if (error instanceof EditError) return false
    throw error
  }
}
