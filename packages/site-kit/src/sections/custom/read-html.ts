import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { allowedAttributes } from './attributes.ts'
import { allowedTags, blockTags, droppedTags, onlyHolds, onlyIn, phrasingOnly, voidTags } from './tree.ts'
import type { Branch, Tree } from './tree.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Around = { parents: readonly string[] }

const deepest = 14
const html = 'http://www.w3.org/1999/xhtml'
const renamed: Readonly<Record<string, string>> = {
  ...{ h1: 'h2', h5: 'h4', h6: 'h4', article: 'div', section: 'div', aside: 'div', main: 'div', header: 'div', footer: 'div', nav: 'div' },
  ...{ address: 'p', pre: 'p', center: 'p', strike: 's', del: 's', ins: 'u', tt: 'code', samp: 'code', var: 'em', dfn: 'em' },
}

/** Reads markup as a browser does and keeps what is on the allow-list, nested as HTML allows it. */
export function readHtml(markup: string): Branch[] {
  const { childNodes } = parseFragment(markup)
  return tidy(branches(childNodes, { parents: [] }))
}

function branches(nodes: readonly Node[], around: Around): Branch[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text') return 'value' in node ? [node.value.replace(/[\s\p{Cc}]+/gu, ' ')] : []
    if (!('tagName' in node) || node.namespaceURI !== html || droppedTags.has(node.tagName)) return []
    return element(node, around)
  })
}

/** The element if it may stand here, else what is in it. */
function element(node: DefaultTreeAdapterTypes.Element, around: Around): Branch[] {
  const tag = renamed[node.tagName] ?? node.tagName
  const { parents } = around
  if (!allowedTags.has(tag) || parents.length >= deepest || !fits(tag, parents)) return branches(node.childNodes, around)
  const attributes = allowedAttributes(tag, new Map(node.attrs.map((one) => [one.name, one.value])))
  if (voidTags.has(tag)) return tag === 'img' && !attributes['src'] ? [] : [{ tag, attributes, children: [] }]
  const children = held(tag, tidy(branches(node.childNodes, { parents: [...parents, tag] })))
  return isNothing(tag, children) ? [] : [{ tag, attributes, children }]
}

function fits(tag: string, parents: readonly string[]): boolean {
  const parent = parents.at(-1) ?? ''
  if (onlyIn[tag] && !onlyIn[tag].has(parent)) return false
  if (blockTags.has(tag) && parents.some((one) => phrasingOnly.has(one))) return false
  if ((tag === 'a' || tag === 'details') && parents.some((one) => one === 'a' || one === 'summary')) return false
  return !(tag === 'table' && parents.includes('table'))
}

/** Children an element cannot hold are left out of it; a folded part without a name is given none of its own. */
function held(tag: string, children: readonly Branch[]): Branch[] {
  const only = onlyHolds[tag]
  if (only) {
    const fitting = children.filter((one) => typeof one !== 'string' && only.has(one.tag))
    return tag === 'dl' ? inGroups(fitting) : fitting
  }
  if (tag === 'details') return summaryFirst(children)
  if (tag === 'figure') return oneCaption(children)
  return [...children]
}

/** A list of terms begins with a term and ends with what it means. */
function inGroups(children: readonly Branch[]): Branch[] {
  const from = children.findIndex((one) => isTag(one, 'dt'))
  const to = children.findLastIndex((one) => isTag(one, 'dd'))
  return from < 0 ? [] : children.slice(from, to + 1)
}

const isTag = (one: Branch, tag: string): one is Tree => typeof one !== 'string' && one.tag === tag

function summaryFirst(children: readonly Branch[]): Branch[] {
  const summary = children.find((one) => isTag(one, 'summary'))
  if (!summary) return []
  return [summary, ...children.filter((one) => !isTag(one, 'summary'))]
}

function oneCaption(children: readonly Branch[]): Branch[] {
  const caption = children.find((one) => isTag(one, 'figcaption'))
  return [...children.filter((one) => !isTag(one, 'figcaption')), ...(caption ? [caption] : [])]
}

const mayBeEmpty = new Set(['td', 'th', 'div', 'span'])
function isNothing(tag: string, children: readonly Branch[]): boolean {
  return !mayBeEmpty.has(tag) && children.every((one) => typeof one === 'string' && one.trim() === '')
}

/** Runs of text joined, so that reading what was printed gives the same again. */
function tidy(all: readonly Branch[]): Branch[] {
  const out: Branch[] = []
  for (const one of all) {
    const last = out.at(-1)
    if (typeof one === 'string' && typeof last === 'string') out[out.length - 1] = (last + one).replace(/ +/g, ' ')
    else if (one !== '') out.push(one)
  }
  return out
}
