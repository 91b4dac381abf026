/** Markup that is already safe to print. Only `html` and `trusted` make it. */
export type Markup = { readonly markup: string }
export type Piece = Markup | string | number | false | null | undefined | readonly Piece[]

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => marks[sign] ?? sign)
}

/** What a piece prints: markup as it is, lists joined, nothing for false, null and undefined, everything else escaped. */
export function print(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return ''
  if (typeof piece === 'string') return escapeText(piece)
  if (typeof piece === 'number') return String(piece)
  if (Array.isArray(piece)) return piece.map(print).join('')
  return (piece as Markup).markup
}

/** Escaping template: values are text unless they are markup. Line breaks and indents of the source are dropped. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  let out = ''
  strings.forEach((chunk, at) => {
    out += chunk.replace(/\n\s*/g, '') + (at < pieces.length ? print(pieces[at]) : '')
  })
  return { markup: out }
}

/** Markup from our own code, such as a drawing. Never for anything an owner or a model wrote. */
export const trusted = (markup: string): Markup => ({ markup })

export const nothing: Markup = { markup: '' }
export const isEmpty = (piece: Markup): boolean => piece.markup === ''

/** ` name="value"` for each that has a value; `true` prints the bare name. */
export function attrs(values: Readonly<Record<string, string | number | boolean | undefined>>): Markup {
  return trusted(
    Object.entries(values)
      .map(([name, value]) =>
        value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`,
      )
      .join(''),
  )
}

/** CSS with the line breaks and blanks of the source taken out. */
export function css(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: strings }, ...values)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim()
}
