import { expect, test } from 'vitest'
import { inDigits } from './in-digits.ts'

test.each([
  ['en', 'buns are three quid now', 'buns are 3 quid now'],
  ['en', 'cakes twenty-five pounds fifty', 'cakes 25,50 pounds'],
  ['en', 'we open at half past six', 'we open at 6:30'],
  ['de', 'Torten achtundzwanzig Euro', 'Torten 28 Euro'],
  ['de', 'Kipferl um drei Euro zwanzig', 'Kipferl um 3,20 euro'],
  ['de', 'von halb sieben bis achtzehn Uhr', 'von 6:30 bis 18 Uhr'],
  ['de', 'am Samstag von acht bis zwölf', 'am Samstag von 8 bis 12'],
  ['de', 'offen bis halb eins', 'offen bis 12:30'],
  ['fr', 'le kougelhopf à soixante-douze euros', 'le kougelhopf à 72 euros'],
  ['fr', 'vingt et un euros', '21 euros'],
  ['fr', 'on ouvre à six heures et demie', 'on ouvre à 6:30'],
  ['it', 'lo strudel ventotto euro', 'lo strudel 28 euro'],
  ['it', 'apriamo alle sei e mezza', 'apriamo alle 6:30'],
  ['es', 'los roscos a treinta y cinco euros', 'los roscos a 35 euros'],
  ['es', 'abrimos a las siete y media', 'abrimos a las 7:30'],
  ['nl', 'taarten tweeëndertig euro', 'taarten 32 euro'],
  ['nl', 'vanaf half negen', 'vanaf 8:30'],
  ['cs', 'koláče třicet pět korun', 'koláče 35 korun'],
  ['cs', 'kolace triatricet', 'kolace triatricet'],
  ['cs', 'otevíráme v půl sedmé', 'otevíráme v 6:30'],
  ['pl', 'pączki sześć złotych', 'pączki 6 złotych'],
  ['pl', 'od wpół do siódmej', 'od 6:30'],
  ['ru', 'плюшки семьдесят пять рублей', 'плюшки 75 рублей'],
  ['ru', 'с полседьмого до 19', 'с 6:30 до 19'],
  ['ar', 'المعمول بخمسين درهم', 'المعمول ب 50 درهم'],
  ['ar', 'خمسة وعشرين درهم', '25 درهم'],
  ['ar', 'من ٨ ونص', 'من 8:30'],
])('%s: “%s” is read as “%s”', (lang, said, digits) => expect(inDigits(said, lang)).toBe(digits))

test.each([
  ['en', 'Three ovens, one family'],
  ['en', 'change the heading to "Three pounds of bread"'],
  ['de', 'Drei Öfen und zwei Bäcker'],
  ['fr', 'une galerie et deux photos'],
  ['ru', 'добавь пол страницы'],
])('%s: “%s” keeps its words', (lang, said) => expect(inDigits(said, lang)).toBe(said))
