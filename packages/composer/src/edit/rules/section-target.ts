import type { Section } from '@manara/contracts'
import { cannot, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { headingOf, isPriceList, sectionsOf, typeWord } from '../places.ts'
import { wholeWord } from '../../parse/fold.ts'
import { sectionsNamed } from '../vocabulary.ts'
import type { Mention } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const thisOne = inTongue((more) => wholeWord(`this|this section|it|here|هذا|هذه|هذا القسم|هنا${more('thisOne')}`, 'u'))

export type Found = { section: Section } | { step: Step }

/** The one section of a type; a question when there are several, a plain no when there is none. */
export function oneOfType(ask: Ask, type: string): Found {
  const named = sectionsOf(ask.site).filter((section) => section.type === type)
  // "The prices" of a kitchen stand on its card.
  const all = named.length === 0 && type === 'prices' ? sectionsOf(ask.site).filter(isPriceList) : named
  const [first, second] = all
  if (!first) {
    const word = typeWord(type, ask)
    return {
      step: cannot(reply(ask, 'There is no section for {0} on the site.', word), [reply(ask, 'Add {0}', word)]),
    }
  }
  if (!second) return { section: first }
  const focused =
    all.find((section) => section.id === ask.focus?.id) ??
    all.find((section) => ask.folded.text.includes(headingOf(section, ask.lang).toLowerCase()))
  if (focused) return { section: focused }
  return {
    step: question(
      'section',
      reply(ask, 'There are {0} sections for {1}. Which one?', all.length, typeWord(type, ask)),
      all.map((section) => headingOf(section, ask.lang)),
    ),
  }
}

/** The sections a request names by type, by heading, or by pointing. */
export function targets(ask: Ask, mentions: readonly Mention[] = sectionsNamed(ask.folded.text, ask.tongue)): Found[] {
  const types = [...new Set(mentions.map((mention) => mention.type))]
  if (types.length > 0) return types.map((type) => oneOfType(ask, type))
  const byHeading = sectionsOf(ask.site).filter((section) => {
    const heading = headingOf(section, ask.lang).toLowerCase()
    return heading.length > 3 && ask.folded.text.includes(heading)
  })
  if (byHeading.length > 0) return byHeading.map((section) => ({ section }))
  return ask.focus && thisOne(ask.tongue).test(ask.folded.text) ? [{ section: ask.focus }] : []
}
