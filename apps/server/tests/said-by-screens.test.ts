import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeWhole, interpretEdit, readBrief } from '@manara/composer'
import { productLanguages } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { describeTypes, labelIn } from '@manara/site-kit'
import { expect, test } from 'vitest'

const screens = join(import.meta.dirname, '../../dashboard/src/locales')
const addAny = (lang: string) => (JSON.parse(readFileSync(join(screens, lang, 'editor.json'), 'utf8')) as { add_any: string }).add_any
/** These frame a page, or hold the owner's own code: nobody adds them by a sentence. */
const never = new Set(['header', 'footer', 'hero', 'custom'])
const types = describeTypes().filter(({ type }) => !never.has(type))

/** A site that knows next to nothing, with nothing between header and footer. */
function siteIn(lang: string): SiteDescription {
  const { site } = composeWhole(readBrief('Sonne', { lang, today: '2026-03-01', seed: 1 }), {
    seed: 1,
    newId: (prefix) => `${prefix}_${(n += 1)}`,
  })
  const [home] = site.pages
  if (!home) throw new Error('a site has a first page')
  return { ...site, pages: [{ ...home, sections: home.sections.filter(({ type }) => type === 'header' || type === 'footer') }] }
}
let n = 0

test.each(productLanguages)('what the gallery of sections says in %s is understood for every type', (lang) => {
  const lost = types.flatMap(({ type, label }) => {
    const message = addAny(lang).replace('{{name}}', labelIn(label, lang))
    const found = interpretEdit(message, { site: siteIn(lang), lang, newId: () => 'sec_new00', seed: 1, today: '2026-03-01' })
    const made = found.status === 'done' ? found.ops.flatMap((op) => (op.op === 'add_section' ? [op.section.type] : [])) : [type]
    return found.status === 'cannot' || made[0] !== type ? [`${message} -> ${JSON.stringify(found).slice(0, 160)}`] : []
  })
  expect(lost).toEqual([])
})
