import { ImageRef } from '@manara/contracts'
import type { LocalText, SiteDescription } from '@manara/contracts'
import { shownSections } from '../render/sections-of.ts'
import type { PageReport } from '../render/types.ts'
import { pick } from '../text.ts'
import { finding } from './sentences.ts'
import type { Finding } from './types.ts'

/** What may say beside a picture of a list what it shows. */
const captions = ['caption', 'name', 'title', 'label'] as const

/** Every photo has words in the page's language, a caption beside it, or is marked as decoration by somebody. */
export function checkPictures(site: SiteDescription, { path, pageId, lang }: PageReport): Finding[] {
  const page = site.pages.find((one) => one.id === pageId)
  const says = (text: unknown) =>
    typeof text === 'object' && text !== null && pick(text as LocalText, lang, site.languages[0] ?? lang).text.trim() !== ''
  const isBare = (value: unknown, holder: Record<string, unknown> | undefined): boolean => {
    const image = ImageRef.safeParse(value)
    if (image.success) return image.data.decorative !== true && !says(image.data.alt) && !captions.some((name) => says(holder?.[name]))
    if (Array.isArray(value)) return value.some((item) => partsOf(item).some((part) => isBare(part, item as Record<string, unknown>)))
    return false
  }
  return (page ? shownSections(site, page) : [])
    .filter(({ section }) => partsOf(section.fields).some((part) => isBare(part, undefined)))
    .map(({ section }) => finding('missing_alt', { page: path, lang, sectionId: section.id }))
}

const partsOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : [])
