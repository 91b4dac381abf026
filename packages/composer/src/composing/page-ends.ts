import { block, refusesSection, shorten } from './sections.ts'
import type { Block } from './sections.ts'
import { inEach, say, shown } from './speaker.ts'
import type { Speaker } from './speaker.ts'

/** The end of a page that has no form: where to write. */
export function callBlock(speaker: Speaker): Block | undefined {
  const { voice } = speaker.trade
  if (refusesSection(speaker, 'contact') || !inEach(speaker, voice.action)) return undefined
  const fields = {
    title: shortTitle(speaker),
    primary: { label: say(speaker, voice.action, 'action'), to: '#contact' },
  }
  return block(speaker, 'call', { variants: ['band', 'poster', 'ticket'], fields })
}

const shortTitle = (speaker: Speaker) => shorten(say(speaker, speaker.trade.voice.invite, 'call'), 100)

const tasteOf = 3

/** On a front page whose offers stand on another page: the first of them, by name. */
export function tasteBlock(speaker: Speaker): Block | undefined {
  const offers = shown(speaker.site, 'offer')
  if (offers.length <= tasteOf) return undefined
  const items = offers
    .slice(0, tasteOf)
    .map(({ value }) => ({ title: shorten(value.name, 80), ...(value.text ? { text: shorten(value.text, 300) } : {}) }))
  return block(speaker, 'features', {
    variants: ['cells', 'bands'],
    fields: { title: say(speaker, speaker.trade.voice.services, 'taste'), items },
  })
}
