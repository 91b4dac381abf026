import { describe, expect, it } from 'vitest'
import { parseHours } from './hours.ts'

const all = 'mo,tu,we,th,fr,sa,su'
/** `days open-close; …|closed` */
function short(text: string): string {
  const { hours } = parseHours(text)
  if (!hours) return ''
  const spans = hours.spans.map((span) => `${span.days.join()} ${span.open}-${span.close}`).join('; ')
  return hours.closed.length > 0 ? `${spans}|${hours.closed.join()}` : spans
}

describe('opening times in a sentence', () => {
  it.each([
    ['Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456', `${all} 06:00-18:00`],
    ['Mon-Fri 9am–5pm, Sat 10-14, closed Sundays', 'mo,tu,we,th,fr 09:00-17:00; sa 10:00-14:00|su'],
    ['open Monday to Friday from 9 to 5', 'mo,tu,we,th,fr 09:00-17:00'],
    ['9-5 Monday to Friday, 10-2 Saturday', 'mo,tu,we,th,fr 09:00-17:00; sa 10:00-14:00'],
    ['open 6-18, Sunday 8-12', 'mo,tu,we,th,fr,sa 06:00-18:00; su 08:00-12:00'],
    ['Daily 17:00 - 02:00', `${all} 17:00-02:00`],
    ['every day except Friday 8am-4pm', 'mo,tu,we,th,sa,su 08:00-16:00|fr'],
    ['open 24/7', `${all} 00:00-24:00`],
    ['Tue to Thu 9-12 and 2-6', 'tu,we,th 09:00-12:00; tu,we,th 14:00-18:00'],
    ['We are open 9-17, closed Sat and Sun', 'mo,tu,we,th,fr 09:00-17:00|sa,su'],
    ['closed on Sundays, Saturday 9-13', 'sa 09:00-13:00|su'],
    ['Mo-Fr 7:30-18:00, Sa 8-12 Uhr', 'mo,tu,we,th,fr 07:30-18:00; sa 08:00-12:00'],
    ['Montag bis Freitag 8 bis 17 Uhr, Sonntag geschlossen', 'mo,tu,we,th,fr 08:00-17:00|su'],
    ['open weekdays 9.30-18.00', 'mo,tu,we,th,fr 09:30-18:00'],
    ['We open between 10 and 6', `${all} 10:00-18:00`],
    ['dinner from 7-9 pm', `${all} 19:00-21:00`],
    ['open noon to midnight', `${all} 12:00-24:00`],
    ['Closed Mondays', '|mo'],
    ['Monday closed, Tuesday-Sunday 10-19', 'tu,we,th,fr,sa,su 10:00-19:00|mo'],
    ['من 9 صباحا إلى 5 مساء', `${all} 09:00-17:00`],
    ['نفتح من ٨ إلى ٤', `${all} 08:00-16:00`],
    ['مفتوح من السبت إلى الخميس من ٩ صباحاً حتى ١٠ مساءً', 'mo,tu,we,th,sa,su 09:00-22:00'],
    ['كل يوم ما عدا الجمعة من 10 ص إلى 8 م', 'mo,tu,we,th,sa,su 10:00-20:00|fr'],
    ['السبت للخميس ٩-٥', 'mo,tu,we,th,sa,su 09:00-17:00'],
    ['الدوام يوميا من ٤ عصرا الى ١٢ ليلا', `${all} 16:00-24:00`],
    ['الجمعة مغلق', '|fr'],
    ['مغلق يوم الجمعة والسبت', '|fr,sa'],
    ['على مدار الساعة', `${all} 00:00-24:00`],
    ['من الأحد إلى الخميس ٨:٣٠ ص - ٣:٣٠ م والسبت ١٠-٢', 'mo,tu,we,th,su 08:30-15:30; sa 10:00-14:00'],
    ['فاتحين كل يوم من ٩ لـ ١١ بالليل', `${all} 09:00-23:00`],
    ['يوميًا من 6 مساءً حتى 2 ليلًا', `${all} 18:00-02:00`],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  it.each([
    'a studio for 10-12 people',
    'courses for kids from 3 to 6 years',
    'prices 20-30 €',
    'founded 1998, sun terrace',
    'call 0316 12-34-56',
    'مناسب من 5 إلى 10 أشخاص',
    'من 20 إلى 50 درهم',
    'tables for 2-4 guests',
    'sat nav repair and monitors',
    '3-5 March',
  ])('%s has no opening times', (text) => {
    expect(parseHours(text).hours).toBeUndefined()
  })

  it.each([
    ['open 6-25', '6-25', 'impossible'],
    ['open 9:75 to 18:00', '9:75 to 18:00', 'impossible'],
    ['Mon 9-17, Mon 10-18', '10-18', 'contradicts'],
    ['نفتح من 9 إلى 26', '9 إلى 26', 'impossible'],
    ['مفتوح نهاية الأسبوع من 9 إلى 5', 'نهاية الأسبوع', 'unclear'],
  ])('%s is a question, not a guess', (text, quote, reason) => {
    const found = parseHours(text)
    expect(found.problems).toEqual([{ text: quote, reason }])
    expect(JSON.stringify(found.hours ?? '')).not.toMatch(/2[56]:|10:00-18/)
  })

  it.each([
    ['we now open at 7', '07:00', undefined],
    ['open until 10pm', undefined, '22:00'],
    ['نفتح الساعة ٧', '07:00', undefined],
    ['we close at 8', undefined, '20:00'],
    ['صرنا نغلق الساعة 9', undefined, '21:00'],
  ])('%s moves one end', (text, opens, closes) => {
    expect(parseHours(text).ends).toMatchObject([{ ...(opens ? { opens } : {}), ...(closes ? { closes } : {}) }])
  })

  it.each([
    ['Saturdays we shut at 1pm and Mondays we are closed', 'sa -13:00|mo'],
    ['los sábados cerramos a las 14 y los domingos cerramos', 'sa -14:00|su'],
    ['until 2pm on Saturdays', 'sa -14:00|'],
    ['Mo-Fr 8-18 Uhr, samstags nur bis 13 Uhr', 'sa -13:00|'],
    ['samstags ab 14 Uhr geschlossen, sonntags zu', 'sa -14:00|su'],
    ['samstags geschlossen ab 14 Uhr', 'sa -14:00|'],
  ])('%s moves an end of the days it names', (text, wanted) => {
    const { ends, hours } = parseHours(text, { lang: text.startsWith('los') ? 'es' : 'de', assume: true })
    expect(
      `${ends.map(({ days, opens = '', closes = '' }) => `${days.join()} ${opens}-${closes}`).join('; ')}|${hours?.closed.join() ?? ''}`,
    ).toBe(wanted)
  })

  it('points at the words it used in the original text', () => {
    const text = 'مَخبز، نفتح يوميًّا من ٨ إلى ٤، خبز'
    const { found } = parseHours(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['يوميًّا', '٨ إلى ٤'])
  })

  it('takes bare ranges when the text is known to be about hours', () => {
    expect(parseHours('9-13').hours).toBeUndefined()
    expect(parseHours('9-13', { assume: true }).hours?.spans[0]).toMatchObject({ open: '09:00', close: '13:00' })
  })
})
