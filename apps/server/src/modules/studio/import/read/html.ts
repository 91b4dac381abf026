import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { DocumentRead, Found, FoundLink, FoundPicture } from './found.rules.ts'
import { bounded, bounds, nothingFound, plain } from './found.rules.ts'
import { readJsonLd } from './json-ld.rules.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Nothing of these is words for readers, or it is about the tool and not the business. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'nav',
  'form',
  'button',
  'select',
  'dialog',
])
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'blockquote', 'figcaption', 'dt', 'dd', 'td', 'th', 'address', 'summary'])
const boundaries = new Set([
  ...paragraphs,
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'ul',
  'ol',
  'dl',
  'table',
  'tr',
  'body',
  'br',
])
const tools = /cookie|consent|gdpr|captcha|newsletter|popup|skip-link|screen-reader/i

type Page = {
  base: URL
  meta: Map<string, string>
  title: string
  scripts: string[]
  texts: string[]
  tels: string[]
  mails: string[]
  addresses: string[]
  hours: string[]
  links: FoundLink[]
  pictures: FoundPicture[]
  lang?: string
}

/** What a page says: its texts, the facts in it made for machines and for people, where it leads, which pictures it shows. Never its scripts. */
export function readHtml(html: string, url: string): DocumentRead {
  const page: Page = {
    base: new URL(url),
    meta: new Map(),
    title: '',
    scripts: [],
    texts: [],
    tels: [],
    mails: [],
    addresses: [],
    hours: [],
    links: [],
    pictures: [],
  }
  walk(parse(html), page)
  const { texts, left } = bounded(unique(page.texts))
  return {
    found: { ...factsOf(page), texts },
    pictures: page.pictures.slice(0, bounds.pictures * 2),
    links: page.links.slice(0, bounds.links),
    left: left > 0 ? [{ code: 'text_left', count: left }] : [],
  }
}

const some = (...values: (readonly string[] | undefined)[]) =>
  unique(values.flatMap((one) => one ?? []).filter(Boolean)).slice(0, bounds.values)

/** What is made for machines is believed first, then what stands where people tap and look. */
function factsOf(page: Page): Found {
  const said = readJsonLd(page.scripts)
  const meta = (name: string, max: number) => plain(page.meta.get(name), max)
  return {
    ...nothingFound(),
    ...(page.lang ? { lang: page.lang } : {}),
    name: said.name || meta('og:site_name', 120) || nameIn(page.title),
    about: said.about || meta('description', 600) || meta('og:description', 600),
    ...(said.city ? { city: said.city } : {}),
    phones: some(said.phones, page.tels),
    mails: some(said.mails, page.mails),
    addresses: some(said.addresses?.length ? said.addresses : page.addresses),
    hours: some(said.hours, page.hours),
  }
}

const unique = (all: readonly string[]) => [...new Set(all)]
/** `Home | Bakery Sonne`: the longest part is rarely the word for the front page. */
const nameIn = (title: string) =>
  title
    .split(/\s+[|–—·:-]\s+/)
    .filter((part) => !/^(home|start(seite)?|welcome|willkommen|accueil|inicio|الرئيسية)$/i.test(part))
    .at(-1) ?? ''

/** Without recursion: a page may be nested as deep as somebody likes. */
function walk(root: Node, page: Page): void {
  const open: { node: Node; inside: boolean }[] = [{ node: root, inside: false }]
  let line: string[] = []
  const end = () => {
    const text = plain(line.join(''))
    line = []
    if (text.length > 1) page.texts.push(text)
  }
  while (open.length > 0) {
    const { node, inside } = open.pop() as { node: Node; inside: boolean }
    if (inside) end()
    else if (node.nodeName === '#text') line.push((node as DefaultTreeAdapterTypes.TextNode).value)
    else {
      const element = node as Element
      const isBlock = boundaries.has(element.nodeName)
      if (isBlock) {
        end()
        open.push({ node, inside: true })
      }
      if ('attrs' in element && !note(element, page)) continue
      const children = 'childNodes' in element ? element.childNodes : []
      for (let at = children.length - 1; at >= 0; at -= 1) open.push({ node: children[at] as Node, inside: false })
    }
  }
  end()
}

/** Takes from an element what it says by itself. False: what is inside it is not for readers. */
function note(element: Element, page: Page): boolean {
  const attrs = new Map(element.attrs.map(({ name, value }) => [name, value]))
  const seen = noters[element.nodeName]
  seen?.(page, attrs, element)
  noteMicrodata(page, attrs, element)
  if (silent.has(element.nodeName) || element.nodeName === 'title') return false
  return !(
    attrs.has('hidden') ||
    attrs.get('aria-hidden') === 'true' ||
    (tools.test(`${attrs.get('class') ?? ''} ${attrs.get('id') ?? ''}`) && element.nodeName !== 'body' && element.nodeName !== 'html')
  )
}

