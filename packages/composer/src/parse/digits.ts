const easternDigits = '٠١٢٣٤٥٦٧٨٩'
const persianDigits = '۰۱۲۳۴۵۶۷۸۹'
const separators: Record<string, string> = { '٫': '.', '٬': ',', '٪': '%' }

function foldDigit(char: string): string {
  const eastern = easternDigits.indexOf(char)
  if (eastern >= 0) return String(eastern)
  const persian = persianDigits.indexOf(char)
  if (persian >= 0) return String(persian)
  return separators[char] ?? char
}

/** The same text with Arabic-Indic and Persian digits and number separators written as ASCII; the length stays. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹٫٬٪]/g, foldDigit)
}
