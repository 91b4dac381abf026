import type { SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'

/** What is seen of a theme from afar. */
export type SiteLook = { preset: string; ground: string; accent: string; face: string; composition: string }

/** Read from the page as it is rendered, because what a theme comes to is decided there. */
export function lookOfSite(site: SiteDescription): SiteLook {
  const page = renderSite(site, { mode: 'publish', formAction: '/f' }).files[0]?.body ?? ''
  const found = (pattern: RegExp) => pattern.exec(page)?.[1] ?? ''
  return {
    preset: site.theme.preset,
    ground: found(/--bg:(#[0-9a-f]{6})/),
    accent: found(/--ac:(#[0-9a-f]{6})/),
    face: found(/h1,h2,h3,\.k,svg text\{font-family:"([^"]+)"/),
    composition: found(/class="hero c-(\w+)/),
  }
}
