/** Which file of which site a request asks for. `prefix` is `/s/<slug>` on the shared address, '' on a site's own host. */
export type Address = { slug: string; path: string; prefix: string }

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads Host and path. `bases` are the host names that sites live under (`localhost`, the host of SITES_URL): `<slug>.<base>` is a site's own host,
 * `<base>/s/<slug>/` the shared address. Gives undefined for anything that is neither.
 */
export function addressOf(host: string | undefined, url: string, bases: readonly string[]): Address | undefined {
  const name = hostName(host)
  const path = cleanPath(url)
  if (name === undefined || path === undefined) return undefined
  const base = bases.find((one) => name.endsWith(`.${one}`))
  if (base !== undefined) {
    const slug = name.slice(0, -base.length - 1)
    return label.test(slug) ? { slug, path: path.slice(1), prefix: '' } : undefined
  }
  const shared = /^\/s\/([a-z0-9-]{1,63})(\/.*)?$/.exec(path)
  return shared ? { slug: shared[1] ?? '', path: (shared[2] ?? '').slice(1), prefix: `/s/${shared[1] ?? ''}` } : undefined
}

function hostName(host: string | undefined): string | undefined {
  if (host === undefined) return undefined
  // Names are case-blind and may end in a dot; a port says nothing about the site.
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

function cleanPath(url: string): string | undefined {
  const raw = url.split('?', 1)[0] ?? ''
  if (!raw.startsWith('/') || raw.length > 2_000) return undefined
  try {
    const path = decodeURIComponent(raw)
    return /[\0\\]|\/\/|(^|\/)\.\.?(\/|$)/.test(path) ? undefined : path
  } catch {
    return undefined
  }
}

/** The files a path may mean, in the order they are tried: the file itself, or the page of a folder. */
export function candidates(path: string): string[] {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`]
  return [path, `${path}.html`]
}

/** A path below a site's root as it stands in an address: a name may hold `?`, `#` or `%`, which mean something else there. */
export const pathInAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
