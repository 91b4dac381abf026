import type { SiteDescription } from '@manara/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOps } from '../../edit/apply-ops.ts'
import { checkSite } from '../../gate/check-site.ts'
import { parseSite } from '../../registry.ts'
import { renderSite } from '../../render/render-site.ts'
import { samples } from '../../samples/index.ts'
import { section } from '../../samples/make.ts'
import { hostileCss, hostileHtml } from './hostile.ts'
import { cleanCss, scopedCss } from './print-css.ts'
import { cleanHtml } from './print-html.ts'

const { bakery } = samples
const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const holding = (fields: Record<string, unknown>, variant = 'plain'): SiteDescription => ({
  ...bakery,
  pages: bakery.pages.map((page) => ({
    ...page,
    sections: [...page.sections.slice(0, -1), section('custom', variant, fields), ...page.sections.slice(-1)],
  })),
})
const pageOf = (site: SiteDescription) => renderSite(site, options).files[0]?.body ?? ''
const markupOf = (site: SiteDescription) => /<section id="custom"[^]*?<\/section>/.exec(pageOf(site))?.[0] ?? ''
const stylesOf = (css: string) => scopedCss(css, '#custom .own')
const codesOf = (site: SiteDescription) => [...new Set(checkSite(site, renderSite(site, options)).map((one) => one.code))]

describe('own HTML', () => {
  it('keeps what writing needs: headings, lists, tables, links, folded parts', () => {
    const good =
      '<h2>Flour</h2><p>From <a href="https://mill.example/a">the mill</a>, <em>stone ground</em>.</p><ul><li>Rye</li><li>Spelt</li></ul>' +
      '<table><caption>Sacks</caption><tbody><tr><th scope="row">Rye</th><td colspan="2">25 kg</td></tr></tbody></table>' +
      '<details><summary>More</summary><p>Ask.</p></details>'
    expect(cleanHtml(good)).toBe(good)
    expect(codesOf(holding({ html: { en: good } }))).toEqual([])
  })
  it.each(hostileHtml)('takes out what could act or reach out: %s', (hostile) => {
    const clean = cleanHtml(hostile)
    expect(clean).not.toMatch(
      /<\/?(script|style|svg|math|iframe|object|embed|form|input|button|link|meta|base|template|noscript|body|html)\b/i,
    )
    const tags = clean.match(/<[^>]*>/g)?.join('') ?? ''
    expect(tags).not.toMatch(/\son\w+=|javascript:|data:|vbscript:|\sstyle=|\starget=|\sformaction=|\ssrcdoc=|\sname=|\sslot=|\sis=/i)
    expect(cleanHtml(clean)).toBe(clean)
    expect(markupOf(holding({ html: { en: hostile } }))).not.toMatch(/<(script|svg|iframe|form|input)\b/)
  })
  it('keeps the words of wrappers it takes off, and none of what was no text', () => {
    expect(cleanHtml('<form action="https://evil.example"><font>Hello <b>you</b></font></form><script>steal()</script>')).toBe(
      'Hello <b>you</b>',
    )
  })
  it('is nested as HTML allows it, whatever was written', () => {
    const wild = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</i>',
        '<ul>',
        '<li>',
        '</ul>',
        '<table>',
        '<tr><td>',
        '</table>',
        '<a href="#x">',
        '</a>',
        '<h2>',
        '</h2>',
        '<dl><dt>',
        '<dd>',
        '<details>',
        '<summary>',
        'words',
        ' < ',
        '&amp;lt;',
        '<svg><p>',
        '<!--',
        '<figure>',
        '<figcaption>',
        '<select><b>',
        '<math><mi>',
        '"\'>',
        '\u0000',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(wild, (parts) => {
        const clean = cleanHtml(parts.join(''))
        expect(cleanHtml(clean)).toBe(clean)
        const site = holding({ title: { en: 'Own' }, html: { en: parts.join('') } })
        expect(
          checkSite(site, renderSite(site, options))
            .filter((one) => one.code === 'invalid_markup')
            .map((one) => one.sentence.en),
        ).toEqual([])
      }),
      { numRuns: 150, seed: 7 },
    )
  })
  it('has ids and classes of its own, so that none of the page is meant', () => {
    const page = markupOf(holding({ html: { en: '<p id="main" class="skip hero btn">One</p><p id="main">Two</p><a href="#main">Up</a>' } }))
    expect(page).toContain('<p id="custom-main" class="x-skip x-hero btn">One</p><p>Two</p><a href="#custom-main">Up</a>')
  })
  it('fits its headings in under the heading of the section, or in its place', () => {
    expect(markupOf(holding({ title: { en: 'Own' }, html: { en: '<h2>A</h2><h4>B</h4><h2>C</h2>' } }))).toContain(
      '<h3 class="x-h2">A</h3><h4 class="x-h4">B</h4><h3 class="x-h2">C</h3>',
    )
    expect(markupOf(holding({ html: { en: '<h4>A</h4><h2>B</h2>' } }))).toContain('<h2 class="x-h4">A</h2><h2 class="x-h2">B</h2>')
  })
  it('fills in facts as links, but not inside a link', () => {
    const page = markupOf(holding({ html: { en: '<p>Call {{phone}} now</p><p><a href="#contact">or {{phone}}</a></p>' } }))
    expect(page).toContain('<p>Call <a href="tel:0316123456"><bdi dir="ltr">0316 123456</bdi></a> now</p>')
    expect(page).toContain('<a href="#contact">or 0316 123456</a>')
  })
  it('shows a picture of its list with its words, and none from elsewhere', () => {
    const images = [{ media: 'abc', alt: { en: 'The oven' }, width: 800, height: 600 }]
    const page = markupOf(
      holding({ images, html: { en: '<figure><img src="image:1"></figure><img src="https://evil.example/p.gif"><img src="image:2">' } }),
    )
    expect(page.match(/<img/g)).toHaveLength(1)
    expect(page).toContain('alt="The oven"')
    expect(codesOf(holding({ images: [{ ...images[0], alt: {} }], html: { en: '<figure><img src="image:1"></figure>' } }))).toContain(
      'missing_alt',
    )
  })
  it('is told to the gate when a link in it leads nowhere', () => {
    expect(codesOf(holding({ html: { en: '<p><a href="#nowhere">Go</a></p>' } }))).toContain('dead_link')
  })
  it('breaks no refusal of the owner', () => {
    const site = { ...holding({ html: { en: '<p>Only stone ground.</p>' } }), refusals: [{ what: 'word' as const, value: 'stone' }] }
    expect(codesOf(site)).toContain('refused_word')
  })
})

