/** An element of a page as the gate reads it: its name, attributes, ancestors, and the text inside it. */
export type Element = { name: string; attributes: ReadonlyMap<string, string>; parents: readonly Element[]; text: string }
export type Parsed = { elements: Element[]; problems: { at: Element | undefined; problem: string }[]; text: string }

const voids = new Set(['meta', 'link', 'br', 'img', 'input', 'source', 'hr', 'wbr', 'area', 'base', 'col', 'embed', 'track'])
const tagOrText = /<!doctype html>|<!--.*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>"/]+(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+|</gs
const attribute = /([^\s=>"/]+)(?:="([^"]*)")?/g
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
const decode = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => entities[one] ?? one)

/** Reads our own kind of HTML strictly: every element closed in order, every attribute quoted. What a browser would mend is a problem here. */
export function parseMarkup(markup: string): Parsed {
  const elements: Element[] = []
  const problems: Parsed['problems'] = []
  const open: Element[] = []
  let text = ''
  let raw: string | undefined
  for (const match of markup.matchAll(tagOrText)) {
    const [token, slash, name] = match
    if (raw !== undefined && !(slash === '/' && name === raw)) {
      addRaw(token, open.at(-1))
      continue
    }
    raw = undefined
    if (name === undefined) text += addText(token, open, problems)
    else if (slash === '/') close(name, open, problems)
    else raw = openElement({ name, inside: match[3] ?? '', isClosed: match[4] === '/' }, open, elements)
  }
  for (const left of open) problems.push({ at: left, problem: `<${left.name}> is never closed` })
  return { elements, problems, text }
}

type Tag = { name: string; inside: string; isClosed: boolean }

/** Notes an element and goes into it; gives its name when what follows is not markup. */
function openElement({ name, inside, isClosed }: Tag, open: Element[], elements: Element[]): string | undefined {
  const element = { name, attributes: attributesOf(inside), parents: [...open], text: '' }
  elements.push(element)
  if (isClosed || voids.has(name)) return undefined
  open.push(element)
  return name === 'style' || name === 'script' ? name : undefined
}

const attributesOf = (inside: string): Map<string, string> =>
  new Map([...inside.matchAll(attribute)].map((match) => [match[1] ?? '', decode(match[2] ?? '')]))

function addRaw(token: string, element: Element | undefined): void {
  if (element) element.text += token
}

/** Gives back the visible part of a run of text and adds it to every element it stands in. */
function addText(token: string, open: readonly Element[], problems: Parsed['problems']): string {
  if (token.startsWith('<!')) return ''
  if (token === '<') {
    problems.push({ at: open.at(-1), problem: 'a lone < sign' })
    return ''
  }
  const words = decode(token)
  for (const element of open) element.text += words
  const isSeen = open.some((one) => one.name === 'body') && !open.some((one) => one.attributes.has('hidden'))
  return isSeen ? `${words} ` : ''
}

function close(name: string, open: Element[], problems: Parsed['problems']): void {
  const last = open.at(-1)
  if (last?.name === name) {
    open.pop()
    return
  }
  problems.push({ at: last, problem: `</${name}> closes nothing` })
  if (open.some((one) => one.name === name)) while (open.pop()?.name !== name) continue
}
