import type { Lang } from '@manara/contracts'
import { foldedWords, wordSet } from './fold.ts'
import { briefWordsSay, spellingSays } from './spelling.ts'

// Small words and brief vocabulary. A word that two languages share says nothing and stands in neither list.
const marks: Record<string, ReadonlySet<string>> = {
  en: wordSet(
    "the and i i'm im my we our is are with open opens call but no from for a an of website site want need please at to on closed daily prices colours colors warm daily who have offer offers called shop business since by it this that you your me not without dark near only cakes hours whatsapp per night day all free included room rooms house new our make made work works price site work hair food street plus mail every week",
  ),
  de: wordSet(
    'und der die das ich wir unser unsere ist sind mit fur ein eine einen offnungszeiten geoffnet ruf anrufen aber kein keine keinen von bei uhr montag dienstag mittwoch donnerstag freitag samstag sonntag bis webseite seit auch nicht taglich farben telefon geschlossen heisse mein meine zum zur im wien brauche mochte',
  ),
  fr: wordSet(
    'le les et je nous notre est sont avec pour une des du ouvert ferme appeler mais pas chez lundi mardi mercredi jeudi vendredi samedi dimanche depuis aussi site couleurs au aux sur mon ma mes suis ouverte tous jours',
  ),
  es: wordSet(
    'el los las y yo nosotros nuestro nuestra es somos con para una unos abierto cerrado llamar pero sin lunes martes miercoles jueves viernes sabado domingo desde tambien sitio colores telefono mi del tengo soy en todos dias horario quiero',
  ),
  it: wordSet(
    'il gli e io noi nostro nostra sono siamo con una aperto chiuso chiamare ma senza lunedi martedi mercoledi giovedi venerdi sabato dal anche sito colori della dei di mio mia ogni giorno che orario',
  ),
  nl: wordSet(
    'het een ik wij onze is zijn met voor geopend bellen maar geen van maandag dinsdag woensdag donderdag vrijdag zaterdag zondag sinds ook niet kleuren mijn en ons telefoon uur gesloten elke dag',
  ),
  pt: wordSet(
    'os as e eu nos nosso nossa sao com para uma aberto fechado ligar mas sem segunda terca quarta quinta sexta sabado desde tambem site cores telefone meu minha do da sou em todos dias horario',
  ),
  tr: wordSet(
    've bir ben biz bizim icin ile acik kapali arayin ama degil pazartesi sali carsamba persembe cuma cumartesi pazar beri da de site renkler telefon her gun saat istiyorum var kuafor firin',
  ),
  pl: wordSet(
    'i ja my nasz nasza jest sa z dla otwarte zamkniete dzwonic ale bez poniedzialek wtorek sroda czwartek piatek sobota niedziela od takze strona kolory telefon moj moja w na oraz godziny',
  ),
  cs: wordSet(
    'a ja my nas nase je jsou s pro otevreno zavreno volat ale bez pondeli utery streda ctvrtek patek sobota nedele od take stranka barvy telefon muj moje v na kadernictvi pekarna',
  ),
  sv: wordSet(
    'och jag vi var ar med for ett oppet stangt ring men ingen mandag tisdag onsdag torsdag fredag lordag sondag sedan ocksa inte farger min mitt pa fran',
  ),
}

/** The small words of a language, folded. */
export const marksIn = (lang: string): ReadonlySet<string> => marks[lang] ?? new Set<string>()

const scripts: [Lang, RegExp][] = [
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function arabicScript(text: string): Lang {
  if (/[ٹڈڑںےھہ]/.test(text)) return 'ur'
  return count(text, /[پچژگکی]/g) >= 3 && count(text, /[ةىي]/g) === 0 ? 'fa' : 'ar'
}

function otherScript(text: string, letters: number): Lang | undefined {
  const cyrillic = count(text, /[\u0400-\u04ff]/g)
  if (cyrillic * 2 > letters) return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  return scripts.find(([, pattern]) => count(text, pattern) * 3 > letters)?.[0]
}

/** Latin text by its small words and its spelling; a tie goes to English, for which a foreign name is the usual cause. */
function latin(text: string): Lang {
  const words = foldedWords(text)
  const spelt = [...text.toLowerCase().matchAll(/[\p{L}'’]+/gu)].map(([word]) => word)
  let best = { lang: 'en', hits: 0 }
  for (const [lang, known] of Object.entries(marks)) {
    const hits = words.filter((word) => known.has(word)).length + briefWordsSay(words, lang) + spellingSays(spelt, lang)
    if (hits > best.hits) best = { lang, hits }
  }
  // One small word may stand in a name; a short text has no more than one.
  return best.hits > 1 || words.length <= 10 ? best.lang : 'en'
}

/** The language a brief is written in, as a short tag; `en` when nothing tells. Names in another language do not decide. */
export function languageOf(text: string): Lang {
  const plain = text.replace(/\S+@\S+|https?:\/\/\S+|www\.\S+/g, ' ')
  const letters = count(plain, /\p{L}/gu)
  if (letters === 0) return 'en'
  const arabic = count(plain, /[\u0600-\u06ff]/g)
  if (arabic * 3 > letters) return arabicScript(plain)
  return otherScript(plain, letters) ?? latin(plain)
}
