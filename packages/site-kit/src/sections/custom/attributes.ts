const names = /^[a-z][a-z0-9_-]{0,39}$/i
const link = /^(#[a-z0-9_-]+|[a-z0-9-]+\/|tel:\+?[0-9]{3,20}|mailto:[^\s@<>"'?&]+@[^\s@<>"'?&]+|https:\/\/[^\s<>"'\\]+)$/i

type Check = (value: string) => string | undefined
const when =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value.trim()) ? value.trim() : undefined

const everywhere: Readonly<Record<string, Check>> = {
  id: when(names),
  lang: when(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  dir: when(/^(ltr|rtl|auto)$/),
  class: (value) => {
    const kept = value.split(/\s+/).filter((one) => names.test(one))
    return kept.length > 0 ? [...new Set(kept)].slice(0, 8).join(' ') : undefined
  },
}

const count = when(/^[1-9][0-9]?$/)
const own: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: { href: when(link) },
  img: { src: when(/^image:[1-8]$/) },
  td: { colspan: count, rowspan: count },
  th: { colspan: count, rowspan: count, scope: when(/^(row|col|rowgroup|colgroup)$/) },
  ol: { start: when(/^[0-9]{1,4}$/), reversed: () => '' },
  details: { open: () => '' },
  time: { datetime: when(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/) },
}

/** The attributes an element may keep, each with a value it may have. Whatever starts with `on`, targets and styles are on no list. */
export function allowedAttributes(tag: string, given: ReadonlyMap<string, string>): Record<string, string> {
  const checks = { ...everywhere, ...own[tag] }
  const kept: Record<string, string> = {}
  for (const [name, check] of Object.entries(checks)) {
    const value = given.get(name)
    const clean = value === undefined ? undefined : check(value)
    if (clean !== undefined) kept[name] = clean
  }
  return kept
}
