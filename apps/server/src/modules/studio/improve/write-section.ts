import type { Section, SiteDescription } from '@manara/contracts'
import { EditError, applyOps, sectionWords } from '@manara/site-kit'
import { z } from 'zod'
import type { NewId } from '../../../kernel/ids.ts'
import { defineTask } from '../../../platform/models/index.ts'
import type { Models } from '../../../platform/models/index.ts'
import { dishonesty } from './honest.rules.ts'
import { textsIn, withText } from './texts.rules.ts'
import type { PlacedText } from './texts.rules.ts'

/** Types whose words are style; in the others every word is a fact, a name or a label. */
const writable = new Set(['hero', 'about', 'services', 'questions', 'contact', 'gallery'])

const Place = z.object({ id: z.number().int(), lang: z.string(), what: z.string(), words: z.string() })
/** Flat, because small models keep to flat shapes. */
const Written = z.object({ texts: z.array(z.object({ id: z.number().int(), words: z.string().max(2_000) })).max(80) })

const writeTexts = defineTask({
  name: 'studio.write_section',
  output: Written,
  input: z.object({ business: z.string(), brief: z.string(), facts: z.string(), section: z.string(), texts: z.array(Place) }),
  params: { temperature: 0.6, maxOutputTokens: 1_500, timeoutMs: 90_000 },
  prompt: ({ business, brief, facts, section, texts }) => ({
    system: [
      'You improve the words of one section of a small business’s web site. Keep the meaning and about the length. Write plainly and warmly, in sentence case, in the language that stands beside each text.',
      'Say nothing the owner did not say: no number, name, place, award, promise, price, year, quote or praise that is not in the brief or the facts. Keep {{placeholders}} exactly as they are. No markup, no quotation marks.',
      'Give every text back with its id. If you cannot make one better, give it back unchanged.',
    ].join('\n'),
    user: [
      `Business: ${business}`,
      `The owner’s brief:\n${brief}`,
      `Facts:\n${facts}`,
      `Section: ${section}`,
      `Texts:\n${JSON.stringify(texts)}`,
    ].join('\n\n'),
  }),
  rules: ({ texts }) => ({ texts: texts.map(({ id, words }) => ({ id, words })) }),
})

type Given = {
  section: Section
  site: SiteDescription
  pageId: string
  brief: string
  workspaceId: string
  signal: AbortSignal
  newId: NewId
}

/** The section with better words where the model found honest ones; every text that is refused stays as the rules wrote it. */
export async function writeSection(
  models: Pick<Models, 'run'>,
  { section, site, pageId, brief, workspaceId, signal, newId }: Given,
): Promise<Section> {
  const texts = writable.has(section.type) ? textsIn(section.fields, site.languages).filter(isStyle) : []
  if (texts.length === 0) return section
  const facts = factsIn(site)
  const { output } = await models.run(
    writeTexts,
    {
      business: `${site.trade}: ${Object.values(site.name)[0] ?? ''}`,
      brief,
      facts,
      section: sectionWords[section.type]?.en ?? section.type,
      texts: texts.map((text, id) => ({ id, lang: text.lang, what: text.path.join('.'), words: text.words })),
    },
    { workspaceId, signal },
  )

  const refusedWords = site.refusals.filter(({ what }) => what === 'word').map(({ value }) => value)
  const honest = output.texts.flatMap(({ id, words }): PlacedText[] => {
    const text = texts[id]
    const isFine =
      text && dishonesty(words, { lang: text.lang, original: text.words, known: `${brief}\n${facts}`, refusedWords }) === undefined
    return isFine ? [{ ...text, words: words.trim() }] : []
  })
  const written = { ...section, fields: honest.reduce((fields, text) => withText(fields, text), section.fields) }
  return fits(site, { pageId, section: written, newId }) ? written : section
}

/** Languages whose praise and promises we can tell; in others nothing a model writes can be held against what is known. */
const judged = new Set(['en', 'ar'])

/** Labels of buttons and names of things stay as they are: they are found by what they are called. */
const isStyle = ({ path, lang, words }: PlacedText) =>
  judged.has(lang.split('-')[0] ?? '') &&
  words.length >= 12 &&
  !path.includes('label') &&
  !(path.includes('items') && ['title', 'question'].includes(String(path.at(-1))))

/** All that is known for sure, a line each; numbers in them are allowed in texts too. */
export function factsIn(site: SiteDescription): string {
  return site.facts
    .filter((fact) => fact.confirmed)
    .map((fact) => `${fact.kind}: ${leaves(fact.value).join(', ')}`)
    .join('\n')
}

const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(leaves)
    : value === undefined || value === null
      ? []
      : [String(value)]

/** Tried before it is promised: too long a text would stop the whole message. */
function fits(site: SiteDescription, { pageId, section, newId }: { pageId: string; section: Section; newId: NewId }): boolean {
  try {
    applyOps({ ...site, pages: site.pages.map((page) => ({ ...page, sections: [] })) }, [{ op: 'add_section', pageId, section, at: 0 }], {
      newId,
    })
    return true
  } catch (error) {
    if (error instanceof EditError) return false
    throw error
  }
}
