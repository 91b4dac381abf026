import { also } from '../reading/words/list.ts'
import { wholeWord } from '../parse/fold.ts'

type Forms = { nth: readonly string[]; last: string; nouns: Readonly<Record<ItemType, string>>; behind?: true }
export type ItemType = 'services' | 'prices' | 'questions' | 'testimonials' | 'team' | 'dates' | 'gallery'

/** How languages count entries of a list, from the first to the fifth, and what they call one entry. Folded; accents may be missing. */
const forms: Readonly<Record<string, Forms>> = {
  en: {
    nth: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th'],
    last: 'last',
    nouns: {
      services: 'service|product|offer|offering|item|dish|treatment|course',
      prices: 'price|row|line in the price list',
      questions: 'question|faq',
      testimonials: 'review|testimonial|quote',
      team: 'person|team member|member of the team',
      dates: 'date|event',
      gallery: 'photo|picture|image',
    },
  },
  de: {
    nth: ['erste[rnsm]?|1\\.', 'zweite[rnsm]?|2\\.', 'dritte[rnsm]?|3\\.', 'vierte[rnsm]?|4\\.', 'fünfte[rnsm]?|5\\.'],
    last: 'letzte[rnsm]?',
    nouns: {
      services: 'leistung|dienstleistung|produkt|angebot|gericht|behandlung|kurs',
      prices: 'preis|zeile|posten',
      questions: 'frage',
      testimonials: 'bewertung|kundenstimme|rezension|meinung',
      team: 'person|mitarbeiter(?:in)?|teammitglied',
      dates: 'termin|veranstaltung|datum',
      gallery: 'foto|bild',
    },
  },
  fr: {
    nth: ['premi(?:er|ère)|1er|1ère', 'deuxième|seconde?|2e|2ème', 'troisième|3e|3ème', 'quatrième|4e|4ème', 'cinquième|5e|5ème'],
    last: 'derni(?:er|ère)',
    nouns: {
      services: 'service|prestation|produit|offre|plat|soin|cours',
      prices: 'prix|tarif|ligne',
      questions: 'question',
      testimonials: 'avis|témoignage',
      team: 'personne|membre',
      dates: 'date|événement|évènement',
      gallery: 'photo|image',
    },
  },
  it: {
    nth: ['prim[oa]', 'second[oa]', 'terz[oa]', 'quart[oa]', 'quint[oa]'],
    last: 'ultim[oa]',
    nouns: {
      services: 'servizio|prodotto|offerta|piatto|trattamento|corso|prestazione',
      prices: 'prezzo|riga|voce',
      questions: 'domanda',
      testimonials: 'recensione|opinione|testimonianza',
      team: 'persona|membro',
      dates: 'data|evento|appuntamento',
      gallery: 'foto|immagine',
    },
  },
  es: {
    nth: ['primer[oa]?', 'segund[oa]', 'tercer[oa]?', 'cuart[oa]', 'quint[oa]'],
    last: 'últim[oa]',
    nouns: {
      services: 'servicio|producto|oferta|plato|tratamiento|curso',
      prices: 'precio|fila|línea|tarifa',
      questions: 'pregunta',
      testimonials: 'opinión|reseña|testimonio',
      team: 'persona|miembro',
      dates: 'fecha|evento',
      gallery: 'foto|imagen',
    },
  },
  nl: {
    nth: ['eerste|1e', 'tweede|2e', 'derde|3e', 'vierde|4e', 'vijfde|5e'],
    last: 'laatste',
    nouns: {
      services: 'dienst|product|aanbod|gerecht|behandeling|cursus',
      prices: 'prijs|regel',
      questions: 'vraag',
      testimonials: 'review|recensie|beoordeling|ervaring',
      team: 'persoon|medewerker|teamlid',
      dates: 'datum|evenement|afspraak',
      gallery: 'foto|afbeelding|plaatje',
    },
  },
  cs: {
    nth: ['prvn\\p{L}{1,3}', 'druh\\p{L}{1,3}', 'třet\\p{L}{1,3}', 'čtvrt\\p{L}{1,3}', 'pát\\p{L}{1,3}'],
    last: 'posledn\\p{L}{1,3}',
    nouns: {
      services: 'služb\\p{L}|produkt|nabídk\\p{L}|položk\\p{L}|jídlo|kurz',
      prices: 'cen[auy]|řádek',
      questions: 'otázk\\p{L}|dotaz',
      testimonials: 'recenz[ei]|hodnocení|ohlas',
      team: 'osob[auy]|člena|kolegu',
      dates: 'termín|akc[ei]|datum',
      gallery: 'fotk[auy]|fotografi[ei]|obrázek',
    },
  },
  pl: {
    nth: ['pierwsz\\p{L}{1,3}', 'drug\\p{L}{1,3}', 'trzeci\\p{L}{0,3}', 'czwart\\p{L}{1,3}', 'piąt\\p{L}{1,3}'],
    last: 'ostatni\\p{L}{0,3}',
    nouns: {
      services: 'usług[aęi]|produkt|ofert[aęy]|pozycj[aęi]|danie|zabieg|kurs',
      prices: 'cen[aęy]|wiersz',
      questions: 'pytanie|pytania',
      testimonials: 'opini[aęi]|recenzj[aęi]',
      team: 'osob[aęy]|członka',
      dates: 'termin|wydarzenie|dat[aęy]',
      gallery: 'zdjęcie|zdjęcia|fotk[aęi]|obrazek',
    },
  },
  ru: {
    nth: ['перв\\p{L}{2,3}', 'втор\\p{L}{2,3}', 'трет\\p{L}{2,4}', 'четв[её]рт\\p{L}{2,3}', 'пят\\p{L}{2,3}'],
    last: 'последн\\p{L}{2,3}',
    nouns: {
      services: 'услуг[ауи]|товар|продукт|позици[юяи]|предложение|блюдо|курс',
      prices: 'цен[ауы]|строк[ауи]',
      questions: 'вопрос',
      testimonials: 'отзыв',
      team: 'человека|сотрудника|сотрудницу',
      dates: 'дат[ауы]|событие|мероприятие',
      gallery: 'фото|фотк[ауи]|фотографи[юяи]|картинк[ауи]',
    },
  },
  ar: {
    nth: ['الاول[يه]?|اول', 'الثاني[ه]?|الثاني|ثاني', 'الثالث[ه]?|ثالث', 'الرابع[ه]?|رابع', 'الخامس[ه]?|خامس'],
    last: 'الاخير[ه]?|اخر',
    nouns: {
      services: '(?:ال)?(?:خدمه|منتج|عرض|صنف|طبق)',
      prices: '(?:ال)?سعر',
      questions: '(?:ال)?سوال',
      testimonials: '(?:ال)?(?:راي|تقييم|تعليق)',
      team: '(?:ال)?(?:شخص|عضو|موظف)',
      dates: '(?:ال)?(?:موعد|فعاليه|تاريخ)',
      gallery: '(?:ال)?صوره',
    },
    behind: true,
  },
}

