/** How half and quarter hours are said: what stands before the number or behind it, and the minutes that makes of it. */
export type HalfHour = { before?: string; after?: string; minutes: number; hourCase?: true }

export const halfHours: Readonly<Record<string, readonly HalfHour[]>> = {
  en: [
    { before: 'half past|half', minutes: 30 },
    { before: 'quarter past', minutes: 15 },
    { before: 'quarter to', minutes: -15 },
  ],
  de: [
    { before: 'halb', minutes: -30 },
    { before: 'viertel nach', minutes: 15 },
    { before: 'viertel vor|dreiviertel', minutes: -15 },
  ],
  fr: [
    { after: '\\s?h(?:eures?)? et demie?', minutes: 30 },
    { after: '\\s?h(?:eures?)? et quart', minutes: 15 },
    { after: '\\s?h(?:eures?)? moins le quart', minutes: -15 },
  ],
  it: [
    { after: ' e mezz[ao]', minutes: 30 },
    { after: ' e un quarto', minutes: 15 },
    { after: ' meno un quarto', minutes: -15 },
  ],
  es: [
    { after: ' y media', minutes: 30 },
    { after: ' y cuarto', minutes: 15 },
    { after: ' menos cuarto', minutes: -15 },
  ],
  nl: [
    { before: 'half', minutes: -30 },
    { before: 'kwart over', minutes: 15 },
    { before: 'kwart voor', minutes: -15 },
  ],
  cs: [{ before: 'půl', minutes: -30, hourCase: true }],
  pl: [{ before: 'wpół do', minutes: -30, hourCase: true }],
  ru: [{ before: 'половин[аыу]|пол', minutes: -30, hourCase: true }],
  ar: [
    { after: ' ونصف?', minutes: 30 },
    { after: ' وربع', minutes: 15 },
    { after: ' الا ربع', minutes: -15 },
  ],
}
