import { fold, foldedWords, wordSet } from '../words/fold.ts'
import { claim, openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'

// Beginnings of the names of languages in the ten languages of the product, folded.
const stems: readonly [lang: string, stem: RegExp][] = [
  ['en', /^(?:engl|engel|angl|ingl|angiel|англ|[اإ]?نجليز|انكليز)/u],
  ['de', /^(?:deutsch|germ|allem|tedesc|alem|duits|nemec|niemiec|немец|الماني)/u],
  ['fr', /^(?:franz|frenc|franc|frans|француз|فرنسي)/u],
  ['it', /^(?:ital|wlosk|włosk|vlas|итальян|ايطالي)/u],
  ['es', /^(?:spani|spanis|espan|espag|spagn|spaans|spanel|hiszp|испан|اسباني)/u],
  ['nl', /^(?:nederl|dutch|niederl|neerl|oland|holand|holend|niderl|нидерл|голланд|هولندي)/u],
  ['cs', /^(?:cesk|cesti|czech|tschech|tcheq|ceco|checo|tsjech|czesk|чешск|تشيكي)/u],
  ['pl', /^(?:polsk|polish|polnisch|polon|polac|polaco|pools$|poolse|польск|بولندي)/u],
  ['ru', /^(?:russ|rusk|ruso$|rosyjsk|русск|روسي)/u],
  ['ar', /^(?:arab|арабск|عربي)/u],
  ['tr', /^(?:turk|turc|turec|турец|тур[ке]|تركي)/u],
  ['uk', /^(?:ukrain|ukraj|ucrain|ucran|oekrain|украин|اوكراني)/u],
  ['pt', /^(?:portug|португал|برتغالي)/u],
  ['sl', /^(?:slovene|slovenian|sloveno$|slowenis|esloven|slovens?e?c?k?$|sloveens|slowensk|словенск|سلوفيني)/u],
  ['hr', /^(?:croat|kroat|chorw|chorv|хорват|كرواتي)/u],
  ['hu', /^(?:hungar|ungar|ungher|hongr|hongaar|madar|wegier|венгер|مجري)/u],
  ['ro', /^(?:roman|ruman|rumun|roumain|roemeen|румын|روماني)/u],
  ['zh', /^(?:chin|cines|китай|صيني)/u],
  ['sv', /^(?:swed|schwed|sued|sved|zweed|szwedz|швед|سويدي)/u],
  ['el', /^(?:greek|griech|grec|grieks|recky|греч|يوناني)/u],
]
// Small words that may stand beside them.
const small = wordSet(
  `in and also both the please site website page pages languages language bilingual
 auf auch und bitte seite die in sprachen sprache zweisprachig
 en et aussi le la site langues langue svp bilingue
 in e ed anche il sito lingue lingua pagina
 en y e tambien la el web sitio idiomas pagina
 in het en ook de graag talen website site
 v a i take web stranky jazyky cesky
 po i a oraz takze strona jezyki w
 на и также сайт языки языках по
 الموقع موقع باللغه باللغتين اللغه لغه ايضا كذلك و`,
)
const hedge =
  /\b(?:maybe later|later|if possible|vielleicht|spater|plus tard|si possible|se possibile|si se puede|si es posible|misschien|later|mozna|moze|pozdeji|pozniej)\b|позже|возможно|لاحقا|ممكن/u
const prepositions = /^(?:in|auf|en|em|po|на|v|w|per|auch|also)$/u
const joints = /^(?:and|und|et|e|y|en|a|i|и|و.+)$/u
const siteWords = wordSet('site website page web seite sito sitio strona stranka stranky сайт موقع الموقع')

const bareArabic = (word: string): string => word.replace(/^(?:وبال|وال|بال|ال|وب|ب|و)(?=[\u0600-\u06ff]{4})/u, '')

/** The language a folded word names, or nothing. */
const languageNamed = (word: string): string | undefined => stems.find(([, stem]) => stem.test(bareArabic(word)))?.[0]

type Said = { languages: string[]; unknown: number; isAddressed: boolean; isJoined: boolean }

/** What a stretch of nothing but languages says; undefined for any other stretch. */
function saidIn(text: string): Said | undefined {
  const words = foldedWords(fold(text).replace(hedge, ' '))
  const named = words.map((word) => languageNamed(word))
  const unknown = words.filter((word, at) => named[at] === undefined && !small.has(word) && !small.has(bareArabic(word)))
  const languages = [...new Set(named.filter((one) => one !== undefined))]
  if (languages.length === 0 || unknown.length > (languages.length > 1 ? 1 : 0) || words.length > 14) return undefined
  const isAddressed =
    words.some((word, at) => siteWords.has(word) || (prepositions.test(word) && named[at + 1] !== undefined)) ||
    /(?:^|\s)و?بال/u.test(fold(text)) ||
    hedge.test(fold(text))
  return { languages, unknown: unknown.length, isAddressed, isJoined: words.some((word) => joints.test(word)) }
}

const isWish = (draft: Draft, { start, end }: Clause): boolean =>
  draft.claims.some((one) => one.by === 'wish' && one.start < end && one.end > start)

/** Said of the site: with its word or a preposition, or in company with other wishes. One's own language is then named too. */
function isOfSite(draft: Draft, { languages, isAddressed, isJoined }: Said, near: readonly Clause[]): boolean {
  const own = languages.includes(draft.lang)
  if (isAddressed) return own || languages.length > 0
  return own && languages.length > 1 && isJoined && near.some((clause) => isWish(draft, clause))
}

function note(draft: Draft, said: Said | undefined): void {
  const more = (said?.languages ?? []).filter((one) => one !== draft.lang)
  draft.wishes.languages = [...new Set([...(draft.wishes.languages ?? []), ...more])]
}

/** "Site en français et en anglais.", "Po polsku i angielsku": the languages of the site, in a stretch that names nothing else. */
export function readSiteLanguages(draft: Draft): void {
  const sentences = sentencesOf(draft)
  for (const [at, clauses] of sentences.entries()) {
    const near = [...clauses, ...(sentences[at - 1] ?? []), ...(sentences[at + 1] ?? [])]
    const run = runsOf(clauses).find(([start, end]) => {
      const said = saidIn(openText(draft).slice(start, end))
      return said !== undefined && isOfSite(draft, said, near)
    })
    if (!run) continue
    note(draft, saidIn(openText(draft).slice(...run)))
    claim(draft, run, 'wish')
  }
}

/** Every stretch of clauses of a sentence, the longest first. */
const runsOf = (clauses: readonly Clause[]): [start: number, end: number][] =>
  clauses
    .flatMap((first, at) => clauses.slice(at).map((last): [number, number] => [first.start, last.end]))
    .sort(([a, b], [c, d]) => d - c - (b - a))
