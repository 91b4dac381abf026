import type { PageReport } from '../render/types.ts'
import type { Element, Parsed } from './markup.ts'
import { finding } from './sentences.ts'
import type { Finding, Where } from './types.ts'

export type ReadPage = { parsed: Parsed; report: PageReport }

/** The section an element stands in, by the anchors of the page. */
export function whereOf({ report }: ReadPage, element?: Element): Where {
  const ids = new Map(Object.entries(report.anchors).map(([section, anchor]) => [anchor, section]))
  const within = element
    ? [...element.parents, element].map((one) => ids.get(one.attributes.get('id') ?? '')).find((id) => id !== undefined)
    : undefined
  return { page: report.path, lang: report.lang, ...(within === undefined ? {} : { sectionId: within }) }
}

const blocks = new Set([
  'div',
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'form',
  'figure',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'header',
  'footer',
  'nav',
  'main',
  'details',
  'fieldset',
])
const onlyPhrasing = new Set(['p', 'h1', 'h2', 'h3', 'span', 'button', 'label', 'bdi', 'small', 'b', 'a'])
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  tr: ['tbody', 'thead', 'table'],
  td: ['tr'],
  th: ['tr'],
  caption: ['table'],
  figcaption: ['figure'],
  summary: ['details'],
  option: ['select'],
}
const interactive = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary'])

/** What stands in a wrong place, each as a sentence about tags. */
function nestingProblem(element: Element): string | undefined {
  const parent = element.parents.at(-1)
  if (!parent) return undefined
  const allowed = onlyIn[element.name]
  if (allowed && !allowed.includes(parent.name)) return `<${element.name}> stands in <${parent.name}>`
  if (blocks.has(element.name) && onlyPhrasing.has(parent.name)) return `<${element.name}> stands in <${parent.name}>`
  if (interactive.has(element.name) && element.parents.some((one) => one.name === 'a' || one.name === 'button'))
    return `<${element.name}> stands in a link or button`
  return undefined
}

/** Valid nesting, closed elements, ids that stand once, controls with labels. */
export function checkMarkup(page: ReadPage): Finding[] {
  const { elements, problems } = page.parsed
  const found = problems.map(({ at, problem }) => finding('invalid_markup', whereOf(page, at), problem))
  const ids = elements.map((one) => one.attributes.get('id')).filter((id) => id !== undefined)
  const labelled = new Set(elements.filter((one) => one.name === 'label').map((one) => one.attributes.get('for')))
  for (const element of elements) {
    const problem = nestingProblem(element)
    if (problem) found.push(finding('invalid_markup', whereOf(page, element), problem))
    const id = element.attributes.get('id')
    if (id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id) && elements.find((one) => one.attributes.get('id') === id) === element)
      found.push(finding('invalid_markup', whereOf(page, element), `the id ${id} stands twice`))
    const isControl = ['input', 'select', 'textarea'].includes(element.name) && element.attributes.get('type') !== 'hidden'
    if (isControl && !labelled.has(id)) found.push(finding('invalid_markup', whereOf(page, element), 'a form field has no label'))
  }
  return found
}

/** One first heading, no step skipped, none empty. */
export function checkHeadings(page: ReadPage): Finding[] {
  const headings = page.parsed.elements.filter((one) => /^h[1-6]$/.test(one.name))
  const found: Finding[] = []
  const first = headings.filter((one) => one.name === 'h1')
  if (first.length !== 1) found.push(finding('missing_heading', whereOf(page, first[1]), first.length === 0 ? 'h1' : 'h1 × 2'))
  let level = 0
  for (const heading of headings) {
    const own = Number(heading.name.slice(1))
    if (heading.text.trim() === '') found.push(finding('missing_heading', whereOf(page, heading), heading.name))
    if (own > level + 1) found.push(finding('heading_order', whereOf(page, heading), heading.text.trim()))
    level = own
  }
  return found
}

/** Every picture says in words what it shows, or is marked as decoration. */
export function checkAlt(page: ReadPage): Finding[] {
  return page.parsed.elements
    .filter((one) => {
      if (one.name === 'svg')
        return ![...one.parents, one].some((part) => part.attributes.get('aria-hidden') === 'true') && !one.attributes.has('aria-label')
      if (one.name !== 'img') return false
      if (!one.attributes.has('alt')) return true
      const figure = one.parents.find((parent) => parent.name === 'figure')
      return one.attributes.get('alt')?.trim() === '' && figure !== undefined && figure.text.trim() === ''
    })
    .map((one) => finding('missing_alt', whereOf(page, one)))
}
