import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { DocumentAsk, DocumentRead } from './found.rules.ts'
import { createReadDocument } from './read-document.ts'

const never = new AbortController().signal
const ask = (given: DocumentAsk, maxMs = 20_000) => createReadDocument(maxMs)(given, never)
async function read(given: DocumentAsk): Promise<DocumentRead> {
  const answer = await ask(given)
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.read
}
const problem = async (given: DocumentAsk, maxMs?: number) => {
  const answer = await ask(given, maxMs)
  return 'problem' in answer ? answer.problem : 'read'
}

const page = (body: string, head = '') =>
  read({
    kind: 'html',
    body: Buffer.from(
      `<!doctype html><html lang="de-AT"><head><title>Start | Bäckerei Sonne</title>${head}</head><body>${body}</body></html>`,
    ),
    url: 'https://sonne.example/start/',
  })

describe('a page', () => {
  test('gives its texts in order, without what is not for readers', async () => {
    const { found, links } = await page(
      `<nav><a href="/kontakt">Kontakt</a></nav><script>alert('no')</script><div class="cookie-banner">We use cookies</div>
       <h1>Brot mit <b>Zeit</b></h1><p>Wir backen seit 1921.<p>Sauerteig<br>und Kuchen</p><ul><li>Roggen</ul><p hidden>geheim</p><style>p{}</style>`,
    )
    expect(found.texts).toEqual(['Brot mit Zeit', 'Wir backen seit 1921.', 'Sauerteig', 'und Kuchen', 'Roggen'])
    expect(found).toMatchObject({ lang: 'de', name: 'Bäckerei Sonne' })
    expect(JSON.stringify(found)).not.toMatch(/alert|cookies|geheim/)
    expect(links).toEqual([{ url: 'https://sonne.example/kontakt', text: 'Kontakt' }])
  })

  test('gives its facts: those made for machines, and the links people tap', async () => {
    const business = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'A website' },
        {
          '@type': 'Bakery',
          name: 'Bäckerei Sonne',
          telephone: '+43 316 123456',
          address: { '@type': 'PostalAddress', streetAddress: 'Hauptplatz 3', postalCode: '8010', addressLocality: 'Graz' },
          openingHoursSpecification: [
            { dayOfWeek: ['Monday', 'https://schema.org/Tuesday', 'Wednesday', 'Friday'], opens: '06:00', closes: '18:00:00' },
            { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
          ],
        },
      ],
    }
    const { found } = await page(
      `<a href="tel:+4366412345">0664 12345</a><a href="mailto:brot%40sonne.example?subject=x">Mail</a><p>Hallo</p>`,
      `<script type="application/ld+json">${JSON.stringify(business)}</script><script type="application/ld+json">{broken</script>`,
    )
    expect(found).toMatchObject({
      name: 'Bäckerei Sonne',
      city: 'Graz',
      phones: ['+43 316 123456', '0664 12345'],
      mails: ['brot@sonne.example'],
      addresses: ['Hauptplatz 3, 8010 Graz'],
      hours: ['Mo-We, Fr 06:00-18:00'],
    })
  })

  test('gives its pictures with their words, but no marks and no icons', async () => {
    const { pictures } = await page(
      '<img src="/a/ofen.jpg" alt="Der Ofen"><img src="icon.png" width="32" height="32"><img src="logo.svg"><img src="data:image/png;base64,AA">',
    )
    expect(pictures).toEqual([{ url: 'https://sonne.example/a/ofen.jpg', name: 'ofen', alt: 'Der Ofen' }])
  })

  test('is read in the letters it says it is written in', async () => {
    const { found } = await read({ kind: 'html', body: Buffer.from([0x3c, 0x70, 0x3e, 0xe3, 0xce, 0xc8, 0xd2]), charset: 'windows-1256' })
    expect(found.texts).toEqual(['مخبز'])
  })

  test('nested as deep as somebody likes is given up, not waited for', async () => {
    const started = performance.now()
    expect(await problem({ kind: 'html', body: Buffer.from('<div>'.repeat(300_000)) }, 1_500)).toMatch(/too_slow|damaged|read/)
    expect(performance.now() - started).toBeLessThan(6_000)
  })

  test('of many texts is cut, and the rest is counted', async () => {
    const answer = await read({
      kind: 'html',
      body: Buffer.from(Array.from({ length: 900 }, (_none, at) => `<p>Text ${at} ${'x'.repeat(100)}`).join('')),
    })
    expect(answer.found.texts.length).toBeLessThan(600)
    expect(answer.left[0]?.code).toBe('text_left')
  })
})

