import type { SiteDescription } from '@manara/contracts'
import { appScriptPath } from '../render/head-paths.ts'
import { resolve } from './links.ts'
import { finding } from './sentences.ts'
import type { ReadPage } from './structure.ts'
import { whereOf } from './structure.ts'
import type { Finding } from './types.ts'

/** No page runs a script, but for the one file of a site that its owner made an app. What only machines read is no script. */
export function checkScripts(site: SiteDescription, page: ReadPage): Finding[] {
  const folder = page.report.path.replace(/[^/]*$/, '')
  const isOurs = (source: string | undefined) =>
    site.features?.offline === true && source !== undefined && resolve(folder, source) === appScriptPath
  return page.parsed.elements
    .filter((one) => one.name === 'script' && one.attributes.get('type') !== 'application/ld+json' && !isOurs(one.attributes.get('src')))
    .map((one) => finding('invalid_markup', whereOf(page, one), 'a script'))
}
