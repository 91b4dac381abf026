import { describe, expect, it } from 'vitest'
import { findEmails, findSocialNames, findWebsites } from './links.ts'
import { findPhones } from './phone.ts'

const short = (text: string) =>
  findPhones(text)
    .map((one) => `${one.kind} ${one.dial}`)
    .join('; ')

describe('phone numbers in a text', () => {
  it.each([
    ['call 0316 123456, warm colours', 'phone 0316123456'],
    ['Tel. +43 (0)316 12 34 56', 'phone +43316123456'],
    ['+971 50 123 4567 (WhatsApp)', 'whatsapp +971501234567'],
    ['whatsapp 0664/1234567', 'whatsapp 06641234567'],
    ['phone 555-123-4567', 'phone 5551234567'],
    ['واتساب ٠٥٠ ١٢٣ ٤٥٦٧', 'whatsapp 0501234567'],
    ['هاتف: ٠٤٣٢١٠٠٠', 'phone 04321000'],
    ['اتصل على 0096171234567 أو واتساب 71234567', 'phone +96171234567; whatsapp 71234567'],
    ['06 12 34 56 78', 'phone 0612345678'],
    ['change the phone to 0316 99 88 77.', 'phone 0316998877'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  it.each([
    '2026-11-21',
    '21.11.2026',
    'open 9-17, 10-14',
    'Mon 09-17 10-14',
    '1,200,000 €',
    '100000 درهم',
    'since 1998',
    '1998-2026',
    'from 1000000 AED',
  ])('%s has none', (text) => {
    expect(short(text)).toBe('')
  })

  it('gives the number as written, with its place', () => {
    const text = 'رقمي ٠٥٠ ١٢٣ ٤٥٦٧ فقط'
    const [phone] = findPhones(text)
    expect(text.slice(phone?.start, phone?.end)).toBe('٠٥٠ ١٢٣ ٤٥٦٧')
    expect(phone?.text).toBe('٠٥٠ ١٢٣ ٤٥٦٧')
  })
})

describe('addresses on the net', () => {
  it('finds mail, web and social names and keeps them apart', () => {
    const text = 'Write to hallo@sonne.at, see www.sonne.at/brot or @sonne.graz.'
    expect(findEmails(text).map((one) => one.text)).toEqual(['hallo@sonne.at'])
    expect(findWebsites(text).map((one) => one.text)).toEqual(['www.sonne.at/brot'])
    expect(findSocialNames(text).map((one) => one.text)).toEqual(['@sonne.graz'])
  })

  it('takes the end of a sentence for no web address', () => {
    expect(findWebsites('Bread and cakes.Open daily. The shop is at home.')).toEqual([])
  })
})
