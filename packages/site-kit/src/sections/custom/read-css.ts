import type { CssNode } from 'css-tree'
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import { readDeclaration } from './css-values.ts'
import { allowedMedia, allowedPseudo } from './css-lists.ts'
import { allowedTags } from './tree.ts'

/** A simple part of a selector; `combine` joins two of them. */
export type Part = { kind: 'tag' | 'class' | 'pseudo' | 'combine'; text: string }
export type Rule = { selectors: Part[][]; declarations: readonly (readonly [property: string, value: string])[]; media?: string }

const mostRules = 120
const longestSelector = 16

/** Reads styles as a browser does and keeps the rules, selectors and declarations of the allow-lists. */
export function readCss(text: string): Rule[] {
  const sheet = parse(text, { onParseError: () => undefined })
  return sheet.type === 'StyleSheet' ? rulesOf(sheet.children.toArray(), undefined).slice(0, mostRules) : []
}

function rulesOf(nodes: readonly CssNode[], media: string | undefined): Rule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Atrule' && node.name === 'media' && media === undefined && node.block) {
      const condition = node.prelude ? mediaText(node.prelude) : undefined
      return condition === undefined ? [] : rulesOf(node.block.children.toArray(), condition)
    }
    return node.type === 'Rule' ? ruleOf(node, media) : []
  })
}

function ruleOf(node: Extract<CssNode, { type: 'Rule' }>, media: string | undefined): Rule[] {
  if (node.prelude.type !== 'SelectorList') return []
  const selectors = node.prelude.children.toArray().flatMap((one) => {
    const parts = one.type === 'Selector' ? partsOf(one.children.toArray()) : undefined
    return parts ? [parts] : []
  })
  const declarations = node.block.children.toArray().flatMap((one) => (one.type === 'Declaration' ? readDeclaration(one) : []))
  if (selectors.length === 0 || declarations.length === 0) return []
  return [{ selectors, declarations, ...(media === undefined ? {} : { media }) }]
}

const plainName = /^[a-z][a-z0-9_-]{0,39}$/i

/** The parts of a selector, or nothing when one of them is not allowed: ids, attributes, :root, :has, :is, nesting and the like. */
function partsOf(nodes: readonly CssNode[]): Part[] | undefined {
  const parts = nodes.map(partOf)
  const isWhole = parts.every((one) => one !== undefined) && parts.length > 0 && parts.length <= longestSelector
  // A combinator at an end would reach for what stands around the section.
  return isWhole && parts[0]?.kind !== 'combine' && parts.at(-1)?.kind !== 'combine' ? (parts as Part[]) : undefined
}

type Of<T extends CssNode['type']> = Extract<CssNode, { type: T }>
const readers: { readonly [T in CssNode['type']]?: (node: Of<T>) => Part | undefined } = {
  TypeSelector: ({ name }) => (name === '*' || allowedTags.has(name.toLowerCase()) ? { kind: 'tag', text: name.toLowerCase() } : undefined),
  ClassSelector: ({ name }) => (plainName.test(name) ? { kind: 'class', text: name } : undefined),
  Combinator: ({ name }) => ([' ', '>', '+', '~'].includes(name) ? { kind: 'combine', text: name } : undefined),
  PseudoClassSelector: pseudoPart,
  PseudoElementSelector: ({ name, children }) => (allowedPseudo.has(name) && !children ? { kind: 'pseudo', text: `::${name}` } : undefined),
}

const partOf = (node: CssNode): Part | undefined => (readers[node.type] as ((one: CssNode) => Part | undefined) | undefined)?.(node)

function pseudoPart(node: Extract<CssNode, { type: 'PseudoClassSelector' }>): Part | undefined {
  if (!allowedPseudo.has(node.name)) return undefined
  const [inside, ...more] = node.children?.toArray() ?? []
  if (!inside) return { kind: 'pseudo', text: `:${node.name}` }
  if (inside.type !== 'Nth' || inside.selector || more.length > 0) return undefined
  const nth = nthText(inside.nth)
  return nth === undefined ? undefined : { kind: 'pseudo', text: `:${node.name}(${nth})` }
}

function nthText(nth: CssNode): string | undefined {
  const text = generate(nth)
  return /^(odd|even|[-+]?\d{0,3}n?([-+]\d{1,3})?)$/.test(text) && text !== '' ? text : undefined
}

/** A media condition as text, or nothing when it asks for what is on no list. */
function mediaText(prelude: CssNode): string | undefined {
  if (prelude.type !== 'AtrulePrelude') return undefined
  const [list, ...more] = prelude.children.toArray()
  if (list?.type !== 'MediaQueryList' || more.length > 0) return undefined
  const queries = list.children.toArray().map((one) => (one.type === 'MediaQuery' ? queryText(one) : undefined))
  return queries.every((one) => one !== undefined) && queries.length > 0 ? queries.join(',') : undefined
}

function queryText({ modifier, mediaType, condition }: Extract<CssNode, { type: 'MediaQuery' }>): string | undefined {
  if (modifier || (mediaType && !['screen', 'print', 'all'].includes(mediaType))) return undefined
  if (!condition) return mediaType ?? undefined
  const said = conditionText(condition)
  return said === undefined ? undefined : mediaType ? `${mediaType} and ${said}` : said
}

function conditionText(condition: CssNode): string | undefined {
  if (condition.type !== 'Condition') return undefined
  const parts = condition.children.toArray().map((one) => {
    if (one.type === 'Identifier') return one.name === 'and' ? 'and' : undefined
    return one.type === 'Feature' ? featureText(one) : undefined
  })
  return parts.every((one) => one !== undefined) ? parts.join(' ') : undefined
}

function featureText({ name, value }: Extract<CssNode, { type: 'Feature' }>): string | undefined {
  if (!allowedMedia.has(name)) return undefined
  if (value === null) return `(${name})`
  if (value.type === 'Identifier' && /^[a-z-]{2,20}$/.test(value.name)) return `(${name}:${value.name})`
  if (value.type === 'Dimension' && /^[0-9.]{1,7}$/.test(value.value) && /^(px|em|rem)$/.test(value.unit))
    return `(${name}:${value.value}${value.unit})`
  return undefined
}
