import { wholeWord } from '../../parse/fold.ts'
import { done, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { orders, refuses } from '../verbs.ts'
import { inTongue } from '../words/list.ts'

const offline = inTongue((more) =>
  wholeWord(
    `offline|without (?:the )?(?:internet|network|connection|wifi)|(?:as|like|into) an app|installable|pwa|بدون (?:انترنت|نت|شبكه|اتصال)|من غير (?:انترنت|نت)|كتطبيق|مثل (?:ال)?تطبيق|زي (?:ال)?تطبيق${more('offline')}`,
    'u',
  ),
)
const takes = wholeWord(
  'off(?= the air| again)|no longer|turn off|switch off|aus|abschalten|désactive[rz]?|disattiva|desactiva|uit|vypni|vypněte|wyłącz|выключи(?:те)?|отключи(?:те)?|عطل|اوقف',
  'u',
)

/** "People should read it offline", "make it an app": the one thing that brings a script, on request. */
export function featuresRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  // "Take the site offline" is about publishing; "offline shop" about a shop.
  if (!offline(ask.tongue).test(text) || /["“„«:]/u.test(ask.text) || takesDown.test(text)) return undefined
  const isOff = refusesIt(ask) || orders(text, 'remove', ask.tongue) || takes.test(text)
  return isOff
    ? done([{ op: 'set_features', features: { offline: false } }], reply(ask, 'The pages need a network again, and carry no script.'))
    : done(
        [{ op: 'set_features', features: { offline: true } }],
        reply(ask, 'The pages can be read without a network now, and kept on a phone like an app. Nothing else adds a script to them.'),
      )
}

/** "Without internet" holds a "without" of its own. */
const refusesIt = (ask: Ask): boolean => refuses(ask.folded.text.replace(offline(ask.tongue), ' '), ask.tongue)

const takesDown = wholeWord(
  'take (?:\\S+ ){1,3}offline|put (?:\\S+ ){1,3}offline|(?:nimm|nehmen|stell\\p{L}*|schalt\\p{L}*) (?:\\S+ ){1,3}offline|metti(?:lo|la)? (?:\\S+ ){0,3}offline|haal (?:\\S+ ){1,3}offline|offline (?:nehmen|stellen|gehen|halen)',
  'u',
)
