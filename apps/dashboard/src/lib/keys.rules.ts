export type KeyPress = { key: string; code: string; ctrl: boolean; alt: boolean; shift: boolean; writing: boolean }
export type Stroke = 'bar' | 'keys' | 'light' | 'next' | 'previous' | 'back' | 'panes' | { room: string }

/** Rooms after `G`. */
export const roomKeys: Record<string, string> = {
  t: '/',
  l: '/leads',
  s: '/sites',
  d: '/deployments',
  r: '/runs',
  o: '/outbox',
  u: '/settings',
}

/** The Latin letter of a key, also on an Arabic or Cyrillic layout, where the place of the key counts. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key
}

/**
 * What a key press means outside of fields. `afterG` is true right after a `G`; `singles` is off when the person
 * does not want single letters. Ctrl or Cmd with K opens the bar everywhere, also while writing.
 */
export function strokeOf(press: KeyPress, { afterG, singles }: { afterG: boolean; singles: boolean }): Stroke | 'g' | undefined {
  if (press.ctrl && !press.alt && letterOf(press) === 'k') return 'bar'
  if (press.key === 'F6') return 'panes'
  if (press.writing || press.ctrl || press.alt) return undefined
  if (press.key === 'Escape') return 'back'
  return singles ? single(letterOf(press), afterG) : undefined
}

function single(letter: string, afterG: boolean): Stroke | 'g' | undefined {
  if (!afterG) return letter === 'g' ? 'g' : marks[letter]
  const room = roomKeys[letter]
  return room === undefined ? undefined : { room }
}

const marks: Record<string, Stroke> = { '/': 'bar', '?': 'keys', '؟': 'keys', '.': 'light', j: 'next', k: 'previous' }
