import type { SiteDescription } from '@manara/contracts'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseSite } from '../registry.ts'
import { samples } from '../samples/index.ts'
import { section, textFact } from '../samples/make.ts'
import { pageWeightLimit } from '../gate/check-site.ts'
import { renderPage, renderSite } from './render-site.ts'
import type { RenderOptions } from './types.ts'

const publish: RenderOptions = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example/' }
const { bakery, restaurant, lawyer, software } = samples
const fileOf = (site: SiteDescription, path: string, options = publish) =>
  renderSite(site, options).files.find((file) => file.path === path)?.body ?? ''
const withSections = (
  site: SiteDescription,
  change: (sections: SiteDescription['pages'][number]['sections']) => SiteDescription['pages'][number]['sections'],
): SiteDescription => ({ ...site, pages: site.pages.map((page) => ({ ...page, sections: change(page.sections) })) })

describe('rendering a site', () => {
  it('gives the same bytes for the same description', () => {
    for (const site of Object.values(samples)) expect(renderSite(structuredClone(site), publish)).toEqual(renderSite(site, publish))
  })
  it('weighs no more than fourteen kilobytes a page, art and all', () => {
    for (const site of Object.values(samples))
      for (const file of renderSite(site, publish).files)
        expect(brotliCompressSync(file.body).length, file.path).toBeLessThanOrEqual(pageWeightLimit)
  })
  it('brings no script and asks nobody else for anything', () => {
    for (const site of Object.values(samples))
      for (const file of renderSite(site, publish).files.filter((one) => one.path.endsWith('.html'))) {
        expect(file.body.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(/<script|\son\w+=|javascript:/)
        expect(file.body).not.toMatch(/(?:src|srcset)="https?:|url\(https?:|<link rel="(?:stylesheet|preconnect)/)
      }
  })
  it('uses no property that knows left from right', () => {
    const css = Object.values(samples)
      .map((site) => /<style>(.*?)<\/style>/s.exec(fileOf(site, 'index.html'))?.[1] ?? '')
      .join('')
    expect(css.length).toBeGreaterThan(10_000)
    expect(css).not.toMatch(
      /[;{](?:margin|padding|border)-(?:left|right|top|bottom)|[;{](?:left|right|top|bottom|float):|text-align:(?:left|right)/,
    )
  })
  it('asks for no font of its own on the page of thanks', () => {
    const fontsOf = (path: string) => [...fileOf(bakery, path).matchAll(/fonts\/[0-9a-z]+\.woff2/g)].map(([name]) => name)
    expect(fontsOf('thanks.html').length).toBeGreaterThan(1)
    expect(fontsOf('index.html')).toEqual(expect.arrayContaining(fontsOf('thanks.html')))
  })
  it('carries the CSS of the sections it shows and of no other', () => {
    const page = fileOf(
      withSections(bakery, (all) => all.filter((one) => ['hero', 'contact'].includes(one.type))),
      'index.html',
    )
    expect(page).toContain('.ways{')
    for (const other of ['.gal{', '.week{', '.quo{', '.ppl{', 'details', '.cards{'])
      expect(page.split('@media print')[0]?.includes(other) ?? true).toBe(false)
  })
  it('leaves out what is hidden, of a refused type, or of no type', () => {
    const changed = {
      ...withSections(bakery, (all) => [
        ...all.map((one) => (one.type === 'team' ? { ...one, hidden: true } : one)),
        section('carousel', 'x', {}),
      ]),
      refusals: [{ what: 'section' as const, value: 'gallery' }],
    }
    const page = fileOf(changed, 'index.html')
    expect(page).toContain('id="prices"')
    expect(page).not.toMatch(/id="(team|gallery|carousel)"|href="#(team|gallery)"/)
  })
  it('prints a refused phone nowhere, and does not ask visitors for theirs', () => {
    const page = fileOf({ ...bakery, refusals: [{ what: 'fact', value: 'phone' }] }, 'index.html')
    expect(fileOf(bakery, 'index.html')).toContain('0316 123456')
    expect(page).not.toMatch(/0316|tel:|name="phone"/)
  })
  it('keeps the bytes of every other section when one changes', () => {
    const body = (site: SiteDescription) =>
      [...fileOf(site, 'index.html').matchAll(/<section id="(\w+)".*?<\/section>/gs)].map((match) => match[0])
    const before = body(bakery)
    const after = body(
      withSections(bakery, (all) =>
        all.map((one) => (one.type === 'about' ? { ...one, fields: { ...one.fields, title: { en: 'Another' } } } : one)),
      ),
    )
    expect(before.length).toBe(11)
    expect(before.filter((one, at) => one !== after[at]).length).toBe(1)
  })
})

describe('languages', () => {
  it('sets each language from one layout, in its own direction, with its own faces', () => {
    const arabic = fileOf(restaurant, 'index.html')
    const english = fileOf(restaurant, 'en/index.html')
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(english).toContain('<html lang="en" dir="ltr">')
    const skeleton = (page: string) => [...page.matchAll(/<section id="(\w+)" class="([^"]*)"/g)].map((match) => match.slice(1))
    expect(skeleton(arabic)).toEqual(skeleton(english))
    expect(renderSite(restaurant, publish).fonts.some((font) => font.file.includes('arabic'))).toBe(true)
  })
  it('names every language on every page, both ways', () => {
    for (const path of ['index.html', 'en/index.html']) {
      const page = fileOf(restaurant, path)
      expect(page).toContain('<link rel="alternate" hreflang="ar" href="https://sonne.example/">')
      expect(page).toContain('<link rel="alternate" hreflang="en" href="https://sonne.example/en/">')
      expect(page).toContain(`<link rel="canonical" href="https://sonne.example/${path.replace('index.html', '')}">`)
    }
    expect(fileOf(restaurant, 'sitemap.xml').match(/<xhtml:link/g)).toHaveLength(4)
  })
  it('keeps an incomplete language offline and says what is missing where', () => {
    const lacking = withSections(lawyer, (all) =>
      all.map((one) => (one.type === 'hero' ? { ...one, fields: { ...one.fields, title: { en: 'Only English' } } } : one)),
    )
    const rendered = renderSite(lacking, publish)
    expect(rendered.languages).toEqual(['en'])
    expect(rendered.incomplete).toEqual([{ lang: 'de', missing: [{ pageId: 'pag_front', sectionId: 'sec_hero0001', path: '/title' }] }])
    expect(rendered.files.some((file) => file.path.startsWith('de/'))).toBe(false)
    expect(fileOf(lacking, 'index.html')).not.toContain('hreflang')
  })
  it('shows an incomplete language in the preview all the same', () => {
    const lacking = withSections(lawyer, (all) =>
      all.map((one) => (one.type === 'hero' ? { ...one, fields: { ...one.fields, title: { en: 'Only English' } } } : one)),
    )
    expect(renderPage(lacking, { pageId: 'pag_front', lang: 'de' }, { mode: 'preview' }).file.body).toContain(
      'data-field="/title" data-lang="de" data-missing>Only English',
    )
  })
})

describe('the preview', () => {
  it('is the published page with marks, and nothing else', () => {
    for (const site of Object.values(samples)) {
      const lang = site.languages[0] ?? 'en'
      const page = renderPage(site, { pageId: 'pag_front', lang }, { ...publish, mode: 'preview' }).file.body
      expect(page).toMatch(/data-section-id="sec_hero0001"/)
      expect(page.replace(/ data-(section-id|type|field|lang|fact)="[^"]*"/g, '')).toBe(fileOf(site, 'index.html'))
    }
  })
  it('keeps the order of a phone number in an Arabic button', () => {
    const calling = withSections(restaurant, (all) =>
      all.map((one) =>
        one.type === 'hero'
          ? {
              ...one,
              fields: { ...one.fields, secondary: { label: { ar: 'اتصل 050 123 4567', en: 'Call 050 123 4567' }, to: 'tel:0501234567' } },
            }
          : one,
      ),
    )
    expect(renderPage(calling, { pageId: 'pag_front', lang: 'ar' }, { mode: 'preview' }).file.body).toContain(
      '>اتصل <bdi dir="ltr">050 123 4567</bdi></a>',
    )
  })
  it('says of a text which field it shows', () => {
    const page = renderPage(bakery, { pageId: 'pag_front', lang: 'en' }, { mode: 'preview' }).file.body
    expect(page).toContain('<h1 id="hero-h" data-field="/title" data-lang="en">')
    expect(page).toContain('data-field="/groups/0/rows/1/name"')
    expect(page).toContain('<bdi dir="ltr" data-fact="phone">0316 123456</bdi>')
  })
})

describe('what stands beside the pages', () => {
  it('has a page for wrong addresses that needs no other file, a page of thanks, robots and a sign', () => {
    const paths = renderSite(restaurant, publish).files.map((file) => file.path)
    expect(paths).toEqual(expect.arrayContaining(['404.html', 'thanks.html', 'en/thanks.html', 'robots.txt', 'sitemap.xml', 'favicon.svg']))
    expect(fileOf(restaurant, '404.html')).not.toMatch(/fonts\/|favicon|src=/)
    expect(fileOf(restaurant, 'thanks.html')).toContain('وصلنا طلبك')
  })
  it('tells machines what the facts say and nothing more', () => {
    const said = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(fileOf(bakery, 'index.html'))?.[1] ?? '{}',
    ) as Record<string, unknown>
    expect(said).toMatchObject({
      '@type': 'Bakery',
      name: 'Bäckerei Sonne',
      telephone: '0316 123456',
      address: { addressLocality: 'Graz' },
    })
    const bare = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(fileOf({ ...bakery, facts: [] }, 'index.html'))?.[1] ?? '{}',
    ) as Record<string, unknown>
    expect(Object.keys(bare).sort()).toEqual(['@context', '@type', 'image', 'mainEntityOfPage', 'name', 'url'])
  })
  it('cannot be broken out of by a name', () => {
    const page = fileOf({ ...bakery, name: { en: '</script><img src=x onerror=alert(1)>' } }, 'index.html')
    expect(page).not.toMatch(/<img src=x|<\/script><img/)
  })
  it('draws a picture for link previews in every language', () => {
    const rasters = renderSite(restaurant, publish).rasters
    expect(rasters.map((one) => [one.path, one.width, one.height])).toEqual([
      ['social-ar.png', 1200, 630],
      ['social-en.png', 1200, 630],
    ])
    expect(rasters[0]?.svg).toContain('\u2067')
    expect(rasters[0]?.svg).not.toContain('var(')
  })
})

describe('links and forms', () => {
  const twoPages: SiteDescription = {
    ...restaurant,
    pages: [
      ...restaurant.pages,
      {
        id: 'pag_about',
        slug: 'about',
        title: { ar: 'عن البيت', en: 'About' },
        description: { ar: 'من نحن', en: 'Who we are' },
        sections: [
          {
            ...section('header', 'bar', {
              name: { ar: 'البيت', en: 'Albayt' },
              action: { label: { ar: 'حجز', en: 'Book' }, to: '#contact' },
            }),
            id: 'sec_head2',
          },
          { ...section('about', 'split', { title: { ar: 'نحن', en: 'We' }, text: { ar: 'نص', en: 'Text' } }), id: 'sec_about2' },
        ],
      },
    ],
  }
  it('are relative, so host, path and archive give the same bytes', () => {
    const page = fileOf(twoPages, 'en/about/index.html')
    expect(page).toContain('href="../#contact"')
    expect(page).toContain('href="../../about/"')
    expect(page).toContain('url(../../fonts/')
    expect(page).not.toMatch(/(?:href|src|action)="\//)
  })
  it('gives a page without a first view its title as heading', () => {
    expect(fileOf(twoPages, 'en/about/index.html')).toContain('<h1>About</h1>')
  })
  it('post without script, with a trap for robots, and say where they come from', () => {
    const page = fileOf(twoPages, 'en/index.html')
    expect(page).toMatch(
      /<form method="post" action="\.\.\/f\/abc"[^>]*><input type="hidden" name="page" value="\/en\/"><input type="hidden" name="lang" value="en">/,
    )
    expect(page).toContain('name="company_site" tabindex="-1" autocomplete="off"')
    expect(page).toMatch(/name="email" type="email" required maxlength="200" autocomplete="email"/)
    expect(page).toContain('name="ask_day" type="date" required')
  })
  it('become a mail where there is nothing to post to, and a call where there is no mail', () => {
    expect(fileOf(bakery, 'index.html', { mode: 'publish' })).toContain('<a class="btn" href="mailto:brot@sonne.example">')
    const noMail = { ...bakery, facts: bakery.facts.filter((fact) => fact.kind !== 'email') }
    const page = fileOf(noMail, 'index.html', { mode: 'publish' })
    expect(page).toContain('<a class="btn" href="tel:0316123456">')
    expect(page).not.toContain('<form')
  })
})

describe('photos', () => {
  it('come in sizes up to their own, with words, and the first at once', () => {
    const image = { media: 'abc123', alt: { en: 'A loaf' }, width: 1200, height: 900 }
    const site = withSections(bakery, (all) => all.map((one) => (one.type === 'hero' ? { ...one, fields: { ...one.fields, image } } : one)))
    const rendered = renderSite(site, publish)
    expect(rendered.media).toEqual([
      {
        media: 'abc123',
        outputs: [
          ...(['avif', 'webp'] as const).flatMap((format) =>
            [480, 960, 1200].map((width) => ({ path: `media/abc123-${width}.${format}`, width, format })),
          ),
          { path: 'media/abc123-960.jpeg', width: 960, format: 'jpeg' },
        ],
      },
    ])
    expect(fileOf(site, 'index.html')).toMatch(
      /<img src="media\/abc123-960\.jpeg" width="1200" height="900" alt="A loaf" fetchpriority="high">/,
    )
  })

  it('keep what matters in them in sight, and say nothing where they are decoration', () => {
    const image = { media: 'abc123', alt: { en: 'Old words' }, decorative: true, focus: { x: 0.204, y: 1 }, width: 1200, height: 900 }
    const site = withSections(bakery, (all) => all.map((one) => (one.type === 'hero' ? { ...one, fields: { ...one.fields, image } } : one)))
    expect(fileOf(site, 'index.html')).toMatch(/<img src="media\/abc123-960\.jpeg"[^>]* alt="" style="object-position:20% 100%"/)
  })
})

describe('the samples', () => {
  it('are descriptions that fit, and show every type in both variants', () => {
    const seen = new Set<string>()
    for (const site of Object.values(samples)) {
      expect(parseSite(site)).toMatchObject({ ok: true })
      for (const one of site.pages[0]?.sections ?? []) seen.add(`${one.type} ${one.variant}`)
    }
    expect(seen.size).toBeGreaterThanOrEqual(24)
    expect(software.theme.preset).toBe('dark')
    expect(textFact('phone', { en: '1' }).kind).toBe('phone')
  })
})
