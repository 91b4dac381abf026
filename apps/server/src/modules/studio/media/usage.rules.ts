import type { SiteDescription } from '@manara/contracts'

export type Place = { page: string; section: string }

/** Where on a site a picture is shown: the page's title and the section's type. */
export function placesOf(site: SiteDescription, media: string): Place[] {
  const [lang = 'en'] = site.languages
  return site.pages.flatMap((page) =>
    page.sections
      .filter((section) => names(section.fields, media))
      .map((section) => ({ page: page.title[lang] || page.slug || lang, section: section.type })),
  )
}

const names = (value: unknown, media: string): boolean =>
  value === media || (typeof value === 'object' && value !== null && Object.values(value).some((part) => names(part, media)))