const bare = (words: string): string => also(words).slice(1)

type Pattern = { type: ItemType; pattern: RegExp }
const kept = new Map<string, { patterns: readonly Pattern[]; nth: readonly RegExp[] }>()

function patternsIn(lang: string) {
  const known = kept.get(lang)
  const own = forms[lang]
  if (known || !own) return known
  const nth = [...own.nth, own.last].map(bare)
  const all = `(?<nth>${nth.join('|')})`
  const patterns = (Object.entries(own.nouns) as [ItemType, string][]).map(([type, words]): Pattern => {
    const ahead = `${all}\\s(?:${bare(words)})`
    const source = own.behind ? `${ahead}|(?:${bare(words)})\\s(?<late>${nth.join('|')})` : ahead
    return { type, pattern: wholeWord(source, 'u') }
  })
  const made = { patterns, nth: nth.map((words) => new RegExp(`^(?:${words})$`, 'u')) }
  kept.set(lang, made)
  return made
}

/** An entry spoken of by its place: `index` from 0, or -1 for the last; positions in the folded text. */
export type Nth = { type: ItemType; index: number; start: number; end: number }

/** Where a word of place stands among those of its language: from 0, -1 for the last, `undefined` for none of them. */
function placeOf(word: string, nth: readonly RegExp[]): number | undefined {
  const at = nth.findIndex((one) => one.test(word))
  return at < 0 ? undefined : at === nth.length - 1 ? -1 : at
}

/** Whether a folded text speaks of one entry of a list, by what such entries are called. */
export function namesOne(folded: string, lang: string, type: ItemType): boolean {
  const words = forms[lang]?.nouns[type]
  return words !== undefined && wholeWord(bare(words), 'u').test(folded)
}

const wordIn = (match: RegExpExecArray): string => match.groups?.['nth'] ?? match.groups?.['late'] ?? ''

/** "The second service", «الخدمة الثانية»: the entry of a list that a folded text names by its place. */
export function nthNamed(folded: string, lang: string): Nth | undefined {
  const known = patternsIn(lang)
  if (!known) return undefined
  for (const { type, pattern } of known.patterns) {
    const match = pattern.exec(folded)
    const index = match ? placeOf(wordIn(match), known.nth) : undefined
    if (match && index !== undefined) return { type, index, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
