import type { Lang, SiteDescription } from '@manara/contracts'
import { html, nothing } from '../html.ts'
import type { Markup } from '../html.ts'
import { appScriptPath, iconPaths, manifestPath } from './head-paths.ts'
import { languageFolder, relative } from './paths.ts'

/** What the head of a page says of the site as an app; nothing where that was not asked for. `folder` is where the page stands. */
export function appLinks(site: SiteDescription, lang: Lang, folder: string): Markup {
  if (!site.features?.offline) return nothing
  const to = (path: string) => relative(folder, path)
  return html`<link rel="manifest" href="${to(languageFolder(site, lang) + manifestPath)}"><link rel="apple-touch-icon" href="${to(iconPaths.small)}"><script src="${to(appScriptPath)}" defer></script>`
}
