import { getDocumentProxy } from 'unpdf'
import type { DocumentProblem, DocumentRead } from './found.rules.ts'
import { bounded, bounds, nothingFound, plain } from './found.rules.ts'

/** The words of a PDF's first pages. A scan has none, and one that is locked stays closed. */
export async function readPdf(body: Uint8Array): Promise<DocumentRead | DocumentProblem> {
  const pdf = await getDocumentProxy(new Uint8Array(body), { disableFontFace: true, stopAtErrors: false }).catch(
    (error: unknown): DocumentProblem => ((error as Error).name === 'PasswordException' ? 'locked' : 'damaged'),
  )
  if (typeof pdf === 'string') return pdf
  const lines: string[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, bounds.pages); number += 1) {
    const page = await pdf.getPage(number)
    lines.push(...linesOf((await page.getTextContent()).items as Piece[]))
    page.cleanup()
  }
  const { texts, left } = bounded(lines)
  if (texts.length === 0) return 'empty'
  return {
    found: { ...nothingFound(), texts },
    pictures: [],
    links: [],
    pages: Math.min(pdf.numPages, bounds.pages),
    left: [
      ...(pdf.numPages > bounds.pages ? [{ code: 'pages_left' as const, count: pdf.numPages - bounds.pages }] : []),
      ...(left > 0 ? [{ code: 'text_left' as const, count: left }] : []),
    ],
  }
}

type Piece = { str?: string; hasEOL?: boolean }

function linesOf(pieces: readonly Piece[]): string[] {
  return pieces
    .map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .split('\n')
    .map((line) => plain(line))
    .filter((line) => line !== '')
}
