import { directionOf } from '@manara/contracts'
import type { Lang, SiteDescription } from '@manara/contracts'
import { factsOf } from '../facts.ts'
import { createVoice } from '../text.ts'
import { lookOf } from '../theme/look.ts'
import { fixedPalette } from '../theme/tokens.ts'
import { offlinePage } from './extra-pages.ts'
import { appScriptPath, iconPaths, manifestPath, workerPath } from './head-paths.ts'
import { drawn } from './page-context.ts'
import { languageFolder, relative } from './paths.ts'
import type { RasterNeed, RenderOptions, SiteFile } from './types.ts'

type Ask = { site: SiteDescription; complete: readonly Lang[]; options: RenderOptions }
type App = { files: SiteFile[]; rasters: RasterNeed[] }

/** Asks the browser to keep what was just read. It runs from a file of its own, so pages need no inline script. */
const appScript = `const from = document.currentScript.src
if ('serviceWorker' in navigator)
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register(new URL('sw.js', from))
      const { active } = await navigator.serviceWorker.ready
      active.postMessage([location.href, ...performance.getEntriesByType('resource').map((one) => one.name)])
    } catch {}
  })
`

/**
 * Pages come from the network while there is one, so nobody reads an old price; fonts and pictures, whose names change with their content,
 * from the shelf. Nothing is fetched that the visitor did not open, so visits are counted as without it.
 */
const worker = (lost: Readonly<Record<string, string>>): string => `const lost = ${JSON.stringify(lost).replace(/</g, '\\u003c')}
const shelf = 'pages', most = 120
const root = new URL('.', self.location).href
const own = (url) => url.startsWith(root)
const put = async (request, response) => {
  const cache = await caches.open(shelf)
  await cache.put(request, response)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}
const keep = async (url) => {
  const response = await fetch(url, { cache: 'force-cache' })
  if (response.ok && !response.redirected) await put(url, response)
}
const instead = (url) => {
  const [tongue] = url.slice(root.length).split('/')
  return new Response(lost[tongue] ?? lost[''], { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
const fresh = async (request) => {
  try {
    const response = await fetch(request)
    if (response.ok && response.type === 'basic' && !response.redirected) await put(request.url.split('#')[0], response.clone())
    return response
  } catch (error) {
    const known = await caches.match(request.url.split('#')[0], { ignoreSearch: true, ignoreVary: true })
    if (known) return known
    if (request.mode === 'navigate') return instead(request.url)
    throw error
  }
}
const kept = async (request) => (await caches.match(request.url, { ignoreVary: true })) ?? fresh(request)
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => event.waitUntil(Promise.allSettled(event.data.filter(own).map((url) => keep(url.split('#')[0])))))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !own(request.url)) return
  event.respondWith(/^(fonts|media)\\//.test(request.url.slice(root.length)) ? kept(request) : fresh(request))
})
`

/** All that makes a site an app that opens without a network; nothing at all when the owner did not ask for it. */
export function appFiles({ site, complete, options }: Ask): App {
  if (!site.features?.offline) return { files: [], rasters: [] }
  const lost = Object.fromEntries(
    complete.map((lang) => [languageFolder(site, lang).replace('/', ''), offlinePage({ site, lang, complete, options })]),
  )
  return {
    files: [
      { path: appScriptPath, type: 'text/javascript; charset=utf-8', body: appScript },
      { path: workerPath, type: 'text/javascript; charset=utf-8', body: worker(lost) },
      ...complete.map((lang) => manifest(site, lang)),
    ],
    rasters: icons(site),
  }
}

function manifest(site: SiteDescription, lang: Lang): SiteFile {
  const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
  const folder = languageFolder(site, lang)
  const { ground } = surfaceOf(site)
  const description = voice.plain(site.pages.find((page) => page.slug === '')?.description)
  const icon = (path: string, size: number, purpose: string) => ({
    src: relative(folder, path),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const said = {
    name: voice.plain(site.name),
    ...(description === '' ? {} : { description }),
    lang,
    dir: directionOf(lang),
    start_url: './',
    scope: relative(folder, ''),
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [icon(iconPaths.small, 192, 'any'), icon(iconPaths.large, 512, 'any'), icon(iconPaths.maskable, 512, 'maskable')],
  }
  return { path: folder + manifestPath, type: 'application/manifest+json', body: `${JSON.stringify(said, null, 1)}\n` }
}

const surfaceOf = (site: SiteDescription) => {
  const look = lookOf(site.theme)
  return (look.scheme === 'dark' ? look.colours.dark : look.colours.light).plain
}

/** The site's own sign on its ground; the maskable one keeps to the inner circle that every system leaves uncut. */
function icons(site: SiteDescription): RasterNeed[] {
  const look = lookOf(site.theme)
  const surface = surfaceOf(site)
  const sign = drawn(site.trade, look, {
    kind: 'mark',
    width: 32,
    height: 32,
    seed: look.seed,
    dir: 'ltr',
    palette: fixedPalette(surface),
    text: '',
  })
  const icon = (path: string, size: number, share: number): RasterNeed => {
    const side = size * share
    const at = (size - side) / 2
    const placed = sign.replace('<svg', `<svg x="${at}" y="${at}" width="${side}" height="${side}"`)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${surface.ground}"/>${placed}</svg>`
    return { path, svg, width: size, height: size, faces: [] }
  }
  return [icon(iconPaths.small, 192, 0.8), icon(iconPaths.large, 512, 0.8), icon(iconPaths.maskable, 512, 0.58)]
}
