import { productLanguages } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { repliesIn } from './list.ts'

const sentences = Object.keys(ar)
const others = productLanguages.filter((lang) => lang !== 'en')
const tables = others.map((lang): [string, Record<string, string>] => [lang, repliesIn(lang)])
const slots = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join(' ')
/** Words that are the same in English and in another language. */
const alike = /^(?:\{0\}–\{1\}|beige|orange|olive|turquoise)$/
const french = repliesIn('fr')
/** Words that say usted, Lei and u; in Italian only the capitals tell them from "she" and "the". */
const formal: [string, RegExp][] = [
  ['es', /\busted\b|\b(?:diga|haga|elija|pruebe|péguelo|cuéntelo)\b/iu],
  ['it', /\p{L},? (?:Lei|Le|Suo|Sua|Suoi|Sue)\b/u],
  ['nl', /\buw?\b/iu],
  ['pl', /(?<!\p{L})(?:proszę|pan(?:i|a|u|em)?|państw\p{L}*)(?!\p{L})/iu],
]

describe('the replies', () => {
  it('are written for nine languages beside English', () => {
    expect(others).toHaveLength(9)
  })

  it.each(tables)('are all there in %s', (_, table) => {
    expect(sentences.filter((sentence) => (table[sentence] ?? '').trim() === '')).toEqual([])
  })

  it.each(tables)('of %s are not English', (_, table) => {
    expect(sentences.filter((sentence) => table[sentence] === sentence && !alike.test(sentence))).toEqual([])
  })

  it.each(tables)('of %s hold the values of their English form, and no others', (_, table) => {
    const odd = Object.entries(table).filter(([sentence, words]) => slots(sentence) !== slots(words))
    expect(odd).toEqual([])
  })

  it.each(tables)('of %s that are hung behind others begin and end as their English form does', (_, table) => {
    const lead = (text: string) => (/^[ ,،؛(]/u.test(text) ? 'hung' : 'free')
    const stop = (text: string) => /[.?؟]$/u.exec(text)?.[0].replace('؟', '?') ?? ''
    const odd = Object.entries(table).filter(([sentence, words]) => lead(sentence) !== lead(words) || stop(sentence) !== stop(words))
    expect(odd).toEqual([])
  })

  it.each(formal)('of %s address the owner as the dashboard does, with no word of polite distance', (lang, distant) => {
    expect(Object.values(repliesIn(lang)).filter((words) => distant.test(words))).toEqual([])
  })

  it('of German call the site and a page of it by the two words the dashboard has for them', () => {
    const ofSite = Object.entries(repliesIn('de')).filter(([sentence]) => /\bsite\b/.test(sentence) && !/\bpages?\b/.test(sentence))
    expect(ofSite.length).toBeGreaterThan(15)
    expect(ofSite.filter(([, words]) => /(?<!\p{L})Seite(?!\p{L})/u.test(words))).toEqual([])
  })

  it('of French keep the spaces before their signs from breaking', () => {
    expect(Object.values(french).filter((words) => / [;:!?»]|« /.test(words))).toEqual([])
  })
})