/** A PDF as small as one may be. */
function aPdf(pages: readonly string[], more = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (const [at, text] of pages.entries()) {
    const stream = `BT /F1 12 Tf 20 700 Td ${text
      .split('\n')
      .map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -16 Td`)
      .join(' ')} ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

describe('a PDF', () => {
  test('gives the lines of its pages', async () => {
    const answer = await read({ kind: 'pdf', body: aPdf(['Baeckerei Sonne\nCall 0316 123456', 'Sourdough (rye) 4.50']) })
    expect(answer.found.texts).toEqual(['Baeckerei Sonne', 'Call 0316 123456', 'Sourdough (rye) 4.50'])
    expect(answer.pages).toBe(2)
  })
  test('of many pages is read as far as a brief needs', async () => {
    const answer = await read({ kind: 'pdf', body: aPdf(Array.from({ length: 45 }, (_none, at) => `Page ${at + 1}`)) })
    expect([answer.pages, answer.found.texts.at(-1), answer.left]).toEqual([40, 'Page 40', [{ code: 'pages_left', count: 5 }]])
  })
  test('without words, with a lock or cut in pieces says so', async () => {
    expect(await problem({ kind: 'pdf', body: aPdf(['']) })).toBe('empty')
    expect(await problem({ kind: 'pdf', body: Buffer.from('%PDF-1.4\nnothing') })).toBe('damaged')
    const locked = aPdf(
      ['x'],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00><00>] `,
    )
    expect(await problem({ kind: 'pdf', body: locked })).toBe('locked')
  })
  test('that takes too long is given up', async () => {
    expect(await problem({ kind: 'pdf', body: aPdf(Array.from({ length: 40 }, () => 'word '.repeat(20_000))) }, 5)).toBe('too_slow')
  })
})

const documentXml = (inside: string) =>
  strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`,
  )
const paragraph = (text: string) => `<w:p><w:pPr/><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  test('gives its paragraphs and its pictures', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const body = zipSync({
      'word/document.xml': documentXml(
        `${paragraph('Bäckerei &amp; Café')}<w:p><w:r><w:t>Mo-Fr</w:t><w:tab/><w:t>8-18</w:t></w:r></w:p><w:del><w:r><w:delText>alt</w:delText></w:r></w:del>${paragraph('&#x645;&#1582;بز')}`,
      ),
      'word/media/image1.png': new Uint8Array(png),
      'word/media/evil.exe': strToU8('MZ'),
    })
    const { found, pictures } = await read({ kind: 'docx', body })
    expect(found.texts).toEqual(['Bäckerei & Café', 'Mo-Fr 8-18', 'مخبز'])
    expect(pictures.map((one) => [one.name, one.body?.byteLength])).toEqual([['image1.png', png.length]])
  })

  test('that unpacks to far more than it weighs is refused, and so is one that lies about it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(28 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await problem({ kind: 'docx', body: bomb })).toBe('bomb')
    const lying = Buffer.from(zipSync({ 'word/document.xml': documentXml(paragraph('x'.repeat(9_000))) }, { level: 9 }))
    lying.writeUInt32LE(100, lying.indexOf('PK\x01\x02', 0, 'latin1') + 24)
    expect(await problem({ kind: 'docx', body: lying })).toBe('bomb')
  })

  test('that declares entities, or is no document, is refused', async () => {
    const laughing = zipSync({
      'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "ha">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>'),
    })
    expect(await problem({ kind: 'docx', body: laughing })).toBe('damaged')
    expect(await problem({ kind: 'docx', body: zipSync({ 'a.txt': strToU8('x') }) })).toBe('damaged')
    expect(await problem({ kind: 'docx', body: Buffer.from('PK\x03\x04nothing') })).toBe('damaged')
  })
})

test('a reader that is not needed any more stops', async () => {
  const stop = new AbortController()
  const reading = createReadDocument(20_000)({ kind: 'pdf', body: aPdf(['x']) }, stop.signal)
  stop.abort(new Error('cancelled'))
  await expect(reading).rejects.toThrow('cancelled')
})
