/** Pronouns of politeness that some languages write large; they are no names. */
const polite =
  /^(i|sie|ihnen|ihr\p{L}*|du|dich|dir|dein\p{L}*|euch|lei|la|le|vi|voi|vostr\p{L}*|suo|sua|usted|ustedes|u|uw|vy|vás|vám|vámi|váš\p{L}*|vaš\p{L}*|pan\p{L}*|państw\p{L}*|wy|was|wam|wami|wasz\p{L}*|вы|вас|вам|вами|ваш\p{L}*)$/u

const inside = /(?<=[^\s.!?:…–—-]\s+)(\p{Lu}[\p{L}'’-]*)/gu
/** German writes every noun large; there only places are told from things, by the word before them. */
const afterPlaceWord = /(?<=(?:^|\s)(?:in|aus|nach|bei)\s+)(\p{Lu}[\p{L}'’-]*)/gu
/** Things that German says with such a word. */
const noPlaces =
  /^(ruhe|form|haus|hause|zukunft|kürze|ordnung|frieden|bedarf|wunsch|uns|ihr\p{L}*|liebe|freude|form|familie|nähe|stadt|ort|auftrag|bestellung|geduld|zeit|ofen|handarbeit|backstube|küche|werkstatt|jeder|jedem|natur)$/u

const bare = (word: string): string => word.toLowerCase().replace(/['’]s$/, '')

/** Words with a capital letter that do not begin a sentence: names of people and places. */
export function namesIn(text: string, lang: string): string[] {
  const isGerman = lang.startsWith('de')
  const found = [...text.matchAll(isGerman ? afterPlaceWord : inside)].map((match) => match[1] ?? '')
  return found
    .filter((word) => !/^I(['’]\w+)?$/.test(word))
    .map(bare)
    .filter((word) => !polite.test(word) && !(isGerman && noPlaces.test(word)))
}

/** Whether a name is known, in whatever case it stands: Graz and Grazu, Грац and в Граце. */
export function isKnownName(name: string, known: readonly string[]): boolean {
  const stem = name.length > 4 ? name.slice(0, Math.max(4, name.length - 2)) : name.slice(0, Math.max(3, name.length - 1))
  return known.some((word) => word === name || (word.startsWith(stem) && Math.abs(word.length - name.length) <= 3))
}
