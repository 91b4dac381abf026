import { ArmsPlan, armsFile, armsFolder } from '../arms-plan.ts'
import type { ArmsTest } from '../arms-plan.ts'
import type { Blobs } from '../manifest.ts'
import type { LiveSiteRow } from '../store.ts'
import { bytesHeld, readyFile } from './ready-file.ts'
import type { ReadyFile } from './ready-file.ts'
import { readRedirects, redirectOf, redirectsFile } from './redirects.rules.ts'

export type LoadedSite = {
  workspaceId: string
  siteKey: string
  deploymentId: string
  scripts: boolean
  /** What it takes in memory before any file of it was read; more is told as it is read. */
  bytes: number
  file(path: string): Promise<ReadyFile | undefined>
  /** Where a former address leads now, below the site's root. */
  movedTo(path: string): Promise<string | undefined>
  /** Which pages are under test; uploaded sites have none. */
  tests(): Promise<readonly ArmsTest[]>
  /** What an arm shows: a file that stands at no address. */
  armFile(path: string): Promise<ReadyFile | undefined>
}

/** What a build brings whose site works without a network. */
const workerFile = 'sw.js'

/** About what a file's name, type and digest take. */
const bytesOfEntry = 512

export type Around = {
  blobs: Blobs
  /** Which tests of a site may be shown; one that was stopped is not, though an older deployment still brings its arms. */
  shownTests: (workspaceId: string, siteKey: string) => Promise<readonly string[]>
  /** Hears what reading a file took in memory, in bytes. */
  grew?: (bytes: number) => void
}

/** A live site as the server keeps it: files are read and compressed when first asked for, then served from memory. */
export function loadSite(row: LiveSiteRow, { blobs, shownTests, grew = () => undefined }: Around): LoadedSite {
  const byPath = new Map(row.manifest.map((file) => [file.path, file]))
  const ready = new Map<string, Promise<ReadyFile>>()
  const owner = { workspaceId: row.workspace_id, scripts: row.scripts }
  const isApp = !row.scripts && byPath.has(workerFile)

  function load(path: string): Promise<ReadyFile> | undefined {
    const file = byPath.get(path)
    if (!file || ready.has(path)) return ready.get(path)
    const loading = readyFile(file, { ...owner, app: isApp }, blobs)
    ready.set(path, loading)
    loading.then(
      (one) => grew(bytesHeld(one)),
      // A failed read must not stay in memory as the answer for ever.
      () => ready.delete(path),
    )
    return loading
  }
  const textOf = async (path: string) => (await load(path))?.bodies.identity.body.toString('utf8')
  const redirects = once(async () => readRedirects((await textOf(redirectsFile)) ?? '{}'))
  const tests = once(async () => {
    const [text, shown] = await Promise.all([textOf(armsFile), shownTests(row.workspace_id, row.site_key)])
    return ArmsPlan.parse(JSON.parse(text ?? '{"tests":[]}')).tests.filter(({ experimentId }) => shown.includes(experimentId))
  })
  const hasTests = byPath.has(armsFile) && !row.scripts
  const isInner = (path: string) => path === redirectsFile || (!row.scripts && (path === armsFile || path.startsWith(armsFolder)))

  return {
    ...owner,
    siteKey: row.site_key,
    deploymentId: row.deployment_id,
    bytes: row.manifest.length * bytesOfEntry,
    file: async (path) => (isInner(path) ? undefined : load(path)),
    movedTo: async (path) => (byPath.has(redirectsFile) ? redirectOf(await redirects(), path) : undefined),
    tests: async () => (hasTests ? tests() : noTests),
    armFile: async (path) => load(path),
  }
}

const noTests: readonly ArmsTest[] = []

/** Read once, and again only when that failed. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined
      throw error
    })
    return reading
  }
}
