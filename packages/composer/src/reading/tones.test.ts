import { expect, test } from 'vitest'
import { themeFor } from '../composing/theme.ts'
import { readBrief } from './read-brief.ts'

const wishesOf = (brief: string) => readBrief(brief, { today: '2026-11-21', seed: 1 }).wishes

test.each([
  'Carpenter in Leeds, calm colours',
  'Tischlerei Holzwurm in Leipzig, Möbel nach Maß, ruhige Farben',
  'Menuiserie Dubois à Lyon, couleurs douces',
  'Falegnameria Rossi a Torino, colori tranquilli',
  'Carpintería López en Sevilla, colores suaves',
  'Timmerman Jansen in Utrecht, rustige kleuren',
  'Truhlářství Novák v Brně, klidné barvy',
  'Stolarnia Kowalski w Krakowie, spokojne kolory',
  'Столярная мастерская Ольха в Казани, спокойные цвета',
  'نجارة الزيتون في عمّان، ألوان هادئة',
])('a calm look is understood and is none of the loud styles: %s', (brief) => {
  const read = readBrief(brief, { today: '2026-11-21', seed: 1 })
  expect(read.wishes.tone).toBe('calm')
  const styles = Array.from({ length: 20 }, (_, seed) => themeFor(read, seed).preset)
  expect(styles.filter((style) => ['riso', 'sign', 'play', 'dusk', 'grid'].includes(style))).toEqual([])
  expect(new Set(styles).size).toBeGreaterThan(2)
  expect(themeFor(read, 1).warmth).not.toBe('neutral')
})

test.each([
  ['Barber in Berlin, bold style', 'bold'],
  ['Friseur in Bonn, modernes Design', 'modern'],
  ['Fleuriste à Nantes, style naturel', 'natural'],
  ['Kita in Jena, bunte Farben', 'playful'],
  ['Notary in Cork, sober colours', 'sober'],
])('the manner of "%s" is %s', (brief, tone) => {
  expect(wishesOf(brief).tone).toBe(tone)
})

test('a manner that is refused, or belongs to what is sold, is no wish', () => {
  expect(wishesOf('Café in Rome, not too playful colours').tone).toBeUndefined()
  expect(wishesOf('Restaurant in Vienna, quiet terrace, soft drinks and natural wine').tone).toBeUndefined()
})
