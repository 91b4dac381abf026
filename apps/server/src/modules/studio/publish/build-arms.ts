import type { ArmChange, Goal, SiteDescription } from '@manara/contracts'
import { armSite } from '@manara/site-kit'
import type { Finding, PageReport } from '@manara/site-kit'
import { armField, armsFile, armsFolder } from '../../hosting/index.ts'
import type { ArmsPlan, BuildFile } from '../../hosting/index.ts'
import type { Build } from '@manara/site-build'
import { markArm } from './mark-arm.rules.ts'
import { blocking, buildAndCheck } from './rendering.ts'

/** A test that is to be on the air: `key` is its short name on the site. */
export type RunningTest = { experimentId: string; key: string; goal: Goal; change: ArmChange }

type Options = Parameters<typeof buildAndCheck>[1] & { baseUrl: string }
type Given = { site: SiteDescription; build: Build; tests: readonly RunningTest[] }
export type Arms = { files: BuildFile[]; blocks: Finding[]; plan: ArmsPlan }

/**
 * Both arms of every running test, rendered in advance, as files beside the site's own. A page is in one test only: the one that began first. A test whose
 * section or page is gone from the site has no files. `blocks` is what the gate holds against an arm.
 */
export async function buildArms({ site, build, tests }: Given, options: Options): Promise<Arms> {
  const files = new Map<string, BuildFile>()
  const blocks: Finding[] = []
  const plan: ArmsPlan = { tests: [] }
  for (const test of tests) {
    const changed = armSite(site, test.change)
    if (!changed) continue
    const other = await buildAndCheck(changed, options)
    blocks.push(...blocking(other.findings))
    const taken = new Set(plan.tests.flatMap(({ pages }) => Object.keys(pages)))
    const paths = pagesUnder(site, build.rendered.pages, test.change).filter((path) => !taken.has(path) && differ(path, build, other.build))
    if (paths.length === 0) continue
    const pair = pairOf(paths, { test, a: build, b: other.build, siteUrl: options.baseUrl })
    plan.tests.push(pair.listed)
    for (const file of [...pair.files, ...assetsOf(other.build, build)]) files.set(file.path, file)
  }
  if (plan.tests.length > 0) files.set(armsFile, fileOf(armsFile, JSON.stringify(plan), 'application/json'))
  return { files: [...files.values()], blocks, plan }
}

/** The files of the page on which the change stands, in every language it is out in. */
function pagesUnder(site: SiteDescription, reports: readonly PageReport[], change: ArmChange): string[] {
  const pageId =
    change.kind === 'page' ? change.pageId : site.pages.find((page) => page.sections.some((section) => section.id === change.sectionId))?.id
  return reports.filter((report) => report.pageId === pageId).map((report) => report.path)
}

function differ(path: string, a: Build, b: Build): boolean {
  const other = b.files.get(path)
  return other !== undefined && a.files.get(path)?.sha256 !== other.sha256
}

type Pair = { test: RunningTest; a: Build; b: Build; siteUrl: string }

function pairOf(paths: readonly string[], { test: { experimentId, key, goal }, siteUrl, ...builds }: Pair) {
  let links: string[] = []
  const files: BuildFile[] = []
  const pages: ArmsPlan['tests'][number]['pages'] = {}
  for (const path of paths) {
    for (const arm of ['a', 'b'] as const) {
      const html = builds[arm].files.get(path)?.body.toString('utf8') ?? ''
      const marked = markArm(html, { path, key, field: armField(key, arm), siteUrl }, links)
      links = marked.links
      files.push(fileOf(placeOf({ key, arm, path }), marked.html, 'text/html; charset=utf-8'))
    }
    pages[path] = { a: placeOf({ key, arm: 'a', path }), b: placeOf({ key, arm: 'b', path }) }
  }
  return { files, listed: { experimentId, key, goal, pages, links } }
}

const placeOf = ({ key, arm, path }: { key: string; arm: string; path: string }) => `${armsFolder}${key}/${arm}/${path}`

/** Fonts and pictures that only the other arm needs. */
const assetsOf = (of: Build, have: Build): BuildFile[] =>
  [...of.files].flatMap(([path, { body, type }]) => (have.files.has(path) || type.startsWith('text/html') ? [] : [{ path, body, type }]))

const fileOf = (path: string, text: string, type: string): BuildFile => ({ path, type, body: Buffer.from(text) })
