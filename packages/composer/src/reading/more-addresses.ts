import { addText, claim, knows, openText } from './draft.ts'
import type { Draft } from './draft.ts'

// Forms of a street with its number that are sure enough for a second address.
const forms: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}(?:\p{L}+(?:straße|strasse|gasse|platz|allee|ufer)|\p{Lu}[\p{L}-]*(?:weg|ring|damm))\s+\d+\s?[a-z]?(?:\/\d+)*(?:,\s?\d{4,5}\s+\p{Lu}[\p{L}-]+)?(?![\p{L}\d])/u,
  /(?<![\d.:])\d{1,5}[a-z]?(?:[-/]\d+)?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Court|Place|Terrace|Quay|Row|Parade|Crescent|Hill)\b\.?/u,
  /\d{1,4},?\s+(?:rue|avenue|boulevard|place|quai)\s+\p{L}[\p{L}'’ -]{2,30}?(?=[,.;\n]|\set\s|$)|(?:calle|avenida|via|viale|piazza|corso|rua|ulica|ul\.)\s+\p{Lu}[\p{L}'’ .-]{2,26}?,?\s+\d{1,4}(?!\d)/u,
  /(?<![\p{L}])شارع\s+[\p{L}\s]{3,24}?\s\d{1,4}(?!\d)/u,
]

/** Further streets, once the first address is known: a business with two doors. */
export function readMoreAddresses(draft: Draft): void {
  if (!knows(draft, 'address')) return
  for (let more = 0; more < 5; more += 1) {
    const text = openText(draft)
    const match = forms.map((form) => form.exec(text)).find((one) => one !== null)
    if (!match) return
    const value = claim(draft, [match.index, match.index + match[0].length])
    addText(draft, 'address', { value, quote: value })
  }
}
