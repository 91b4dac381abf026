import { baseLanguage } from '@manara/contracts'
import { addText, claim, openText } from './draft.ts'
import type { Draft } from './draft.ts'

// Things a business counts when it tells of itself; never wares, which have prices, nor minutes and guests.
const counted: Readonly<Record<string, string>> = {
  en: 'rooms?|beds|seats|tables|chairs|apartments|parking spaces|lawyers|doctors|dentists|bakers|chefs|stylists|teachers|trainers|mechanics|employees|boats|bikes|vans|trucks|machines|courts|studios|hectares|acres|trees|hives',
  de: 'zimmer|betten|sitzplätze|plätze|tische|stühle|wohnungen|parkplätze|anwälte|ärzte|bäcker|köche|lehrer|trainer|mechaniker|mitarbeiter(?:innen)?|boote|räder|maschinen|hektar|bäume|bienenvölker',
  fr: 'chambres|lits|places|tables|appartements|avocats|médecins|salariés|employés|vélos|bateaux|hectares|arbres|ruches',
  it: 'camere|letti|posti|tavoli|appartamenti|avvocati|medici|dipendenti|biciclette|barche|ettari|alberi|arnie',
  es: 'habitaciones|camas|plazas|mesas|apartamentos|abogados|médicos|empleados|bicicletas|barcos|hectáreas|árboles|colmenas',
  nl: 'kamers|bedden|plaatsen|zitplaatsen|tafels|appartementen|advocaten|artsen|medewerkers|fietsen|boten|hectare|bomen',
  cs: 'pokoj(?:ů|e)|lůžek|míst|stolů|bytů|advokátů|lékařů|zaměstnanců|kol|lodí|hektarů|stromů|úlů',
  pl: 'pokoi|łóżek|miejsc|stolików|apartamentów|prawników|lekarzy|pracowników|rowerów|łodzi|hektarów|drzew|uli',
  ru: 'номеров|комнат|мест|столиков|столов|квартир|юристов|врачей|сотрудников|велосипедов|лодок|гектаров|деревьев|ульев',
  ar: 'غرفة|غرف|سريرا?ً?|مقعدا?ً?|كرسيا?ً?|كراسي|طاولة|طاولات|شقة|شقق|محامين|أطباء|موظفا?ً?|موظفين|دراجة|قاربا?ً?|شجرة|فدانا?ً?',
}

const kept = new Map<string, RegExp>()
function pattern(lang: string): RegExp | undefined {
  const words = counted[baseLanguage(lang)]
  if (words === undefined) return undefined
  const found =
    kept.get(lang) ?? new RegExp(`(?<![\\p{L}\\d.,:/+€$£-]|\\d )(\\d{1,5})\\s(?:\\p{L}{3,14}\\s)?(?:${words})(?![\\p{L}])`, 'giu')
  kept.set(lang, found)
  return found
}

/** "12 rooms", "40 seats": how many there are of what. A sentence with a verb keeps the words all the same. */
export function readCounts(draft: Draft): void {
  const counts = pattern(draft.lang)
  if (!counts) return
  for (const { 0: words, index } of [...openText(draft).matchAll(counts)].slice(0, 4)) {
    const said = claim(draft, [index, index + words.length], 'background')
    addText(draft, 'custom', { value: said, quote: said })
  }
}
