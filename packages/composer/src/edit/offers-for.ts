import { reply } from './ask.ts'
import type { Ask } from './ask.ts'
import { firstOf, headingOf, typeWord } from './places.ts'

/** Up to three things that can be done on this very site, as sentences the owner can send as they are. */
export function offersFor(ask: Ask): string[] {
  const hero = ask.focus ?? firstOf(ask.site, 'hero')
  const heading = hero ? headingOf(hero, ask.lang) : ''
  const absent = ['gallery', 'prices', 'hours', 'services'].find((type) => !firstOf(ask.site, type))
  const present = ['gallery', 'prices', 'services', 'about'].find((type) => firstOf(ask.site, type))
  return [
    ...(heading ? [reply(ask, 'Change the heading “{0}” to “…”', heading)] : []),
    reply(ask, 'Make it green'),
    ...(absent ? [reply(ask, 'Add {0}', typeWord(absent, ask))] : []),
    ...(present ? [reply(ask, 'Another layout for {0}', typeWord(present, ask))] : []),
  ].slice(0, 3)
}
