import { describe, expect, it } from 'vitest'
import { interpretEdit } from '../interpret-edit.ts'
import type { Interpreted } from '../interpret-edit.ts'
import { siteIn } from './blind/site-in.ts'
import { german, germanParts } from './german.ts'
import { told } from './try.ts'

const ask = (message: string, lang: string): Interpreted =>
  interpretEdit(message, { site: siteIn(lang), lang, newId: () => 'sec_fresh0', seed: 3, today: '2026-11-21' })

const answerOf = (result: Interpreted): string =>
  result.status === 'done' || result.status === 'cannot' ? result.reply : result.status === 'question' ? result.question.text : ''

describe('German requests', () => {
  it.each(german)('%s', (message, edits) => expect(told(ask(message, 'de'))).toBe(edits))
  it.each(germanParts)('%s', (message, part) => expect(told(ask(message, 'de'))).toContain(part))

  it('are answered in German, whatever they come to', () => {
    const english = /\b(?:the|is|now|section|removed|added|hidden)\b/i
    const odd = [...german, ...germanParts].filter(([message]) => message !== 'Change the hours to Mon-Fri 7-20')
    expect(odd.map(([message]) => answerOf(ask(message, 'de'))).filter((answer) => english.test(answer))).toEqual([])
  })

  it('are offered back as sentences that can be sent', () => {
    const lost = ask('Erzähl mir einen Witz', 'de')
    expect(lost.status).toBe('cannot')
    const offers = lost.status === 'cannot' ? lost.offers : []
    expect(offers.length).toBe(3)
    expect(offers.filter((offer) => !offer.includes('…')).map((offer) => ask(offer, 'de').status)).not.toContain('cannot')
  })
})
