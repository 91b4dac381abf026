import { describe, expect, it } from 'vitest'
import { siteIn } from './cases/blind/site-in.ts'
import { told } from './cases/try.ts'
import { interpretEdit } from './interpret-edit.ts'
import type { Interpreted } from './interpret-edit.ts'

type Line = readonly [lang: string, message: string, edits: string]

const ask = (lang: string, message: string, without: readonly string[] = []): Interpreted =>
  interpretEdit(message, { site: siteIn(lang, without), lang, newId: () => 'sec_fresh0', seed: 3, today: '2026-11-21' })

describe('words that are given', () => {
  const lines: readonly Line[] = [
    ['de', 'Statt „Drei Öfen, eine Familie“ bitte „Vier Öfen“ schreiben', 'sec_abou.text.de=Vier Öfen. Wir backen jede Nacht.'],
    ['ru', 'там где «Три печи, одна семья» нужно «Четыре печи»', 'sec_abou.text.ru=Четыре печи. Печём каждую ночь.'],
    ['en', 'it should be "Four ovens" instead of "Three ovens"', 'sec_abou.text.en=Four ovens, one family. We bake every night.'],
    ['fr', 'Dans la partie à propos, écrivez : Deux frères et un four.', 'sec_abou.text.fr=Deux frères et un four.'],
    ['nl', 'bij over ons zet: Twee broers, één oven.', 'sec_abou.text.nl=Twee broers, één oven.'],
    ['pl', 'O nas: Dwóch braci i jeden piec.', 'sec_abou.text.pl=Dwóch braci i jeden piec.'],
    ['es', 'Buenos días, el título de arriba debería ser "Pan de verdad". Gracias', 'sec_hero.title.es=Pan de verdad'],
    ['cs', 'Ahoj, nadpis úplně nahoře by měl být „Chleba od srdce“, díky', 'sec_hero.title.cs=Chleba od srdce'],
    ['ar', 'مرحبا، العنوان في الأعلى يجب أن يكون «خبز على أصوله»', 'sec_hero.title.ar=خبز على أصوله'],
  ]
  it.each(lines)('%s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toBe(edits))

  it('are not taken for the text of a section whose list they belong to', () => {
    expect(told(ask('en', 'change the gallery: more bread'))).not.toContain('.text.en=')
    expect(told(ask('en', 'we write "Prices" and "Dates" on paper'))).toBe('cannot')
  })
})
