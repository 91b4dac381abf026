import type { FoundPicture } from '../read/found.rules.ts'
import type { GuardedFetch } from './guarded-fetch.ts'
import { createRobots } from './read-site.ts'
import { FetchRefusal } from './errors.ts'

export type Loaded = { name: string; alt?: string; body: Buffer }
type Loading = { signal: AbortSignal; onPicture: (at: number) => void }

const pictureBytes = 15 * 1024 * 1024
const allBytes = 60 * 1024 * 1024
const most = 12

/** The pictures a site shows, from wherever it shows them, by the same rules as its pages. What cannot be had is counted. */
export async function readPictures(
  pictures: readonly FoundPicture[],
  fetch: GuardedFetch,
  { signal, onPicture }: Loading,
): Promise<{ loaded: Loaded[]; left: number }> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(60_000)])
  const robots = createRobots(fetch, ending)
  const loaded: Loaded[] = []
  let bytes = 0
  for (const [at, { url, name, alt }] of pictures.slice(0, most).entries()) {
    if (url === undefined || ending.aborted || bytes >= allBytes) continue
    onPicture(at)
    try {
      const address = new URL(url)
      if (!(await robots.mayRead(address))) continue
      const { body } = await fetch({
        url: address,
        accept: /^image\/(jpeg|png|webp|avif|gif)$/,
        maxBytes: pictureBytes,
        timeoutMs: 15_000,
        signal: ending,
      })
      bytes += body.length
      loaded.push({ name, body, ...(alt ? { alt } : {}) })
    } catch (error) {
      if (!(error instanceof FetchRefusal)) throw error
    }
  }
  if (signal.aborted) throw signal.reason
  return { loaded, left: pictures.length - loaded.length }
}
