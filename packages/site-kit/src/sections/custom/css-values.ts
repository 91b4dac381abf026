import type { CssNode } from 'css-tree'
import generate from 'css-tree/generator'
import { allowedFunctions, allowedProperties, allowedVariables, refusedWords } from './css-lists.ts'

type Declared = readonly (readonly [property: string, value: string])[]

/** How far a number may go, by unit: a box of a million pixels would push the page away. */
const most: Readonly<Record<string, number>> = {
  ...{ px: 4000, em: 100, rem: 100, ch: 200, ex: 200, lh: 60, rlh: 60, pt: 1000, fr: 24, deg: 3600, turn: 10 },
  ...{ vw: 100, vh: 100, vi: 100, vb: 100, svh: 100, lvh: 100, dvh: 100, svw: 100, vmin: 100, vmax: 100, cqi: 100 },
}

/** A declaration as text when property and every part of its value are allowed; else nothing. `!important` is taken off. */
export function readDeclaration(node: Extract<CssNode, { type: 'Declaration' }>): Declared {
  const property = node.property.toLowerCase()
  if (!allowedProperties.has(property) || node.value.type !== 'Value') return []
  const parts = node.value.children.toArray()
  if (parts.length === 0 || !parts.every(isAllowed) || !suits(property, parts)) return []
  const value = generate(node.value)
  // Whatever the parser made of it: nothing that could end the declaration, the rule or the sheet is printed.
  return /[\\<>{}@;!]/.test(value) || value.length > 400 ? [] : [[property, value]]
}

type Of<T extends CssNode['type']> = Extract<CssNode, { type: T }>
const checks: { readonly [T in CssNode['type']]?: (node: Of<T>) => boolean } = {
  Identifier: ({ name }) => /^-?[a-z][a-z0-9-]{0,40}$/i.test(name),
  Dimension: ({ value, unit }) => Math.abs(Number(value)) <= (most[unit.toLowerCase()] ?? -1),
  Percentage: ({ value }) => Math.abs(Number(value)) <= 400,
  Number: ({ value }) => Math.abs(Number(value)) <= 1000,
  Hash: ({ value }) => /^[0-9a-f]{3,8}$/i.test(value),
  String: ({ value }) => /^[^\\<>{}@;!"'\p{Cc}]{0,60}$/u.test(value),
  Operator: ({ value }) => ['+', '-', '*', '/', ','].includes(value.trim()),
  Parentheses: ({ children }) => children.toArray().every(isAllowed),
  Brackets: ({ children }) => children.toArray().every(isAllowed),
  Function: isAllowedFunction,
}

const isAllowed = (node: CssNode): boolean => (checks[node.type] as ((one: CssNode) => boolean) | undefined)?.(node) ?? false

function isAllowedFunction(node: Extract<CssNode, { type: 'Function' }>): boolean {
  const parts = node.children.toArray()
  if (node.name.toLowerCase() !== 'var') return allowedFunctions.has(node.name.toLowerCase()) && parts.every(isAllowed)
  const [name] = parts
  return parts.length === 1 && name?.type === 'Identifier' && allowedVariables.has(name.name)
}

/** What a property may say beyond the form of its value. */
function suits(property: string, parts: readonly CssNode[]): boolean {
  const words = parts.flatMap((one) => (one.type === 'Identifier' ? [one.name.toLowerCase()] : []))
  if (words.some((word) => refusedWords[property]?.has(word))) return false
  if (property === 'z-index') {
    const [only] = parts
    return parts.length === 1 && only?.type === 'Number' && Math.abs(Number(only.value)) <= 9
  }
  if (property === 'content') return parts.every((one) => one.type === 'String' || one.type === 'Identifier' || one.type === 'Function')
  return true
}
