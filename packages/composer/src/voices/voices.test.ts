import { productLanguages } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { readBrief } from '../reading/read-brief.ts'
import { trades } from '../trades/list.ts'
import { leftIn, unfinished } from './left.ts'
import { voices } from './list.ts'
import type { TradeVoice, Voice } from './voice.ts'

const finished = productLanguages.filter((lang) => !unfinished.includes(lang))
const written = Object.entries(voices)

const spokenBy = (voice: Voice): [string, TradeVoice][] => Object.entries(voice.trades)
const linesOf = ({ headlines, services, prices, hours, contact, invite, send, action, ask, label, typical }: TradeVoice): string[] => [
  ...[headlines, services, prices, hours ?? [], contact, invite, send ?? [], action, typical].flat(),
  ...Object.values(ask).flat(),
  label,
]
const allLines = (voice: Voice): string[] => [
  ...spokenBy(voice).flatMap(([, trade]) => linesOf(trade)),
  ...Object.values({ ...voice.titles, ...voice.see }).flat(),
  ...(voice.send ?? []),
  ...Object.values({ ...voice.small, ...voice.asked }),
]

// Numbers, praise, promises: nothing a stranger could not check.
const claims: Record<string, RegExp> = {
  en: /\bbest\b|#1|award|years? of|experienc|passionat|quality|welcome to|trusted|leading|professional|guarantee|fresh(?:ly)? |\bfast\b|cheap/iu,
  ar: /الأفضل|خبرة|جودة|رائد|شغف|مرحب|ضمان|معتمد|محترف|سريع/u,
  de: /\bbeste[rnsm]?\b|\bauszeichn|\bjahren?\b|erfahr|leidenschaft|qualität|willkommen|führend|professionell|garanti|\bfrisch|schnell|günstig|kompetent|zuverlässig|persönlich für sie|\btop\b|rundum|maßgeschneidert|individuell/iu,
  fr: /meilleur|expérience|passion|qualité|bienvenue|leader|professionnel|garanti|rapide|pas cher|confiance|sur mesure/iu,
  it: /miglior|esperienz|passione|qualità|benvenut|leader|professional|garanzia|garantit|veloc|fiducia|su misura/iu,
  es: /mejor|experiencia|pasión|calidad|bienvenid|líder|profesional|garant|rápid|barat|confianza|a medida/iu,
  nl: /\bbeste\b|ervaring|passie|kwaliteit|welkom|toonaangevend|professione|garant|\bsnel|goedkoop|vertrouwd|op maat/iu,
  cs: /nejlep|zkušen|vášeň|kvalit|vítejte|vedoucí|profesionál|záruk|rychl|levn|spolehliv|na míru/iu,
  pl: /najlep|doświadcz|pasj|jakoś|witamy|wiodąc|profesjonal|gwaran|szybk|(?<!\p{L})tani|zaufa|na miarę/iu,
  ru: /лучш|опыт|страст|качеств|добро пожаловать|ведущ|профессионал|гарант|быстр|дёшев|дешев|надёжн|надежн/iu,
}

describe('the voices', () => {
  it('are there for the ten languages of the product', () => {
    expect(Object.keys(voices).sort()).toEqual([...productLanguages].sort())
  })

  it.each(finished)('%s says all that English says, in as many ways', (lang) => {
    expect(leftIn(lang)).toEqual([])
  })

  it.skipIf(unfinished.length === 0).each(unfinished)('%s is still being written', (lang) => {
    expect(leftIn(lang)).not.toEqual([])
  })

  it('notice a trade, a variant and a single text that are missing', () => {
    const english = leftIn('en').length
    expect([english, leftIn('xx').length > trades.length]).toEqual([0, true])
    expect(leftIn('xx')).toEqual(expect.arrayContaining(['trades.bakery', 'titles.about', 'owner.reach', 'send']))
  })
})

describe.each(written)('the lines of %s', (lang, voice) => {
  it('claim nothing: no numbers, no praise, no promises', () => {
    const banned = claims[lang] ?? /^$/
    expect(allLines(voice).filter((line) => banned.test(line) || /\d/.test(line.replaceAll('{0}', '')))).toEqual([])
  })

  it('keep to the limits of the fields they stand in', () => {
    expect(allLines(voice).filter((line) => line.length > 110)).toEqual([])
    const buttons = spokenBy(voice).flatMap(([, { send, action }]) => [...(send ?? []), ...action])
    expect(buttons.filter((line) => line.length > 40)).toEqual([])
    expect(
      spokenBy(voice).flatMap(([, { ask }]) => Object.values(ask).flatMap((list) => list.filter((words) => words.length > 60))),
    ).toEqual([])
  })

  it('hold a headline without a slot for each trade, and no slot that nothing fills', () => {
    const lacking = spokenBy(voice).filter(([, { headlines }]) => headlines.length < 5 || headlines.every((line) => line.includes('{')))
    expect(lacking.map(([id]) => id)).toEqual([])
    const slots = spokenBy(voice).flatMap(([, trade]) =>
      linesOf(trade).flatMap((line) => [...line.matchAll(/\{(\w*)\}/g)].map((one) => one[1])),
    )
    expect(slots.filter((slot) => !['name', 'city', 'offer'].includes(slot ?? ''))).toEqual([])
  })

  it('belong to trades and questions that exist', () => {
    const unknown = spokenBy(voice).flatMap(([id, { ask }]) => {
      const trade = trades.find((one) => one.id === id)
      return trade ? Object.keys(ask).filter((key) => !trade.ask.some((one) => one.key === key)) : [id]
    })
    expect(unknown).toEqual([])
  })

  it('never say the same twice in one list', () => {
    const doubled = spokenBy(voice).flatMap(([id, { headlines, services, contact, invite, action }]) =>
      [headlines, services, contact, invite, action].filter((list) => new Set(list).size < list.length).map((list) => `${id}: ${list[0]}`),
    )
    expect(doubled).toEqual([])
  })
})

const towns: Record<string, string> = { ar: ' في دبي', ru: ', Казань', pl: ', Kraków', cs: ', Brno', de: ' in Graz', en: ' in Graz' }

describe.each(finished)('a brief in %s', (lang) => {
  it.each(trades.filter(({ id }) => id !== 'general').map(({ id }) => [id]))('is recognised by the name of the trade: %s', (id) => {
    const brief = `${voices[lang]?.trades[id]?.label ?? ''}${towns[lang] ?? ', Lyon'}`
    expect([brief, readBrief(brief, { today: '2026-11-21', seed: 1, lang }).trade]).toEqual([brief, id])
  })
})
