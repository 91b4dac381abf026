import type { CSSProperties } from 'react'

/** A hue that stays the person's own: the same name gives the same colour. */
export function hueOf(name: string): number {
  let hash = 7
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3600
  return (hash % 24) * 15
}

/** Two letters for Latin names, one for scripts that join their letters. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
  const letters = words.map((word) => [...word].find((letter) => /\p{L}/u.test(letter)) ?? '')
  const [first = '', ...rest] = letters
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(first)) return first
  return (first + (rest.at(-1) ?? '')).toLocaleUpperCase()
}

/** A person. Things are squares, people are arches. */
export function Arch({ name, size }: { name: string; size?: 's' | 'l' }) {
  return (
    <span className={`arch ${size ?? ''}`} style={{ '--hue': hueOf(name) } as CSSProperties} aria-hidden="true">
      {initialsOf(name) || '–'}
    </span>
  )
}
