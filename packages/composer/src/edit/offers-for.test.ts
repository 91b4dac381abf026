import type { EditOp, Section } from '@manara/contracts'
import { productLanguages } from '@manara/contracts'
import { applyOps, describeTypes } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { siteIn } from './cases/blind/site-in.ts'
import { interpretEdit } from './interpret-edit.ts'
import type { EditContext, Interpreted } from './interpret-edit.ts'
import { firstOf, headingOf, typeWord } from './places.ts'
import { reply } from './ask.ts'

/** A site whose button says none of the words that are offered for it. */
const site = (lang: string, without: readonly string[] = []) => {
  const whole = siteIn(lang, without)
  const button: EditOp = { op: 'set_text', sectionId: 'sec_hero', path: ['primary', 'label'], lang, value: 'Xyzzy' }
  return applyOps(whole, [button], { newId: () => 'sec_fresh0' }).site
}
const context = (lang: string, without: readonly string[] = []): EditContext => ({
  site: site(lang, without),
  lang,
  newId: () => 'sec_fresh0',
  seed: 3,
  today: '2026-11-21',
})
const say = (lang: string, message: string, without?: readonly string[]): Interpreted => interpretEdit(message, context(lang, without))
const opsOf = (result: Interpreted): string[] => (result.status === 'done' ? result.ops.map((op) => op.op) : [result.status])

const heading = (lang: string): string => headingOf(firstOf(site(lang), 'hero') as Section, lang)

describe.each([...productLanguages])('What is offered in %s', (lang) => {
  const ask = { tongue: lang }
  const done: [string, string, string[]?][] = [
    [reply(ask, 'Make it green'), 'set_theme'],
    [reply(ask, 'More space'), 'set_theme'],
    [reply(ask, 'Another font'), 'set_theme'],
    [reply(ask, 'Another look for the first view'), 'set_variant'],
    [reply(ask, 'Put the contact form first'), 'move_section'],
    [reply(ask, 'Hide the footer'), 'set_hidden'],
    [reply(ask, 'Change the button to “Order”'), 'set_text'],
    [reply(ask, 'Change the heading “{0}” to “…”', heading(lang)).replace('…', 'Xyzzy'), 'set_text'],
    [reply(ask, 'Change the heading to “…”').replace('…', 'Xyzzy'), 'set_text'],
    [reply(ask, 'Add a gallery'), 'add_section', ['gallery']],
    [reply(ask, 'Add prices'), 'add_section', ['prices']],
    [reply(ask, 'Add the opening hours'), 'add_section', ['hours']],
    ...['gallery', 'prices', 'hours'].map((type): [string, string, string[]] => [
      reply(ask, 'Add {0}', typeWord(type, ask)),
      'add_section',
      [type],
    ]),
    ...['services', 'gallery', 'prices', 'about', 'testimonials', 'team'].flatMap((type): [string, string][] => [
      [reply(ask, 'Another layout for {0}', typeWord(type, ask)), 'set_variant'],
      [reply(ask, 'Another look for {0}', typeWord(type, ask)), 'set_variant'],
      [reply(ask, 'Move {0} up', typeWord(type, ask)), 'move_section'],
    ]),
  ]

  it.each(done)('can be sent as it is: %s', (message, op, without) => {
    expect(opsOf(say(lang, message, without))).toEqual([op])
  })

  it('is at least asked about where a name of a section is also a word for a thing', () => {
    const [first] = opsOf(say(lang, reply(ask, 'Add {0}', typeWord('services', ask)), ['services']))
    expect(['add_section', 'question']).toContain(first)
  })
})

it('calls every type of section by a word of the language', () => {
  const english = new Map(describeTypes().map(({ type }) => [type, typeWord(type, { tongue: 'en' })]))
  const odd = productLanguages
    .filter((lang) => lang !== 'en')
    .flatMap((tongue) =>
      [...english].filter(([type, word]) => typeWord(type, { tongue }) === word).map(([type, word]) => `${tongue} ${type}: ${word}`),
    )
  expect(odd).toEqual([])
})
