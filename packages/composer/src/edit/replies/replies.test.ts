import { productLanguages } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { replies } from './list.ts'

const sentences = Object.keys(ar)
const slots = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join(' ')
/** Languages still being written. */
const unfinished: readonly string[] = ['fr', 'it', 'es', 'nl', 'cs', 'pl']
const finished = productLanguages.filter((lang) => lang !== 'en' && !unfinished.includes(lang))

describe('the replies', () => {
  it.each(finished)('are all there in %s', (lang) => {
    expect(sentences.filter((sentence) => (replies[lang] as Record<string, string>)[sentence] === undefined)).toEqual([])
  })

  it.each(unfinished)('are still being written in %s', (lang) => {
    expect(sentences.filter((sentence) => (replies[lang] as Record<string, string>)[sentence] === undefined)).not.toEqual([])
  })

  it.each(Object.entries(replies))('of %s hold the values of their English form, and no others', (_, table) => {
    const odd = Object.entries(table).filter(([sentence, words]) => slots(sentence) !== slots(words))
    expect(odd).toEqual([])
  })
})
