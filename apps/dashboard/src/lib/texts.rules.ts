type Nested = { readonly [name: string]: Nested | string }
/** The texts of a room by their whole key, such as `preset.sober`. */
export type Texts = ReadonlyMap<string, string>
/** What goes into the holes of a text. `count` also chooses its form; `defaultValue` is said where the key has no text. */
export type Values = Readonly<Record<string, unknown>>

/** Texts as they stand in a file, laid flat. */
export const flatTexts = (nested: unknown): Texts => new Map(lines(nested as Nested, ''))

const lines = (nested: Nested, before: string): [string, string][] =>
  Object.entries(nested).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${before}${name}`, text] as [string, string]] : lines(text, `${before}${name}.`),
  )

/** Splits `room:key`; a key without a room is one of `room`'s. */
export function placeOf(key: string, room: string): { room: string; key: string } {
  const at = key.indexOf(':')
  return at < 0 ? { room, key } : { room: key.slice(0, at), key: key.slice(at + 1) }
}

/** The text of a key with its holes filled, in the form the language has for `count`; `undefined` where there is none. */
export function sayIn(
  texts: Texts,
  { key, values, plurals }: { key: string; values: Values; plurals: Intl.PluralRules },
): string | undefined {
  const text =
    formsOf(key, values.count, plurals)
      .map((form) => texts.get(form))
      .find((one) => one !== undefined) ?? values.defaultValue
  return typeof text === 'string' ? text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_hole, name: string) => String(values[name] ?? '')) : undefined
}

/** "None" may have words of its own in any language. */
function formsOf(key: string, count: unknown, plurals: Intl.PluralRules): string[] {
  if (typeof count !== 'number') return [key]
  return [...(count === 0 ? [`${key}_zero`] : []), `${key}_${plurals.select(count)}`, `${key}_other`, key]
}
