import { say } from './ask.ts'
import type { Ask } from './ask.ts'
import { firstOf, headingOf, typeWord } from './places.ts'

/** Up to three things that can be done on this very site, as sentences the owner can send as they are. */
export function offersFor(ask: Ask): string[] {
  const hero = ask.focus ?? firstOf(ask.site, 'hero')
  const heading = hero ? headingOf(hero, ask.lang) : ''
  const absent = ['gallery', 'prices', 'hours', 'services'].find((type) => !firstOf(ask.site, type))
  const present = ['gallery', 'prices', 'services', 'about'].find((type) => firstOf(ask.site, type))
  return [
    ...(heading ? [say(ask, `Change the heading “${heading}” to “…”`, `غيّر العنوان «${heading}» إلى «…»`)] : []),
    say(ask, 'Make it green', 'اجعله أخضر'),
    ...(absent ? [say(ask, `Add ${typeWord(absent, ask)}`, `أضف قسم ${typeWord(absent, ask)}`)] : []),
    ...(present ? [say(ask, `Another layout for ${typeWord(present, ask)}`, `شكل آخر لقسم ${typeWord(present, ask)}`)] : []),
  ].slice(0, 3)
}
