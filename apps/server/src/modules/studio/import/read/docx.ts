import { ZipRefusal, unzipSome } from '@manara/site-build/zip'
import type { DocumentRead, FoundPicture } from './found.rules.ts'
import { bounded, bounds, nothingFound, plain } from './found.rules.ts'

const limits = { maxFiles: 5_000, maxFileBytes: 30 * 1024 * 1024, maxTotalBytes: 60 * 1024 * 1024, maxRatio: 200 }
const isText = (path: string) => path === 'word/document.xml'
const isPicture = (path: string) => /^word\/media\/[^/]+\.(jpe?g|png|gif|webp)$/i.test(path)

/** The paragraphs of a Word document and the pictures in it. Throws `ZipRefusal`; nothing for an archive that is no document. */
export function readDocx(body: Uint8Array): DocumentRead | undefined {
  const xml = unzipSome(body, isText, limits).get('word/document.xml')?.toString('utf8')
  // A document has no need to declare anything of its own; what does is made to surprise its reader.
  if (xml === undefined || /<!DOCTYPE|<!ENTITY/i.test(xml)) return undefined
  const { texts, left } = bounded(paragraphsOf(xml))
  const { pictures, more } = picturesOf(body)
  return {
    found: { ...nothingFound(), texts },
    pictures,
    links: [],
    left: [...(left > 0 ? [{ code: 'text_left' as const, count: left }] : []), ...(more ? [{ code: 'pictures_left' as const }] : [])],
  }
}

/** A document whose pictures are too much still has its words. */
function picturesOf(body: Uint8Array): { pictures: FoundPicture[]; more: boolean } {
  try {
    const found = [...unzipSome(body, isPicture, limits)]
    return {
      pictures: found.slice(0, bounds.pictures).map(([path, bytes]) => ({ name: path.split('/').at(-1) ?? 'picture', body: bytes })),
      more: found.length > bounds.pictures,
    }
  } catch (error) {
    if (error instanceof ZipRefusal) return { pictures: [], more: true }
    throw error
  }
}

/** Words stand in `w:t`, paragraphs end with `w:p`; deleted words stand in `w:delText` and are not read. */
function paragraphsOf(xml: string): string[] {
  const texts: string[] = []
  let line = ''
  for (const [, words, mark] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br|\/w:p)(?:\s[^>]*)?\/?>/g)) {
    if (words !== undefined) line += entitiesOf(words)
    else if (mark === '/w:p') {
      const text = plain(line)
      if (text !== '') texts.push(text)
      line = ''
    } else line += ' '
  }
  return texts
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const entitiesOf = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
