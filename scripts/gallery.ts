// Writes every section type, in each variant and preset, to test-output/gallery, to be looked at in a browser.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeTypes } from '../packages/site-kit/src/registry.ts'
import { renderSite } from '../packages/site-kit/src/render/render-site.ts'
import { samples } from '../packages/site-kit/src/samples/index.ts'

const out = join(import.meta.dirname, '..', 'test-output', 'gallery')
const presets = ['light', 'dark', 'eu', 'uae'] as const
const everything = [...Object.values(samples.bakery.pages[0]?.sections ?? [])]
const links: string[] = []

function write(name: string, body: string): void {
  writeFileSync(join(out, `${name}.html`), body)
  links.push(name)
}

mkdirSync(out, { recursive: true })
for (const preset of presets) {
  for (const turn of [0, 1]) {
    // The first page shows each type in its first variant, the second in its other one.
    const sections = everything.map((section) => ({
      ...section,
      variant: describeTypes().find((one) => one.type === section.type)?.variants[turn]?.id ?? section.variant,
    }))
    const site = {
      ...samples.bakery,
      theme: { ...samples.bakery.theme, preset, seed: 20 + turn },
      pages: samples.bakery.pages.map((page) => ({ ...page, sections })),
    }
    write(`all-${preset}-${turn + 1}`, renderSite(site, { mode: 'publish', formAction: 'f' }).files[0]?.body ?? '')
  }
}
for (const [name, site] of Object.entries(samples)) {
  for (let seed = 1; seed <= 6; seed++) {
    write(
      `${name}-seed-${seed}`,
      renderSite({ ...site, theme: { ...site.theme, seed } }, { mode: 'publish', formAction: 'f' }).files[0]?.body ?? '',
    )
  }
}
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><ul>${links.map((name) => `<li><a href="${name}.html">${name}</a></li>`).join('')}</ul></html>\n`,
)
console.log(`${links.length} pages in ${out}`)
