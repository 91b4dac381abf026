import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { composeSite, composeWhole, readBrief } from '@manara/composer'
import { productLanguages } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import { median, percentile, rounded, sayBar, sayHow } from './kit.ts'

const today = '2026-11-21'
const brief =
  'Casa Luna, restaurant in Graz. Margherita 9 €, Marinara 8 €, Diavola 11 €, Carbonara 12 €, Tiramisu 6 €, Panna cotta 5 €. Open Tue-Sun 17:00-23:00. ' +
  'Lendplatz 4, 8020 Graz. Jazz concert on 11 March 2027. Summer party on 2 May 2027. Mail post@luna.example. Call 0316 123456. ' +
  'My mother opened the house with two tables and a borrowed oven. We still cook from her book, which has more stains than words. ' +
  'The wine comes from a neighbour who does not own a telephone. On Mondays the oven rests and so do we. Several pages, please.'
const options = { mode: 'publish', baseUrl: 'https://luna.example/', formAction: '/form' } as const

function idsFrom() {
  let count = 0
  return (prefix: string) => `${prefix}_${String(++count).padStart(8, '0')}`
}

/** From the brief to the first section and to the end of a site of several pages, in milliseconds. */
function timesOfComposing(times: number) {
  const rounds = Array.from({ length: times }, (_, seed) => {
    const from = performance.now()
    const parts = composeSite(readBrief(brief, { today, seed }), { seed, newId: idsFrom() })
    parts.next()
    parts.next()
    const first = performance.now() - from
    const count = [...parts].length
    return { first, whole: performance.now() - from, count }
  }).slice(Math.ceil(times / 10))
  return { first: rounds.map(({ first }) => first), whole: rounds.map(({ whole }) => whole) }
}

/** Ten pages in ten languages: the composed pages, and copies of them under other addresses until there are ten. Every text in every language. */
function bigSite(seed: number): SiteDescription {
  const { site } = composeWhole(readBrief(brief, { today, seed }), { seed, newId: idsFrom(), languages: [...productLanguages] })
  const newId = idsFrom()
  const pages = Array.from({ length: 10 }, (_, at) => {
    const page = site.pages[at < site.pages.length ? at : 1 + (at % (site.pages.length - 1))]
    if (!page) throw new Error('the brief gave no pages')
    if (at < site.pages.length) return page
    const sections = page.sections.map((section) => ({ ...section, id: newId('sec_more').replace('_more_', '_more') }))
    return { ...page, id: newId('pag_more').replace('_more_', '_more'), slug: `${page.slug}-${at}`, sections }
  })
  return spoken({ ...site, pages }) as SiteDescription
}

/** What only the owner's language says is said in the others too, so that no language stays offline. */
function spoken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoken)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isText = entries.length > 0 && entries.every(([key, words]) => typeof words === 'string' && /^[a-z]{2}$/.test(key))
  if (!isText) return Object.fromEntries(entries.map(([key, inner]) => [key, spoken(inner)]))
  const texts = value as Record<string, string>
  return Object.fromEntries(productLanguages.map((lang) => [lang, texts[lang] ?? texts.en ?? entries[0]?.[1]]))
}

function timesOfRendering(times: number) {
  const rounds = Array.from({ length: times }, (_, seed) => {
    const site = bigSite(seed)
    const from = performance.now()
    const { pages } = renderSite(site, options)
    return { whole: performance.now() - from, pages: pages.length }
  }).slice(1)
  return { whole: rounds.map(({ whole }) => whole), page: rounds.map(({ whole, pages }) => whole / pages), pages: rounds[0]?.pages ?? 0 }
}

/** Astro given the finished bodies of the same pages, from its start to its files; and our renderer from the description, in a process too. */
function besideAstro(folder: string): { astro: number; ours: number } | string {
  const bin = join(folder, 'node_modules', 'astro', 'bin')
  const program =
    ['astro.mjs', 'astro.js'].map((name) => join(bin, name)).find((path) => existsSync(path)) ?? join(folder, 'node_modules/astro/astro.js')
  if (!existsSync(program)) return 'skipped: not installed'
  const work = mkdtempSync(join(tmpdir(), 'manara-astro-'))
  try {
    const site = bigSite(1)
    const { files } = renderSite(site, options)
    const pages = files.filter((file) => file.path.endsWith('index.html'))
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      writeFileSync(join(work, path), text)
    }
    put('package.json', '{"type":"module","private":true}')
    put('astro.config.mjs', 'export default { telemetry: false }')
    put('src/pages.json', JSON.stringify(pages.map(({ path, body }) => ({ path: path.replace(/\/?index\.html$/, ''), body }))))
    put(
      'src/pages/[...path].astro',
      `---\nimport pages from '../pages.json'\nexport function getStaticPaths() { return pages.map((one) => ({ params: { path: one.path || undefined }, props: one })) }\nconst { body } = Astro.props\n---\n<Fragment set:html={body} />\n`,
    )
    symlinkSync(join(folder, 'node_modules'), join(work, 'node_modules'))
    put('site.json', JSON.stringify(site))
    const astro = timed([program, 'build', '--root', work], work)
    const ours = timed([join(import.meta.dirname, 'render-alone.ts'), join(work, 'site.json'), join(work, 'ours')], work)
    return { astro, ours }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Wall time of a program run three times, the median, in milliseconds. */
function timed(words: readonly string[], cwd: string): number {
  const times = Array.from({ length: 3 }, () => {
    const from = performance.now()
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr.toString().slice(-600)}`)
    return performance.now() - from
  })
  return median(times)
}

const shown = (times: readonly number[]) => ({ p50Ms: rounded(median(times)), p95Ms: rounded(percentile(times, 0.95)) })

if (import.meta.main) {
  const [times = '60', astroFolder = ''] = process.argv.slice(2)
  sayHow(`npm run bench -- site ${times} ${astroFolder}`.trim())
  const { first, whole } = timesOfComposing(Number(times))
  const rendering = timesOfRendering(6)
  const beside = besideAstro(astroFolder)
  console.log({
    first: shown(first),
    whole: shown(whole),
    tenByTen: shown(rendering.whole),
    page: shown(rendering.page),
    pages: rendering.pages,
    ...(typeof beside === 'string' ? { astro: beside } : { astroMs: rounded(beside.astro, 0), oursMs: rounded(beside.ours, 0) }),
  })
  sayBar('first section of a site of several pages (<= 50 ms)', `${rounded(median(first))} ms`, median(first) <= 50)
  sayBar('the whole of it (<= 300 ms)', `${rounded(median(whole))} ms`, median(whole) <= 300)
  sayBar('render, a page (<= 5 ms)', `${rounded(median(rendering.page))} ms`, median(rendering.page) <= 5)
  sayBar(`render, ${rendering.pages} pages (<= 1,000 ms)`, `${rounded(median(rendering.whole), 0)} ms`, median(rendering.whole) <= 1000)
}
