import type { Section, SiteDescription, TextPlace } from '@manara/contracts'
import { EditError, applyOps, sectionWords } from '@manara/site-kit'
import { z } from 'zod'
import type { NewId } from '../../../kernel/ids.ts'
import { defineTask, planned } from '../../../platform/models/index.ts'
import type { Models, Planned } from '../../../platform/models/index.ts'
import { isJudged } from './claims.rules.ts'
import { flatAnswer, listed, slotsOf } from './flat-texts.ts'
import type { Slot } from './flat-texts.ts'
import { dishonesty } from './honest.rules.ts'
import { textsIn, withText } from './texts.rules.ts'
import type { PlacedText } from './texts.rules.ts'

/** Types whose words are style; in the others every word is a fact, a name or a label. */
const writable = new Set(['hero', 'about', 'services', 'questions', 'contact', 'gallery'])

const Asked = z.object({ business: z.string(), brief: z.string(), facts: z.string(), section: z.string(), texts: z.string() })

/** The task for one section: its answer has one field for each text and nothing else, because small models keep to flat shapes. */
const writeTexts = (slots: readonly Slot[]) =>
  defineTask({
    name: 'studio.write_section',
    input: Asked,
    output: flatAnswer(slots),
    params: { temperature: 0.6, maxOutputTokens: 1_500, timeoutMs: 90_000 },
    prompt: ({ business, brief, facts, section, texts }) => ({
      system: [
        'You improve the words of one section of a small business’s web site. Keep the meaning and about the length. Write plainly and warmly, in sentence case, in the language that stands beside each text.',
        'Say nothing the owner did not say: no number, name, place, award, promise, price, year, quote or praise that is not in the brief or the facts. Keep {{placeholders}} exactly as they are. No markup, no quotation marks.',
        'Give every text back under its name. If you cannot make one better, give it back unchanged.',
      ].join('\n'),
      user: `Business: ${business}\n\nThe owner’s brief:\n${brief}\n\nFacts:\n${facts}\n\nSection: ${section}\n\nTexts:\n${texts}`,
    }),
    rules: () => Object.fromEntries(slots.map(({ words }, at) => [`t${at}`, words])),
    expect: () => JSON.stringify(Object.fromEntries(slots.map(({ words }, at) => [`t${at}`, words]))),
  })

type About = { section: Section; site: SiteDescription; brief: string }
type Given = About & { pageId: string; lang: string; workspaceId: string; signal: AbortSignal; newId: NewId }
/** `marks`: texts that wait for the owner's yes, because they are in a language the owner did not write. */
export type WrittenSection = { section: Section; marks: TextPlace[] }

const slotsIn = ({ section, site }: About): Slot[] =>
  writable.has(section.type) ? slotsOf(section.type, textsIn(section.fields, site.languages).filter(isStyle)) : []

const askedFor = ({ section, site, brief }: About, slots: readonly Slot[]): z.output<typeof Asked> => ({
  business: `${site.trade}: ${Object.values(site.name)[0] ?? ''}`,
  // What a small window has no room for is not read at all, so the beginning is kept.
  brief: brief.slice(0, 3_000),
  facts: factsIn(site).slice(0, 2_000),
  section: sectionWords[section.type]?.en ?? section.type,
  texts: listed(slots),
})

/** What asking a model about a section would be, for its price. */
export function planOfSection(about: About): Planned[] {
  const slots = slotsIn(about)
  return slots.length === 0 ? [] : [planned(writeTexts(slots), askedFor(about, slots))]
}

/** The section with better words where the model found honest ones; every text that is refused stays as the rules wrote it. */
export async function writeSection(models: Pick<Models, 'run'>, given: Given): Promise<WrittenSection> {
  const { section, site, pageId, brief, lang, workspaceId, signal, newId } = given
  const slots = slotsIn(given)
  if (slots.length === 0) return { section, marks: [] }
  const asked = askedFor(given, slots)
  const { output, by } = await models.run(writeTexts(slots), asked, { workspaceId, signal })
  if (by === 'rules') return { section, marks: [] }
  const refusedWords = site.refusals.filter(({ what }) => what === 'word').map(({ value }) => value)
  const known = `${brief}\n${factsIn(site)}`
  const honest = slots.flatMap((slot, at): PlacedText[] => {
    const words = (output[`t${at}`] ?? '').trim()
    const isFine = words !== slot.words && dishonesty(words, { lang: slot.lang, original: slot.words, known, refusedWords }) === undefined
    return isFine ? [{ ...slot, words }] : []
  })
  const written = { ...section, fields: honest.reduce((fields, text) => withText(fields, text), section.fields) }
  const marks = honest.filter((text) => text.lang !== lang).map(({ path, lang: of }) => ({ sectionId: section.id, path, lang: of }))
  return fits(site, { pageId, section: written, newId }) ? { section: written, marks } : { section, marks: [] }
}

/** Labels of buttons and names of things stay as they are: they are found by what they are called. */
const isStyle = ({ path, lang, words }: PlacedText) =>
  isJudged(lang) &&
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
