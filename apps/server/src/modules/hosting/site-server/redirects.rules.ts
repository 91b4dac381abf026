/** A build may bring this file: `{ "old-path/": "new-path/" }`, both below the site's root. It is read, never shown. */
export const redirectsFile = '_redirects.json'

const mostRedirects = 2_000
const longestPath = 500

/**
 * Reads which former addresses of a site lead where. Only paths inside the site count: what names another host, climbs up, or leads to itself is left out,
 * so that a build can never send its visitors elsewhere. A file that cannot be read redirects nothing.
 */
export function readRedirects(text: string): Map<string, string> {
  const pairs = Object.entries(objectIn(text)).slice(0, mostRedirects)
  return new Map(
    pairs.flatMap(([from, to]) => {
      const [old, now] = [innerPath(from), innerPath(to)]
      return old === undefined || now === undefined || keyOf(old) === keyOf(now) ? [] : [[keyOf(old), now] as const]
    }),
  )
}

/** Where a path leads now, followed to its end; undefined when it was never anywhere else. */
export function redirectOf(redirects: ReadonlyMap<string, string>, path: string): string | undefined {
  const seen = new Set<string>()
  let at = redirects.get(keyOf(path))
  for (let next = at; next !== undefined; next = redirects.get(keyOf(next))) {
    // Two addresses that lead to each other lead nowhere.
    if (seen.has(next)) return undefined
    seen.add(next)
    at = next
  }
  return at
}

/** With and without its last slash, and with the file's name, an address is the same. */
const keyOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '')

function objectIn(text: string): object {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : {}
  } catch {
    return {}
  }
}

/** A path below the site's root without its first slash; undefined for anything that could lead out of the site. */
function innerPath(said: unknown): string | undefined {
  if (typeof said !== 'string' || said.length > longestPath) return undefined
  const path = said.replace(/^\//, '')
  const isOdd = /[\0-\x1f\x7f\\?#:%]|\/\/|^\/|(^|\/)\.\.?(\/|$)/.test(path)
  return isOdd ? undefined : path
}
