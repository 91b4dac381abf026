import { pageFonts } from '../look/page-fonts.ts'
import { arrivedKeys, matchChildren, splitFonts } from '../page-swap.rules.ts'

/** What the editor adds to a page: where texts can be typed into, and what is being typed. System colours would be lost on a site's own ground. */
const marksCss = `
[data-field]{cursor:text}
[data-section-id] :is(a,button,summary,label){cursor:pointer}
[data-section-id] :is(a,button)[data-field],[data-section-id] :is(a,button) [data-field]{cursor:text}
[data-field]:hover{outline:1.5px dashed #2b7ab8;outline-offset:3px;border-radius:2px}
[data-missing]{outline:1.5px dashed #b45f1a;outline-offset:3px}
[contenteditable]{outline:2.5px solid #0b6cb0 !important;outline-offset:3px;border-radius:2px;cursor:text;min-inline-size:1ch;white-space:pre-wrap;user-select:text}
[data-put-aside]{display:none !important}
html{scroll-padding-block:3.5rem}
@media(prefers-reduced-motion:no-preference){[data-arrived]{animation:manara-arrive 260ms cubic-bezier(.2,.7,.2,1) both}@keyframes manara-arrive{from{opacity:0;translate:0 14px}}}
`

const isElement = (node: Node | null | undefined): node is HTMLElement => node?.nodeType === 1
const keyOf = (node: Node): string => (isElement(node) ? (node.dataset.sectionId ?? node.id ?? '') || node.nodeName : node.nodeName)

/**
 * Makes the document in the frame the page in `html`, touching only what differs: no blink, no lost scroll place, and a text that
 * is being typed into stays as it is. Gives the sections that came new.
 */
export function swapPage(doc: Document, html: string, { marks }: { marks: boolean }): string[] {
  const next = new DOMParser().parseFromString(html, 'text/html')
  // Answers are unfolded, to be read and typed into; a menu would cover the page.
  for (const details of next.querySelectorAll('details')) details.open = details.closest('nav') === null
  // The page has stops of its own by the dozen. By keys a site is worked on in the list of its sections, so Tab goes past all of them.
  for (const stop of marks ? next.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]') : [])
    stop.setAttribute('tabindex', '-1')
  const before = sectionKeys(doc)
  swapAttributes(doc.documentElement, next.documentElement)
  swapHead(doc, next, marks)
  swapAttributes(doc.body, next.body)
  swapChildren(doc.body, next.body)
  const arrived = arrivedKeys(before, sectionKeys(doc))
  for (const id of before.length > 0 ? arrived : [])
    doc.querySelector<HTMLElement>(`[data-section-id="${id}"]`)?.setAttribute('data-arrived', '')
  return arrived
}

const sectionKeys = (doc: Document): string[] =>
  [...doc.querySelectorAll<HTMLElement>('[data-section-id]')].map((section) => section.dataset.sectionId ?? '')

function swapHead(doc: Document, next: Document, marks: boolean) {
  const { fonts, rest } = splitFonts([...next.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'))
  setStyle(doc, 'fonts', fonts)
  pageFonts.set(fonts)
  setStyle(doc, 'page', rest)
  setStyle(doc, 'marks', marks ? marksCss : '')
  const scheme = next.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? 'light'
  const meta =
    doc.querySelector('meta[name="color-scheme"]') ??
    doc.head.appendChild(Object.assign(doc.createElement('meta'), { name: 'color-scheme' }))
  if (meta.getAttribute('content') !== scheme) meta.setAttribute('content', scheme)
}

function setStyle(doc: Document, part: string, css: string) {
  const found = doc.head.querySelector<HTMLStyleElement>(`style[data-part="${part}"]`)
  if (found?.textContent === css) return
  const style = found ?? doc.head.appendChild(doc.createElement('style'))
  style.dataset.part = part
  style.textContent = css
}

function swapAttributes(old: Element, next: Element) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
}

/** Whether this part holds still: the same already, or somebody is typing in it. */
function holdsStill(old: Node, next: Node): boolean {
  if (!isElement(old)) return old.isEqualNode(next)
  if (old.hasAttribute('contenteditable') || (old.dataset.sectionId !== undefined && old.querySelector('[contenteditable]'))) return true
  old.removeAttribute('data-arrived')
  return old.isEqualNode(next)
}

function swapNode(old: Node, next: Node) {
  if (holdsStill(old, next)) return
  if (!isElement(old) || !isElement(next) || old.nodeName !== next.nodeName || old.nodeName === 'svg') {
    old.parentNode?.replaceChild(old.ownerDocument?.importNode(next, true) ?? next, old)
    return
  }
  swapAttributes(old, next)
  swapChildren(old, next)
}

function swapChildren(old: Element, next: Element) {
  const [oldChildren, newChildren] = [[...old.childNodes], [...next.childNodes]]
  const moves = matchChildren(oldChildren.map(keyOf), newChildren.map(keyOf))
  const going = new Set<Node>(oldChildren)
  for (const { take } of moves) if (take !== 'new') going.delete(oldChildren[take] as Node)
  for (const node of going) old.removeChild(node)
  moves.forEach(({ at, take }) =>
    placeChild(old, at, { reuse: take === 'new' ? undefined : oldChildren[take], next: newChildren[at] as Node }),
  )
}

function placeChild(parent: Element, at: number, { reuse, next }: { reuse: Node | undefined; next: Node }) {
  const node = reuse ?? parent.ownerDocument.importNode(next, true)
  const there = parent.childNodes[at] ?? null
  if (there !== node) parent.insertBefore(node, there)
  if (reuse) swapNode(reuse, next)
}