type Attrs = ReadonlyMap<string, string>
const noters: Readonly<Record<string, (page: Page, attrs: Attrs, element: Element) => void>> = {
  html: (page, attrs) => {
    const lang = attrs.get('lang')?.toLowerCase().split('-')[0]
    if (lang && /^[a-z]{2,3}$/.test(lang)) page.lang = lang
  },
  title: (page, _attrs, element) => {
    page.title ||= plain(textOf(element), 200)
  },
  meta: (page, attrs) => {
    const key = (attrs.get('name') ?? attrs.get('property'))?.toLowerCase()
    const content = attrs.get('content')
    if (key && content && !page.meta.has(key)) page.meta.set(key, content)
    if (key === 'og:image' && content) addPicture(page, content, '')
  },
  script: (page, attrs, element) => {
    if (/^application\/ld\+json$/i.test(attrs.get('type') ?? '') && page.scripts.length < 20)
      page.scripts.push(textOf(element).slice(0, 200_000))
  },
  a: (page, attrs, element) => {
    const href = attrs.get('href') ?? ''
    if (/^tel:/i.test(href)) page.tels.push(plain(phoneOf(href, textOf(element)), 40))
    else if (/^mailto:/i.test(href)) page.mails.push(plain(decoded(href.slice(7).split('?')[0] ?? ''), 200))
    else if (href && URL.canParse(href, page.base) && page.links.length < bounds.links) {
      const url = new URL(href, page.base)
      url.hash = ''
      page.links.push({ url: url.href, text: plain(textOf(element), 80) })
    }
  },
  // Its words are no text of the page, but where they lead is worth knowing.
  nav: (page, _attrs, element) => {
    for (const link of within(element).filter((one) => one.nodeName === 'a'))
      noters['a']?.(page, new Map(link.attrs.map(({ name, value }) => [name, value])), link)
  },
  img: (page, attrs) => {
    const [width, height] = [Number(attrs.get('width') ?? 999), Number(attrs.get('height') ?? 999)]
    const src = attrs.get('src') ?? attrs.get('data-src')
    if (src && !(width < 200 || height < 120)) addPicture(page, src, plain(attrs.get('alt'), 300))
  },
  address: (page, _attrs, element) => {
    page.addresses.push(plain(textOf(element, ', '), 200))
  },
}

function noteMicrodata(page: Page, attrs: Attrs, element: Element): void {
  const property = attrs.get('itemprop')
  if (property === undefined) return
  const value = () => plain(attrs.get('content') ?? attrs.get('datetime') ?? textOf(element), 200)
  if (property === 'telephone') page.tels.push(value())
  if (property === 'email') page.mails.push(value().replace(/^mailto:/i, ''))
  if (property === 'openingHours') page.hours.push(value())
}

/** The number as people read it, when the link's words are that number; else as it is dialled. */
function phoneOf(href: string, words: string): string {
  const dialled = decoded(href.slice(4))
  const shown = plain(words, 40)
  return shown.replace(/\D/g, '').length >= 5 && /^[\d\s()+/.-]+$/.test(shown) ? shown : dialled
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function addPicture(page: Page, src: string, alt: string): void {
  if (!URL.canParse(src, page.base)) return
  const url = new URL(src, page.base)
  if (!/^https?:$/.test(url.protocol) || /\.svg$/i.test(url.pathname) || page.pictures.some((one) => one.url === url.href)) return
  const name = decoded(url.pathname.split('/').at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '')
  page.pictures.push({ url: url.href, name: plain(name, 80) || 'picture', ...(alt ? { alt } : {}) })
}

/** Elements inside one, a bounded number of them. */
function within(root: Element): Element[] {
  const found: Element[] = []
  const open: Node[] = [root]
  while (open.length > 0 && found.length < 1_000) {
    const node = open.pop() as Node
    if ('childNodes' in node) open.push(...node.childNodes.slice(0, 500).reverse())
    if ('attrs' in node) found.push(node)
  }
  return found
}

function textOf(root: Element, between = ' '): string {
  const parts: string[] = []
  const open: Node[] = [root]
  while (open.length > 0 && parts.length < 2_000) {
    const node = open.pop() as Node
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    else if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as Node)
  }
  return parts
    .filter((part) => between === ' ' || part.trim() !== '')
    .map((part) => (between === ' ' ? part : part.trim()))
    .join(between === ' ' ? '' : between)
}
