import { describe, expect, it } from 'vitest'
import { parseHours } from './hours.ts'

const read = (text: string, lang: string): string => {
  const { hours } = parseHours(text, { assume: true, lang })
  const spans = hours?.spans.map(({ days, open, close }) => `${days.join()} ${open}-${close}`).join('; ') ?? ''
  return `${spans}|${hours?.closed.join() ?? ''}`
}

describe('weekdays', () => {
  it.each([
    ['de', 'Montag bis Freitag 9-17, samstags 9-12, Sonntag Ruhetag'],
    ['fr', 'du lundi au vendredi 9h-17h, le samedi 9h-12h, fermé le dimanche'],
    ['it', 'dal lunedì al venerdì 9-17, il sabato 9-12, domenica chiuso'],
    ['es', 'de lunes a viernes 9-17, los sabados 9-12, domingo cerrado'],
    ['nl', 'maandag t/m vrijdag 9-17, zaterdag 9-12, op zondag gesloten'],
    ['cs', 'od pondělí do pátku 9-17, v sobotu 9-12, v neděli zavřeno'],
    ['pl', 'od poniedziałku do piątku 9-17, w sobotę 9-12, w niedzielę zamknięte'],
    ['ru', 'с понедельника по пятницу 9-17, в субботу 9-12, в воскресенье закрыто'],
  ])('are known by their names in %s', (lang, text) => {
    expect(read(text, lang)).toBe('mo,tu,we,th,fr 09:00-17:00; sa 09:00-12:00|su')
  })

  it.each([
    ['fr', 'lun-ven 9h-17h, sam 9h-12h'],
    ['it', 'lun-ven 9-17, sab 9-12'],
    ['es', 'L-V 9-17, sáb 9-12'],
    ['nl', 'ma-vr 9-17, za 9-12'],
    ['cs', 'po-pá 9-17, so 9-12'],
    ['pl', 'pn-pt 9-17, sob 9-12'],
    ['ru', 'пн-пт 9-17, сб 9-12'],
  ])('are known by their short forms in %s', (lang, text) => {
    expect(read(text, lang)).toBe('mo,tu,we,th,fr 09:00-17:00; sa 09:00-12:00|')
  })

  it('are no short forms where the letters are a word of the language', () => {
    expect(read('housky po 5 Kč', 'cs')).toBe('|')
    expect(read('mon 9-17', 'fr')).not.toContain('mo 09:00')
  })
})
