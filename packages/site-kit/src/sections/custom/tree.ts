/** Markup as it is kept here: elements of the allow-list with the attributes they may have, and text. */
export type Tree = { tag: string; attributes: Readonly<Record<string, string>>; children: readonly Branch[] }
export type Branch = Tree | string

/** Elements that may stand here. Whatever is not named is taken off, its words stay. */
export const allowedTags: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'blockquote', 'figure', 'figcaption', 'hr', 'br'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'details', 'summary', 'img'],
  ...['a', 'span', 'strong', 'b', 'em', 'i', 'small', 'sub', 'sup', 's', 'u', 'mark', 'q', 'cite', 'abbr', 'code', 'kbd', 'time', 'bdi'],
])

/** Elements that go with all that is in them: what they hold is no text of the page. */
export const droppedTags: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'link',
    'meta',
    'base',
  ],
  ...[
    'title',
    'head',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
    'audio',
    'video',
    'source',
    'track',
    'canvas',
    'map',
    'area',
    'param',
    'portal',
  ],
  ...[
    'input',
    'button',
    'select',
    'option',
    'optgroup',
    'datalist',
    'textarea',
    'output',
    'progress',
    'meter',
    'dialog',
    'marquee',
    'fencedframe',
  ],
])

export const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** Elements that hold words and nothing that stands as a block. */
export const phrasingOnly: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'summary', 'dt', 'caption'],
  ...['a', 'span', 'strong', 'b', 'em', 'i', 'small', 'sub', 'sup', 's', 'u', 'mark', 'q', 'cite', 'abbr', 'code', 'kbd', 'time', 'bdi'],
])
export const blockTags: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'blockquote', 'figure', 'figcaption', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'details', 'summary'],
])

/** What an element may hold where HTML lets it hold only a few. */
export const onlyHolds: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: new Set(['li']),
  ol: new Set(['li']),
  dl: new Set(['dt', 'dd']),
  table: new Set(['caption', 'thead', 'tbody', 'tfoot']),
  thead: new Set(['tr']),
  tbody: new Set(['tr']),
  tfoot: new Set(['tr']),
  tr: new Set(['td', 'th']),
}

const inside = (...parents: string[]): ReadonlySet<string> => new Set(parents)
/** Elements that mean nothing without the parent they belong to. */
export const onlyIn: Readonly<Record<string, ReadonlySet<string>>> = {
  li: inside('ul', 'ol'),
  dt: inside('dl'),
  dd: inside('dl'),
  caption: inside('table'),
  thead: inside('table'),
  tbody: inside('table'),
  tfoot: inside('table'),
  tr: inside('thead', 'tbody', 'tfoot'),
  td: inside('tr'),
  th: inside('tr'),
  figcaption: inside('figure'),
  summary: inside('details'),
}
