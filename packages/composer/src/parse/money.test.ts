import { describe, expect, it } from 'vitest'
import { findPrices, readNumber } from './money.ts'

const short = (text: string, country?: string) =>
  findPrices(text, country ? { country } : {})
    .map((one) => `${one.from ? 'from ' : ''}${one.amount}${one.to ? `-${one.to}` : ''} ${one.currency}${one.unit ? ` /${one.unit}` : ''}`)
    .join('; ')

describe('prices in a text', () => {
  it.each([
    ['Haircut 25€', '25 EUR'],
    ['from AED 3,500', 'from 3500 AED'],
    ['قص شعر ٥٠ درهم', '50 AED'],
    ['$12.50 per hour', '12.5 USD /per hour'],
    ['Schnitt ab 39,90 €', 'from 39.9 EUR'],
    ['10-12 €', 'from 10-12 EUR'],
    ['a cake for 30 euros, bread 4.20 EUR', '30 EUR; 4.2 EUR'],
    ['1.200,50 €', '1200.5 EUR'],
    ['massage 25.- only', '25 '],
    ['تبدأ من ١٬٥٠٠ ريال', 'from 1500 SAR'],
    ['١٢ دينار كويتي للساعة', '12 KWD /للساعة'],
    ['£40 an hour', '40 GBP /an hour'],
    ['CHF 80/h', '80 CHF /h'],
    ['20 جنيه', '20 EGP'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  it.each(['open 6-18', 'call 0316 123456', 'since 1998', 'منذ ١٩٩٨', '3 people', 'from 9 to 5'])('%s has none', (text) => {
    expect(short(text)).toBe('')
  })

  it('says when a word is used in several countries, and lets the country decide', () => {
    expect(findPrices('50 درهم')[0]).toMatchObject({ currency: 'AED', certain: false })
    expect(findPrices('50 درهم', { country: 'MA' })[0]).toMatchObject({ currency: 'MAD', certain: true })
  })

  it('points at the owner’s words', () => {
    const text = 'قصّة شعر ٥٠ درهماً فقط'
    const [price] = findPrices(text)
    expect(text.slice(price?.start, price?.end)).toBe('٥٠ درهماً')
    expect(price?.amount).toBe(50)
  })

  it.each([
    ['1,200', 1200],
    ['12,5', 12.5],
    ['1.200,50', 1200.5],
    ['1 200', 1200],
    ['3.500', 3500],
  ])('reads %s as %d', (written, value) => {
    expect(readNumber(written)).toBe(value)
  })
})
