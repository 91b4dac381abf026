// The parser and the printer of css-tree by themselves: the whole package also loads the grammar of every property.
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree'
  const parse: (text: string, options?: ParseOptions) => CssNode
  export { parse as default }
}
declare module 'css-tree/generator' {
  import type { CssNode } from 'css-tree'
  const generate: (node: CssNode) => string
  export { generate as default }
}
