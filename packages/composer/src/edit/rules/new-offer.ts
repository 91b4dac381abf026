import type { Ask, Step } from '../ask.ts'
import { wholeWord } from '../../parse/fold.ts'
import { parseHours } from '../../parse/hours.ts'
import { inTongue } from '../words/list.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { offerName, offerStep } from './offers.ts'
import { priceIn } from './said-price.ts'

/** "We now also bake", "neu gibt's", «صار عندنا»: how a request begins that tells of something new. */
const openings = inTongue((more) => {
  const now = `now|also|new|newly|just|from now on|as of today|الان|حاليا|ايضا|كمان|جديد${more('nowWords')}`
  const have = `we(?:'ve| have)?(?: (?:now|also|just))*(?: (?:got|have|added))|we(?:'ve| have)|there (?:is|are)|(?:صار|اصبح|صارت) (?:عندنا|لدينا|يوجد|في)|عندنا|لدينا|يوجد لدينا${more('haveVerbs')}`
  const make = `(?:we|i)(?: (?:now|also|just))* (?:(?:have |'ve )?(?:started|begun|are) )?(?:do|doing|make|making|bake|baking|sell|selling|offer|offering|serve|serving|stock)|نقدم|نبيع|نخبز|نعمل|نسوي|صرنا (?:نقدم|نبيع|نخبز|نعمل|نسوي)${more('offerVerbs')}`
  const some = (words: string) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`
  const lead = `(?:${some(now)}[\\s:,،]*)*`
  return {
    make: new RegExp(`^\\s*${lead}${some(make)}[\\s:]*${lead}`, 'u'),
    have: new RegExp(`^\\s*(?:${lead}${some(have)}[\\s:]*${lead}|(?:${some(now)}[\\s:,،]*)+)`, 'u'),
  }
})
const article = inTongue((more) => new RegExp(`^(?:an?|the|some${more('articles')})\\s+`, 'iu'))
const fresh = inTongue((more) => wholeWord(`now|also|new|الان|ايضا|كمان|جديد|صار|صارت|صرنا|اصبح${more('nowWords')}`, 'u'))

/** Where the name of what is new begins: behind "we have" only beside a price, behind "we bake" also beside "now" or "also". */
function begins(ask: Ask, isPriced: boolean): number | undefined {
  const { make, have } = openings(ask.tongue)
  const { text } = ask.folded
  const made = make.exec(text)?.[0]
  if (made !== undefined && (isPriced || fresh(ask.tongue).test(made))) return made.length
  return isPriced ? have.exec(text)?.[0].length : undefined
}

/** The price of what is new: with its currency, else a number with cents. */
function newPrice(ask: Ask): ReturnType<typeof priceIn> {
  return priceIn(ask, ask.text) ?? (/\d[.,]\d\d(?!\d)/.test(ask.text) ? priceIn(ask, ask.text, true) : undefined)
}

const isName = (name: string): boolean => /\p{L}{2}/u.test(name) && name.split(/\s+/).length <= 6

/** "We now also bake croissants, 1.30 each": an offer told, not ordered. */
export function newOfferRule(ask: Ask): Step | undefined {
  const found = newPrice(ask)
  const from = begins(ask, found !== undefined)
  if (from === undefined || parseHours(ask.text, { lang: ask.tongue }).hours) return undefined
  const name = offerName(ask, from, found?.start)
    .replace(/^[^:]{3,30}:\s*/u, '')
    .replace(article(ask.tongue), '')
  const isPart = !found && sectionsNamed(name.toLowerCase(), ask.tongue).length > 0
  return isName(name) && !isPart ? offerStep(ask, name, found?.price) : undefined
}
