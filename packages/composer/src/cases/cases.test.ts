import { describe, expect, it } from 'vitest'
import type { Fact } from '@manara/contracts'
import { readBrief } from '../reading/read-brief.ts'
import type { Understanding } from '../reading/understanding.ts'
import { arabic } from './arabic.ts'
import type { Case } from './case.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { messy } from './messy.ts'
import { otherLanguages } from './other-languages.ts'

const today = '2026-11-21'

function wordsOf(fact: Fact, lang: string): string {
  if (fact.kind === 'hours') return fact.value.spans.map((span) => `${span.days.join()} ${span.open}-${span.close}`).join('; ')
  if (fact.kind === 'date') return fact.value.date
  if (fact.kind === 'testimonial') return fact.value.quote[lang] ?? ''
  if (fact.kind === 'offer') {
    const { name, price } = fact.value
    return price ? `${name[lang]} = ${price.from ? 'from ' : ''}${price.amount} ${price.currency}`.trim() : (name[lang] ?? '')
  }
  return fact.value[lang] ?? ''
}

const values = (read: Understanding, kind: string) =>
  read.facts.filter((fact) => fact.kind === kind).map((fact) => wordsOf(fact, read.lang))

function actual(read: Understanding, wanted: Case): Record<string, unknown> {
  const hours = read.facts.find((fact) => fact.kind === 'hours')
  const questions = read.questions.map((question) => question.field)
  const found: Record<string, unknown> = {
    lang: read.lang,
    trade: read.trade,
    name: values(read, 'name')[0],
    city: values(read, 'city')[0],
    offers: values(read, 'offer'),
    hours: values(read, 'hours')[0] ?? '',
    closed: hours?.kind === 'hours' ? hours.value.closed.join() : '',
    refusals: read.refusals.map((one) => `${one.what}:${one.value}`),
    leftovers: read.leftovers,
    facts: Object.fromEntries(Object.keys(wanted.facts ?? {}).map((kind) => [kind, values(read, kind)])),
    wishes: Object.fromEntries(Object.keys(wanted.wishes ?? {}).map((key) => [key, read.wishes[key as keyof typeof read.wishes]])),
    asks: (wanted.asks ?? []).filter((field) => questions.includes(field)),
    settled: (wanted.settled ?? []).filter((field) => !questions.includes(field)),
    notLeft: (wanted.notLeft ?? []).filter((word) => !read.leftovers.join(' ').includes(word)),
  }
  return Object.fromEntries(
    Object.keys(wanted)
      .filter((key) => key !== 'brief')
      .map((key) => [key, found[key]]),
  )
}

describe.each([
  ['English', english],
  ['Arabic', arabic],
  ['German', german],
  ['other', otherLanguages],
  ['messy', messy],
] as const)('%s briefs', (_, cases) => {
  it.each(cases.map((one) => [one.brief.slice(0, 70), one] as const))('reads: %s', (_, wanted) => {
    const read = readBrief(wanted.brief, { today, seed: 1 })
    const { brief: _brief, ...expected } = wanted
    expect(actual(read, wanted)).toEqual(expected)
    expect(read.questions.length).toBeLessThanOrEqual(5)
  })
})
