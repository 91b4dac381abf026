/** What one thing that was brought along says. Strings are bounded by whoever reads; nothing in them is trusted. */
export type Found = {
  /** As the document itself says, if it does. */
  lang?: string
  name?: string
  about?: string
  city?: string
  phones: string[]
  mails: string[]
  addresses: string[]
  /** `Mo-Fr 08:00-18:00` */
  hours: string[]
  /** Paragraphs in reading order. */
  texts: string[]
}

export const nothingFound = (): Found => ({ phones: [], mails: [], addresses: [], hours: [], texts: [] })

/** A picture inside a document, or the address of one on a page. */
export type FoundPicture = { name: string; alt?: string; body?: Uint8Array; url?: string }
export type FoundLink = { url: string; text: string }

/** How a document was read: what it says, what it holds beside, and what was left out of it. */
export type DocumentRead = {
  found: Found
  pictures: FoundPicture[]
  links: FoundLink[]
  /** Pages of a PDF. */
  pages?: number
  left: { code: LeftCode; count?: number }[]
}
export type LeftCode = 'pages_left' | 'text_left' | 'pictures_left'

/** Why a document could not be read. */
export type DocumentProblem = 'locked' | 'damaged' | 'bomb' | 'too_slow' | 'empty'
export type DocumentAsk = { kind: 'html' | 'pdf' | 'docx'; body: Uint8Array; url?: string; charset?: string }
export type DocumentAnswer = { read: DocumentRead } | { problem: DocumentProblem }

export const bounds = { texts: 600, textChars: 2_000, allChars: 60_000, pages: 40, pictures: 12, links: 200, values: 8 } as const

/** One line of words, bounded; nothing for none. */
export function plain(text: string | undefined, max: number = bounds.textChars): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, max)
}

/** Cuts texts to what a brief may be made of. Tells how many characters stayed out. */
export function bounded(texts: readonly string[]): { texts: string[]; left: number } {
  const kept: string[] = []
  let chars = 0
  let left = 0
  for (const text of texts) {
    if (kept.length >= bounds.texts || chars + text.length > bounds.allChars) left += text.length
    else {
      kept.push(text)
      chars += text.length
    }
  }
  return { texts: kept, left }
}
