// Writes the gallery of section types to test-output/gallery: every type in each variant with full content, one page for each preset, language and
// scheme, each of them at three widths, and an index that says what fields a type has.
//   npm run gallery -- [--preset eu,uae] [--type steps,menu] [--seed 3]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { presetNames } from '@manara/contracts'
import type { SiteDescription, Theme } from '@manara/contracts'
import { buildSite, createBuildCache } from '@manara/site-build'
import { fieldRows } from './gallery-fields.ts'
import { showing, specimenTypes } from '../packages/site-kit/src/samples/specimens/show.ts'
import { sectionTypes } from '../packages/site-kit/src/sections/type-list.ts'

const { values } = parseArgs({ options: { preset: { type: 'string' }, type: { type: 'string' }, seed: { type: 'string' } } })
const out = join(import.meta.dirname, '..', 'test-output', 'gallery')
const presets = presetNames.filter((name) => !values.preset || values.preset.split(',').includes(name))
const shown = sectionTypes.filter(({ type }) => specimenTypes.includes(type) && (!values.type || values.type.split(',').includes(type)))
const languages = ['en', 'ar'] as const
const schemes = ['light', 'dark'] as const
const cache = createBuildCache()

function siteOf(preset: Theme['preset'], scheme: 'light' | 'dark', at: number): SiteDescription {
  const types = shown.map(({ type, variants }) => ({ type, variants: variants.map(({ id }) => id) }))
  const site = showing({ look: preset, seed: Number(values.seed ?? 20) + at, types })
  return { ...site, theme: { ...site.theme, scheme } }
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color:#222;background:#fff}table{border-collapse:collapse;margin-block:.5rem 2.5rem}th,td{border:1px solid #bbb;padding:.3rem .7rem;text-align:start;vertical-align:top}.row{display:flex;gap:1rem;align-items:start;overflow-x:auto}iframe{block-size:85vh;border:1px solid #bbb;flex:none}</style></head><body>${body}</body></html>\n`

/** The same page at the three widths sites are made for. */
const widths = (folder: string, lang: string): string =>
  page(
    `${folder} ${lang}`,
    `<p><a href="index.html">All</a></p><div class="row">${[360, 768, 1280].map((width) => `<iframe title="${width} px" width="${width}" src="${folder}/${lang === 'en' ? '' : `${lang}/`}index.html"></iframe>`).join('')}</div>`,
  )

async function writeLook(preset: Theme['preset'], at: number): Promise<string> {
  const cells: string[] = []
  for (const scheme of schemes) {
    const folder = `${preset}-${scheme}`
    const { files } = await buildSite(siteOf(preset, scheme, at), { baseUrl: 'https://gallery.example/', formAction: '/form', cache })
    for (const [path, { body }] of files) {
      mkdirSync(dirname(join(out, folder, path)), { recursive: true })
      writeFileSync(join(out, folder, path), body)
    }
    for (const lang of languages) {
      const name = `${folder}-${lang}.html`
      writeFileSync(join(out, name), widths(folder, lang))
      cells.push(
        `<td><a href="${folder}/${lang === 'en' ? '' : `${lang}/`}index.html">${lang} ${scheme}</a>, <a href="${name}">three widths</a></td>`,
      )
    }
  }
  console.log(preset)
  return `<tr><th scope="row">${preset}</th>${cells.join('')}</tr>`
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const looks: string[] = []
for (const [at, preset] of presets.entries()) looks.push(await writeLook(preset, at))
const variants = shown.reduce((sum, type) => sum + type.variants.length, 0)
writeFileSync(
  join(out, 'index.html'),
  page(
    'Section types',
    `<h1>${shown.length} section types, ${variants} variants</h1><table>${looks.join('')}</table>${shown.map(({ type }) => fieldRows(type)).join('')}`,
  ),
)
console.log(`${shown.length} types, ${variants} variants, ${presets.length} presets in ${out}`)
