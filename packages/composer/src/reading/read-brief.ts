import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { languageOf } from '../words/language.ts'
import { readHastyName } from './hasty-name.ts'
import { readPapers, readPartners, readReachWords, readServed } from './asides.ts'
import { readBackground, readPeople } from './background.ts'
import { readContact } from './contact.ts'
import { readDates } from './dates.ts'
import { newDraft, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { readCounts } from './counts.ts'
import { doubt } from './doubts.ts'
import { readLeftovers } from './leftovers.ts'
import { readMoreAddresses } from './more-addresses.ts'
import { readName } from './name.ts'
import { readOffers } from './offers.ts'
import { readOpening } from './opening.ts'
import { readCouples, readFamilies, readFounders, readOwnName, readPairs, readPeopleNamed } from './people.ts'
import { readAddress, readCity } from './place.ts'
import { readPraise } from './praise.ts'
import { readPageWishes } from './page-wishes.ts'
import { readSiteLanguages } from './site-languages.ts'
import { readConfidences, readSiteTalk, withoutRefusals } from './site-talk.ts'
import { questionsFor } from './questions.ts'
import { readRefusals } from './refusals.ts'
import { readTold } from './told.ts'
import { tradeIn } from './trade-of.ts'
import { readTradePhrase } from './trade-phrase.ts'
import { tradeOf } from '../trades/list.ts'
import { voiceIn } from '../voices/list.ts'
import type { Understanding } from './understanding.ts'
import { readSectionWishes, readWishes } from './wishes.ts'

export type ReadOptions = {
  /** The language to read in; otherwise the text tells. */
  lang?: Lang
  /** `YYYY-MM-DD`, for dates without a year. */
  today: string
  /** Any whole number from 0. */
  seed: number
}

// The order matters: what is certain by its form goes first, so that names and lists are read from what remains.
const readers: readonly ((draft: Draft) => void)[] = [
  readConfidences,
  readPraise,
  readContact,
  readRefusals,
  readTold,
  readHastyName,
  readWishes,
  readPageWishes,
  readSectionWishes,
  readSiteLanguages,
  readSiteTalk,
  readAddress,
  readMoreAddresses,
  readOpening,
  readReachWords,
  readFounders,
  readFamilies,
  readBackground,
  readCounts,
  readDates,
  readPeople,
  readPeopleNamed,
  readCouples,
  readPairs,
  readName,
  readOwnName,
  readCity,
  readServed,
  readTradePhrase,
  readPapers,
  readOffers,
]

/** A trade in the language of the owner, in English where it has no name there. */
function labelOf(id: string, lang: Lang): string {
  const { label } = tradeOf(id)
  return label[baseLanguage(lang)] ?? label['en'] ?? id
}

function noteTrade(draft: Draft): boolean {
  const { id, certain, rivals } = tradeIn(withoutRefusals({ ...draft, text: openText(draft) }), draft.lang)
  draft.trade = id
  const [first, second] = rivals
  if (id === 'general' || certain || !first || !second) return certain
  const choices = [labelOf(first, draft.lang), labelOf(second, draft.lang)]
  doubt(draft, { field: 'trade', kind: 'trade', said: choices.join((voiceIn(draft.lang) ?? voiceIn('en'))?.joints?.or ?? ' / '), choices })
  return false
}

/**
 * Reads a brief of any length, best in the ten languages of the product.
 * Never throws and never guesses: what is impossible or missing becomes a question.
 */
export function readBrief(text: string, options: ReadOptions): Understanding {
  const draft = newDraft(text.normalize('NFC'), { lang: options.lang ?? languageOf(text), today: options.today })
  // The bakery one works with does not make the owner a baker.
  readPartners(draft)
  const tradeCertain = noteTrade(draft)
  for (const read of readers) read(draft)
  return {
    lang: draft.lang,
    trade: draft.trade,
    tradeCertain,
    facts: draft.facts,
    wishes: draft.wishes,
    refusals: draft.refusals,
    leftovers: [...(draft.told ?? []), ...readLeftovers(draft), ...(draft.asides ?? [])],
    ...(draft.partners ? { partners: draft.partners } : {}),
    questions: questionsFor(draft),
  }
}
