import { withRoom } from './print-html.ts'
import { readCss } from './read-css.ts'
import type { Part, Rule } from './read-css.ts'
import { mostCss } from './schema.ts'

/** How the parts of a selector are written: as they were, or bound to one section. */
type Style = { scope: string; tag: (name: string) => string; className: (name: string) => string }

const asWritten: Style = { scope: '', tag: (name) => name, className: (name) => name }

function selectorText(parts: readonly Part[], style: Style): string {
  const text = parts
    .map(({ kind, text: said }) => (kind === 'class' ? `.${style.className(said)}` : kind === 'tag' ? style.tag(said) : said))
    .join('')
  return style.scope === '' ? text : `${style.scope} ${text}`
}

function ruleText({ selectors, declarations, media }: Rule, style: Style): string {
  const names = selectors.map((one) => selectorText(one, style)).join(',')
  const rule = `${names}{${declarations.map(([property, value]) => `${property}:${value}`).join(';')}}`
  return media === undefined ? rule : `@media ${media}{${rule}}`
}

/** Styles with all that is not allowed taken out, one rule a line; running it twice changes nothing more. */
export const cleanCss = (text: string): string =>
  withRoom(
    readCss(text).map((rule) => `${ruleText(rule, asWritten)}\n`),
    mostCss,
  )
    .join('')
    .trim()

/** Classes of the page that may be used here as they are: buttons, plain links and the display face. */
const shared = new Set(['btn', 'lnk', 'k'])

/** The name a class has on the page: its own, so that no rule of the page's means it by chance. */
export const ownClass = (name: string): string => (shared.has(name) ? name : `x-${name}`)

/** Headings change their level with the place they stand in, so rules mean them by a class. */
const tagOrClass = (name: string): string => (/^h[2-4]$/.test(name) ? `.x-${name}` : name)

/** The same rules, every selector bound to what stands below `scope`. */
export const scopedCss = (text: string, scope: string): string =>
  readCss(text)
    .map((rule) => ruleText(rule, { scope, tag: tagOrClass, className: ownClass }))
    .join('')
