import type { Hours } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { clockTime, dateParts, daysText, hoursRows, money, priceText, timesText } from './format.ts'
import { labelsFor } from './labels/labels.ts'

const hours: Hours = {
  spans: [
    { days: ['mo', 'tu', 'we', 'fr'], open: '06:00', close: '12:00' },
    { days: ['mo', 'tu', 'we', 'fr'], open: '14:30', close: '18:00' },
    { days: ['sa'], open: '00:00', close: '24:00' },
  ],
  closed: ['su'],
}

describe('opening hours', () => {
  it('joins days that follow each other and have the same times, and says nothing of days nobody spoke of', () => {
    const rows = hoursRows(hours).map((row) => `${daysText('en', row.days)}: ${timesText('en', labelsFor('en'), row.times)}`)
    expect(rows).toEqual([
      'Monday to Wednesday: 6\u00a0am – 12\u00a0pm, 2:30\u00a0pm – 6\u00a0pm',
      'Friday: 6\u00a0am – 12\u00a0pm, 2:30\u00a0pm – 6\u00a0pm',
      'Saturday: day and night',
      'Sunday: closed',
    ])
  })
  it('begins the week where the language does', () => {
    expect(hoursRows(hours, 'sa').map((row) => row.days[0])).toEqual(['sa', 'su', 'mo', 'fr'])
  })
  it('writes times as each language does', () => {
    expect([clockTime('en', '18:30'), clockTime('de', '18:30'), clockTime('ar', '06:00'), clockTime('en', '00:00')]).toEqual([
      '6:30\u00a0pm',
      '18:30',
      '6\u00a0ص',
      '12\u00a0am',
    ])
    expect([clockTime('fr', '18:30'), clockTime('fr', '09:00'), clockTime('cs', '09:00')]).toEqual([
      '18\u202fh\u202f30',
      '9\u202fh',
      '9:00',
    ])
  })
  it('joins first and last day so that no language needs to bend them', () => {
    const run = ['de', 'fr', 'it', 'nl', 'pl', 'ru'].map((lang) => daysText(lang, ['mo', 'tu', 'we']))
    expect(run).toEqual([
      'Montag bis Mittwoch',
      'lundi au mercredi',
      'lunedì – mercoledì',
      'maandag t/m woensdag',
      'poniedziałek – środa',
      'понедельник — среда',
    ])
  })
})

describe('prices and dates', () => {
  it('shows decimals only when there are some', () => {
    expect([money('en', 25, 'EUR'), money('de', 6.4, 'EUR'), money('ar', 58, 'AED'), money('en', 7.5, '')]).toEqual([
      '€25',
      '6,40\u00a0€',
      '58\u00a0درهم',
      '7.50',
    ])
  })
  it('sets figures and currency as each language does', () => {
    const blank = (text: string) => text.replace(/[\u00a0\u202f]/g, '_')
    const shown = ['de', 'fr', 'nl', 'cs', 'pl', 'ru'].map((lang) => blank(money(lang, 12345.5, 'EUR')))
    expect(shown).toEqual(['12.345,50_€', '12_345,50_€', '€_12.345,50', '12_345,50_€', '12_345,50_€', '12_345,50_€'])
    expect([money('cs', 1200, 'CZK'), money('pl', 45, 'PLN'), money('ru', 300, 'RUB')].map(blank)).toEqual(['1_200_Kč', '45_zł', '300_₽'])
  })
  it('says from where the price is a least', () => {
    expect(priceText('de', labelsFor('de'), { amount: 30, currency: 'EUR', from: true })).toBe('ab 30\u00a0€')
  })
  it('reads an ISO date and leaves other words as they are', () => {
    expect(dateParts('en', '2027-03-06')).toMatchObject({ iso: '2027-03-06', day: '6', month: 'Mar', weekday: 'Saturday' })
    expect(dateParts('en', '2027-02-31')).toMatchObject({ full: '2027-02-31' })
    expect(dateParts('en', 'every Friday').full).toBe('every Friday')
  })
})
