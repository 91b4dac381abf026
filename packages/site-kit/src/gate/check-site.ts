import type { SiteDescription } from '@manara/contracts'
import { parseSite } from '../registry.ts'
import type { RenderedSite } from '../render/types.ts'
import { checkWaitingTexts } from './claims.ts'
import { checkColours } from './colours.ts'
import { fixFor } from './fixes.ts'
import { checkLegal } from './legal.ts'
import { checkLinks } from './links.ts'
import { parseMarkup } from './markup.ts'
import { checkPictures } from './pictures.ts'
import { checkOwnStyles } from './own-styles.ts'
import { checkConfirmed, checkRefusals } from './promises.ts'
import { checkScripts } from './scripts.ts'
import { finding } from './sentences.ts'
import { checkAlt, checkHeadings, checkMarkup } from './structure.ts'
import { checkTitles } from './titles.ts'
import type { Finding, Sizes } from './types.ts'

/** The most a page may weigh, HTML and CSS, in brotli bytes. */
export const pageWeightLimit = 14 * 1024

/**
 * All that keeps a site from going out (`block`) or is worth knowing (`warn`), each with one sentence and one next step.
 * `sizes` are the brotli bytes of the HTML files by path; without them weight is not judged. Empty: nothing to say.
 */
export function checkSite(site: SiteDescription, rendered: RenderedSite, sizes?: Sizes): Finding[] {
  const files = new Set([
    ...rendered.files.map((file) => file.path),
    ...rendered.fonts.map((font) => font.path),
    ...rendered.rasters.map((raster) => raster.path),
    ...rendered.media.flatMap((media) => media.outputs.map((output) => output.path)),
  ])
  const pages = rendered.pages.flatMap((report) => {
    const file = rendered.files.find((one) => one.path === report.path)
    if (!file) return []
    const page = { parsed: parseMarkup(file.body), report }
    return [
      ...checkMarkup(page),
      ...checkScripts(site, page),
      ...checkHeadings(page),
      ...checkAlt(page),
      ...checkPictures(site, report),
      ...checkLinks(page, files),
      ...checkColours(site, file.body, { page: report.path, lang: report.lang }),
      ...checkOwnStyles(site, page),
      ...checkConfirmed(site, page),
      ...checkWaitingTexts(site, page),
      ...checkRefusals(site, page),
    ]
  })
  const heavy = [...(sizes ?? [])]
    .filter(([, bytes]) => bytes > pageWeightLimit)
    .map(([page, bytes]) => finding('weight', { page }, (bytes / 1024).toFixed(1), String(pageWeightLimit / 1024)))
  const lacking = rendered.incomplete.map(({ lang, missing }) =>
    finding(
      'language_incomplete',
      { page: missing[0]?.pageId ?? '', lang, ...(missing[0]?.sectionId ? { sectionId: missing[0].sectionId } : {}) },
      lang,
      String(missing.length),
    ),
  )
  const whole = [...checkTitles(site, rendered.pages), ...checkLegal(site), ...lacking]
  return once([...checkDescription(site), ...pages, ...heavy, ...whole]).map((one) => {
    const fix = fixFor(one, { site, pages: rendered.pages })
    return fix === undefined ? one : { ...one, fix }
  })
}

/** Fields that do not fit their type. A target of a link that is none of the allowed kinds is named as unsafe. */
function checkDescription(site: SiteDescription): Finding[] {
  const parsed = parseSite(site)
  if (parsed.ok) return []
  return parsed.problems.map(({ path, message }) => {
    const section = sectionAt(site, path)
    const where = { page: path, ...(section === undefined ? {} : { sectionId: section }) }
    return path.endsWith('.to') ? finding('unsafe_link', where, message) : finding('invalid_description', where, `${path}: ${message}`)
  })
}

function sectionAt(site: SiteDescription, path: string): string | undefined {
  const match = /^pages\.(\d+)\.sections\.(\d+)/.exec(path)
  return match ? site.pages[Number(match[1])]?.sections[Number(match[2])]?.id : undefined
}

/** The same thing is said once per place, however many elements show it. */
const once = (all: readonly Finding[]): Finding[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.code, one.where, one.sentence.en]), one])).values(),
]
