import { zlibSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { crc32 } from 'node:zlib'
import { PictureRefusal } from './errors.ts'
import { drawSvg } from './svg-drawing.ts'
import { cropAround, scalePicture } from './scale.ts'
import { maxPixels, takePicture } from './take-picture.ts'

const plain = (width: number, height: number, background = '#b4652a') => sharp({ create: { width, height, channels: 3, background } })
const refusal = (body: Buffer, name: string) =>
  takePicture(body, name).then(
    () => 'taken',
    (error: unknown) => (error instanceof PictureRefusal ? error.code : String(error)),
  )

/** A PNG whose head claims a size; its pixels are what compresses best. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, body: Uint8Array) => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(typed))
    return Buffer.concat([length, typed, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const pixels = zlibSync(new Uint8Array((Math.ceil(width / 8) + 1) * Math.min(height, 2000)), { level: 9 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF of one pixel, with as many frames as wanted. */
function gifOf(frames: number): Buffer {
  const frame = Buffer.from('21f90400010000002c000000000100010000020144003b'.slice(0, -2), 'hex')
  const head = Buffer.from('47494638396101000100800000ff0000000000', 'hex')
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from('3b', 'hex')])
}

const zipEnd = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
const svg = (inside: string, more = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" ${more}>${inside}</svg>`)

describe('a picture that is taken in', () => {
  it('loses the place it was taken at, its camera and its author, and says so', async () => {
    const sent = await plain(60, 40)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Rosa Gruber' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 4/1 0/1' } })
      .toBuffer()
    expect(sent.includes('Rosa Gruber')).toBe(true)
    const { body, changes, type } = await takePicture(sent, 'oven.jpg')
    expect(body.includes('Rosa Gruber')).toBe(false)
    expect((await sharp(body).metadata()).exif).toBeUndefined()
    expect({ changes, type }).toEqual({ changes: ['metadata_removed'], type: 'image/jpeg' })
  })

  it('stands upright, as the camera was held', async () => {
    const sent = await plain(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await takePicture(sent, 'oven.JPG')).toMatchObject({ width: 40, height: 60, changes: ['metadata_removed', 'turned_upright'] })
  })

  it('is made smaller where it is larger than any page shows it', async () => {
    expect(await takePicture(await plain(4000, 1000).jpeg().toBuffer(), 'wide.jpeg')).toMatchObject({
      width: 3200,
      height: 800,
      changes: ['made_smaller'],
    })
  })

  it('keeps its transparent parts', async () => {
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    for (const [name, sent] of [
      ['sign.png', await clear.clone().png().toBuffer()],
      ['sign.webp', await clear.clone().webp({ lossless: true }).toBuffer()],
    ] as const) {
      const { body } = await takePicture(sent, name)
      expect((await sharp(body).metadata()).hasAlpha, name).toBe(true)
    }
  })

  it('is the same bytes for the same bytes, so that it is known again', async () => {
    const sent = await plain(50, 50).png().toBuffer()
    expect((await takePicture(sent, 'a.png')).body).toEqual((await takePicture(sent, 'b.png')).body)
  })

  it('is the first of an animation', async () => {
    expect(await takePicture(gifOf(3), 'dance.gif')).toMatchObject({
      type: 'image/png',
      width: 1,
      height: 1,
      changes: ['first_frame_only'],
    })
  })

  it('comes from AVIF too', async () => {
    expect(await takePicture(await plain(20, 20).avif().toBuffer(), 'a.avif')).toMatchObject({ type: 'image/jpeg', width: 20 })
  })
})

describe('a picture that is refused', () => {
  it('has more pixels than the machine should unpack, however small its file', async () => {
    const bomb = pngClaiming(60_000, 60_000)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb, 'bomb.png')).toBe('too_many_pixels')
    expect(60_000 * 60_000).toBeGreaterThan(maxPixels)
  })

  it('is an animation without end', async () => {
    expect(await refusal(gifOf(501), 'long.gif')).toBe('too_many_frames')
  })

  it('breaks off in the middle', async () => {
    const whole = await plain(600, 600).png({ compressionLevel: 0 }).toBuffer()
    expect(await refusal(whole.subarray(0, whole.length / 2), 'half.png')).toBe('damaged')
  })

  it('is called what it is not', async () => {
    const png = await plain(9, 9).png().toBuffer()
    expect(await refusal(png, 'photo.jpg')).toBe('wrong_name')
    expect(await refusal(png, 'photo.html')).toBe('wrong_name')
    expect(await refusal(Buffer.from('<html><script>alert(1)</script>'), 'photo.png')).toBe('no_picture')
  })

  it('is an archive, a document or a page at the same time', async () => {
    const png = await plain(9, 9).png().toBuffer()
    expect(await refusal(Buffer.concat([png, zipEnd]), 'both.png')).toBe('two_faced')
    expect(await refusal(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]), 'both.png')).toBe('two_faced')
    const pdfInside = await plain(9, 9)
      .jpeg()
      .withExif({ IFD0: { Copyright: '%PDF-1.4 ' } })
      .toBuffer()
    expect(await refusal(pdfInside, 'both.jpg')).toBe('two_faced')
    const pageInside = await plain(9, 9)
      .jpeg()
      .withExif({ IFD0: { Copyright: '<script>alert(1)//' } })
      .toBuffer()
    expect(await refusal(pageInside, 'both.jpg')).toBe('two_faced')
  })

  it('is HEIC, with a word on what to do', async () => {
    const heic = Buffer.from('00000018667479706865696300000000686569636d696631', 'hex')
    expect(await refusal(heic, 'IMG_1.HEIC')).toBe('heic')
    await expect(takePicture(heic, 'IMG_1.HEIC')).rejects.toThrow(/Save it as JPEG/)
  })
})

