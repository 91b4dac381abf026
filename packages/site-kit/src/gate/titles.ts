import type { SiteDescription } from '@manara/contracts'
import { factsOf } from '../facts.ts'
import type { PageReport } from '../render/types.ts'
import { createVoice } from '../text.ts'
import { finding } from './sentences.ts'
import type { Finding } from './types.ts'

/** What search results show of a page: a title no other page has, and a sentence about it. */
export function checkTitles(site: SiteDescription, reports: readonly PageReport[]): Finding[] {
  const seen = new Map<string, string>()
  return reports.flatMap(({ path, pageId, lang }) => {
    const page = site.pages.find((one) => one.id === pageId)
    if (!page) return []
    const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
    const title = voice.plain(page.title) || voice.plain(site.name)
    const key = `${lang} ${title.toLowerCase()}`
    const isTaken = seen.has(key)
    seen.set(key, path)
    return [
      ...(isTaken ? [finding('duplicate_title', { page: path, lang }, title)] : []),
      ...(voice.plain(page.description) === '' ? [finding('missing_description', { page: path, lang }, title)] : []),
    ]
  })
}