describe('own CSS', () => {
  it('is kept, bound to its section', () => {
    expect(
      stylesOf(
        '.card { color: var(--oa); background: var(--ac) } @media (min-width: 40rem) { .card > h2:nth-child(2n+1)::before { content: "–" } }',
      ),
    ).toBe(
      '#custom .own .x-card{color:var(--oa);background:var(--ac)}@media (min-width:40rem){#custom .own .x-card>.x-h2:nth-child(2n+1)::before{content:"–"}}',
    )
  })
  it.each(hostileCss)('cannot reach out of its section or load anything: %s', (hostile) => {
    const scoped = stylesOf(hostile)
    expect(scoped).not.toMatch(
      /url|@import|@layer|@font-face|@keyframes|@property|@namespace|expression|<|\\|:root|:has|:is|:host|fixed|sticky|animation|transition|behavior|--(?!bg|tx|ac|oa)/i,
    )
    // Every rule there is begins with the section's own name.
    for (const rule of scoped.replace(/@media [^{]*\{(.*?\})\}/g, '$1').matchAll(/([^{}]+)\{[^{}]*\}/g))
      for (const selector of (rule[1] ?? '').split(',')) expect(selector).toMatch(/^#custom \.own /)
    expect((scoped.match(/\{/g) ?? []).length).toBe((scoped.match(/\}/g) ?? []).length)
    expect(cleanCss(cleanCss(hostile))).toBe(cleanCss(hostile))
    expect(pageOf(holding({ html: { en: '<p>x</p>' }, css: hostile })).match(/<\/style>/g)).toHaveLength(1)
  })
  it('stays harmless and still whatever is thrown at it', () => {
    const wild = fc.array(
      fc.constantFrom(
        '.a',
        '{',
        '}',
        'color',
        ':',
        ';',
        'red',
        '@media',
        '(min-width:1px)',
        'url(',
        ')',
        '"',
        "'",
        '</style>',
        '<!--',
        '-->',
        '/*',
        '*/',
        '\\',
        '\n',
        ':root',
        '&',
        '--bg',
        'var(--bg)',
        ',',
        '>',
        '*',
        'position',
        'fixed',
        '!important',
        '@import',
        '\\7d ',
        'p',
        '#x',
        '[a]',
        '10px',
        '(',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(wild, (parts) => {
        const clean = cleanCss(parts.join(''))
        expect(cleanCss(clean)).toBe(clean)
        expect(clean).not.toMatch(/[<\\]|url\(|fixed|:root|--bg:|@import/)
      }),
      { numRuns: 600, seed: 11 },
    )
  })
  it('means nothing beside its section, and nothing the page alone has', () => {
    for (const beside of [
      '~ section{color:red}',
      '+ footer{color:red}',
      '> p{color:red}',
      'p ~{color:red}',
      'body{color:red}',
      'main p{color:red}',
      'footer{color:red}',
    ])
      expect(cleanCss(beside), beside).toBe('')
  })
  it('layers nothing above its section and moves no layer far', () => {
    expect(cleanCss('a{z-index:10}b{z-index:9}')).toBe('b{z-index:9}')
    expect(cleanCss('p{width:99999px}p{height:5000vh}p{margin:2rem}')).toBe('p{margin:2rem}')
  })
  it('stops a page whose own colours cannot be read, by day and by night', () => {
    const html = { en: '<div class="a"><p>Words</p></div>' }
    expect(codesOf(holding({ html, css: '.a{color:#777;background:#888}' }))).toContain('contrast')
    expect(codesOf(holding({ html, css: '.a{color:#fffefc}' }))).toContain('contrast')
    expect(codesOf(holding({ html, css: '.a{color:#ffffff;background:#102030}' }))).toEqual([])
    expect(codesOf(holding({ html, css: '.a{background:#102030}.a p{color:white}' }))).toEqual([])
    expect(codesOf(holding({ html, css: '.a{color:var(--oa);background:var(--ac)}' }))).toEqual([])
  })
})

describe('what is stored of it', () => {
  const dirty = { html: { en: '<p onclick="x()">Hi</p><script>1</script>' }, css: '.a{color:red;position:fixed}' }
  const clean = { html: { en: '<p>Hi</p>' }, css: '.a{color:red}' }
  it('is clean after every edit, and the edit can be taken back', () => {
    const site = holding({ html: { en: '<p>Before</p>' } })
    const applied = applyOps(site, [{ op: 'set_fields', sectionId: 'sec_custom0001', fields: dirty }], { newId: () => 'sec_new00001' })
    expect(applied.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual(clean)
    const typed = applyOps(
      site,
      [{ op: 'set_text', sectionId: 'sec_custom0001', path: ['html'], lang: 'en', value: '<img src=x onerror=alert(1)>Yes' }],
      { newId: () => 'x' },
    )
    expect(typed.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual({ html: { en: 'Yes' } })
    const added = applyOps(bakery, [{ op: 'add_section', pageId: 'pag_front', section: section('custom', 'plain', dirty) }], {
      newId: () => 'x',
    })
    expect(added.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual(clean)
    const whole = applyOps(bakery, [{ op: 'replace_site', site: holding(dirty) }], { newId: () => 'x' })
    expect(whole.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual(clean)
  })
  it('never grows over what a field may hold', () => {
    const long = `<p>first</p><p>${'&'.repeat(3900)}</p>`
    const site = holding({ html: { en: '<p>x</p>' } })
    const applied = applyOps(site, [{ op: 'set_fields', sectionId: 'sec_custom0001', fields: { html: { en: long } } }], {
      newId: () => 'x',
    })
    expect(applied.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual({ html: { en: '<p>first</p>' } })
    expect(parseSite(applied.site).ok).toBe(true)
  })
  it('is clean when a site comes from outside', () => {
    const parsed = parseSite(holding(dirty))
    expect(parsed.ok && parsed.site.pages[0]?.sections.find((one) => one.type === 'custom')?.fields).toEqual(clean)
  })
})