describe('a drawing', () => {
  it('is drawn, and nothing of its source is kept', async () => {
    const { body, ...drawn } = await takePicture(
      svg('<script>alert(1)</script><rect width="40" height="20" fill="#ff0000" onclick="alert(2)"/>'),
      'logo.svg',
    )
    expect(drawn).toEqual({ type: 'image/png', width: 1600, height: 800, changes: ['drawn_from_svg'] })
    expect(body.includes('alert')).toBe(false)
    expect((await sharp(body).stats()).dominant).toMatchObject({ r: 248 })
  })

  it.each([
    ['names a file of this machine', svg('<image href="/etc/passwd" width="9" height="9"/>')],
    ['fetches', svg('<use href="http://169.254.169.254/latest#a"/>')],
    ['fetches in a style', svg('<style>rect{fill:url(http://127.0.0.1/x)}</style><rect width="9" height="9"/>')],
    [
      'declares entities of its own',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>'),
    ],
    ['holds a page', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    [
      'copies copies of copies',
      svg(
        `<defs><g id="a0"><rect width="1" height="1"/></g>${Array.from({ length: 9 }, (_none, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`).join('')}</defs><use href="#a9"/>`,
      ),
    ],
    ['copies itself', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
  ])('that %s is refused before anybody draws it', async (_what, drawing) => {
    const started = performance.now()
    expect(await refusal(drawing, 'logo.svg')).toMatch(/unsafe_drawing|no_picture/)
    expect(performance.now() - started).toBeLessThan(60)
  })

  it('that takes its painter too long dies with its painter, and alone', async () => {
    const noise = '<filter id="f" x="0" y="0" width="1" height="1"><feTurbulence baseFrequency="0.9" numOctaves="900000"/></filter>'
    const started = performance.now()
    await expect(drawSvg(svg(`${noise}<rect filter="url(#f)" width="40" height="20"/>`), 900)).rejects.toMatchObject({
      code: 'unsafe_drawing',
    })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('may use its own parts and be a link', async () => {
    const drawing = svg(
      '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs><a href="https://sonne.example"><rect fill="url(#g)" width="40" height="20"/></a>',
    )
    expect(await refusal(drawing, 'logo.svg')).toBe('taken')
  })

  it('that cannot be drawn is damaged, and nobody waits for it', async () => {
    expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect'), 'logo.svg')).toBe('damaged')
  })
})

describe('cropping', () => {
  it('keeps the focus in sight, at the edges too', () => {
    const size = { width: 400, height: 200 }
    expect(cropAround(size, 1)).toEqual({ left: 100, top: 0, width: 200, height: 200 })
    expect(cropAround(size, 1, { x: 0, y: 0.5 })).toEqual({ left: 0, top: 0, width: 200, height: 200 })
    expect(cropAround(size, 1, { x: 1, y: 0.5 })).toEqual({ left: 200, top: 0, width: 200, height: 200 })
    expect(cropAround(size, 4, { x: 0.5, y: 0.9 })).toEqual({ left: 0, top: 100, width: 400, height: 100 })
  })

  it('gives the part round the focus, in the shape asked for', async () => {
    const red = await plain(100, 100, '#ff0000').png().toBuffer()
    const picture = await plain(300, 100, '#0000ff')
      .composite([{ input: red, left: 200, top: 0 }])
      .png()
      .toBuffer()
    const made = await scalePicture(picture, { width: 50, height: 50, focus: { x: 0.95, y: 0.5 }, format: 'webp' })
    expect(await sharp(made).metadata()).toMatchObject({ width: 50, height: 50, format: 'webp' })
    const { channels } = await sharp(made).stats()
    expect(channels[0]?.mean).toBeGreaterThan(240)
  })

  it('never makes a picture larger than it is', async () => {
    const made = await scalePicture(await plain(30, 20).png().toBuffer(), { width: 900, height: 900, format: 'jpeg' })
    expect(await sharp(made).metadata()).toMatchObject({ width: 20, height: 20, format: 'jpeg' })
  })
})
