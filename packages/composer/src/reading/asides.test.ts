import { describe, expect, test } from 'vitest'
import { readBrief } from './read-brief.ts'
import type { Understanding } from './understanding.ts'

const read = (brief: string): Understanding => readBrief(brief, { today: '2026-11-21', seed: 7 })
const values = ({ facts, lang }: Understanding, kind: string): unknown[] =>
  facts.flatMap((fact) => (fact.kind === kind ? [(fact.value as Record<string, unknown>)[lang] ?? fact.value] : []))
const offers = ({ facts, lang }: Understanding): unknown[] =>
  facts.flatMap((fact) => (fact.kind === 'offer' ? [fact.value.name[lang]] : []))
const hours = ({ facts }: Understanding) => facts.flatMap((fact) => (fact.kind === 'hours' ? [fact.value] : []))[0]
const labels = ({ facts, lang }: Understanding) => facts.flatMap((fact) => (fact.kind === 'phone' ? [fact.note?.[lang]] : []))

describe('Opening times that no span can hold', () => {
  test.each([
    [
      'Boat hire Seal, Whitby. April to October daily 9-19, in winter only weekends 10-4.',
      'April to October daily 9-19, in winter only weekends 10-4.',
    ],
    [
      'Bootsverleih Seestern in Plön. April bis Oktober täglich 9-19 Uhr, im Winter nur nach Absprache.',
      'April bis Oktober täglich 9-19 Uhr, im Winter nur nach Absprache.',
    ],
    [
      'Location Belle Rive à Annecy. Ouvert d’avril à octobre tous les jours, en hiver le week-end seulement.',
      'Ouvert d’avril à octobre tous les jours, en hiver le week-end seulement.',
    ],
    [
      'Прокат лодок «Парус», Тверь. С апреля по октябрь ежедневно 9-19, зимой только по выходным.',
      'С апреля по октябрь ежедневно 9-19, зимой только по выходным.',
    ],
    [
      'مخيم النخيل في العقبة. من أبريل إلى أكتوبر يوميا 9-19، وفي الشتاء عطلة نهاية الأسبوع فقط.',
      'من أبريل إلى أكتوبر يوميا 9-19، وفي الشتاء عطلة نهاية الأسبوع فقط.',
    ],
  ])('two seasons stay the words of the owner: %s', (brief, note) => {
    const found = hours(read(brief))
    expect(found?.spans).toEqual([])
    expect(Object.values(found?.note ?? {})).toEqual([note])
  })

  test('one season keeps its times and says beside them when they hold', () => {
    const found = hours(read('Ice cream van Lola in Hove. May to September daily 11-18.'))
    expect(found?.spans).toHaveLength(1)
    expect(found?.note).toEqual({ en: 'May to September daily 11-18.' })
  })

  test.each([
    ['Nagelstudio Anna, Wien. Di-Fr 9-18, Sa nach Vereinbarung.', 'Sa nach Vereinbarung.'],
    ['Мастерская «Дубрава», Кострома. Пн-пт 9:00-18:00, суббота по записи.', 'Суббота по записи.'],
    ['Fysio Smit in Soest. Ma-vr 8-18, avonden op afspraak.', 'Avonden op afspraak.'],
  ])('a day by appointment is neither open nor closed: %s', (brief, note) => {
    const found = hours(read(brief))
    expect(found?.closed).toEqual([])
    expect(found?.spans.flatMap((span) => span.days)).not.toContain('sa')
    expect(Object.values(found?.note ?? {})).toEqual([note])
  })

  test('an appointment alone is no opening time', () => {
    expect(hours(read('Tarot reader in Bath. By appointment only.'))).toBeUndefined()
  })
})

describe('What each of two numbers is for', () => {
  test.each([
    ['Vet Elm, Leeds. Reception: 01522 555 910\nBeach hut (summer): 07700 900 733', ['Reception', 'Beach hut (summer)']],
    ['Übersetzungen Rudolph, Leipzig. Tel. 0341 555 66 10 (Büro), 0151 555 90 22 (abends)', ['Büro', 'abends']],
    ['Schilder Bram, Utrecht. Bel 06 55501822 of na 18 uur 030 555 0144.', [undefined, 'na 18 uur']],
  ])('is kept in the words of the owner: %s', (brief, wanted) => {
    expect(labels(read(brief))).toEqual(wanted)
  })

  test('one number is for everything', () => {
    expect(labels(read('Vet Elm, Leeds. Reception: 01522 555 910'))).toEqual([undefined])
  })
})

describe('What stands beside the offers', () => {
  test('partners are named and sell nothing, and a bakery among them makes no baker', () => {
    const understood = read('Camping Maas in Domburg. Tentplaats € 24. Onze partners: Bakkerij Zout, Surfschool Noord.')
    expect(understood.partners).toEqual(['Bakkerij Zout', 'Surfschool Noord'])
    expect(offers(understood)).toEqual(['Tentplaats'])
    expect(understood.trade).not.toBe('bakery')
  })

  test('a sentence that only begins like a list of partners is left to the other readers', () => {
    expect(read('Wood shop Elm in Leeds. Our partners help us when the mill is closed for repairs.').partners).toBeUndefined()
  })

  test('places served are places, and the sentence stays', () => {
    const understood = read('Halloran & Daughters, chimney sweeps. We cover Shrewsbury, Ludlow and Church Stretton. Sweep £65.')
    expect([...values(understood, 'city'), ...values(understood, 'area')]).toEqual(expect.arrayContaining(['Ludlow', 'Church Stretton']))
    expect(offers(understood)).not.toContain('Ludlow')
    expect(understood.leftovers.join(' ')).toContain('We cover Shrewsbury, Ludlow and Church Stretton.')
  })

  test('papers and memberships are no offers', () => {
    const understood = read(
      'Übersetzungsbüro Rudolph, Leipzig. Urkunden 45 €, Dolmetschen 90 €. Vereidigt beim OLG Dresden, Mitglied im BDÜ.',
    )
    expect(values(understood, 'credential')).toEqual(['Vereidigt beim OLG Dresden', 'Mitglied im BDÜ'])
    expect(offers(understood)).toEqual(['Urkunden', 'Dolmetschen'])
  })

  test('how to write to the owner is no offer', () => {
    expect(offers(read('Réparation de vélos à Nantes, crevaison 12 €, roue voilée 25 €. 06 55 50 18 22, sms svp.'))).toEqual([
      'Crevaison',
      'Roue voilée',
    ])
  })

  test('dots that lead to a price end no sentence', () => {
    expect(offers(read('PENHALE SURF SCHOOL\nGroup lesson ....... £40\nPrivate lesson ........ £95'))).toEqual([
      'Group lesson',
      'Private lesson',
    ])
  })
})

describe('An owner who writes in small letters', () => {
  test.each([
    ['hi im tom, i fix boilers in leeds, service £85', 'Tom'],
    ['hallo bin die steffi und mach nägel in rosenheim', 'Steffi'],
    ['salut moi c’est karim, je répare les vélos à nantes', 'Karim'],
    ['ahoj jsem petr a opravuju kola v olomouci', 'Petr'],
    ['привет я саша чиню стиральные машины', 'Саша'],
  ])('is read by the given name: %s', (brief, name) => {
    const understood = read(brief)
    expect([...values(understood, 'name'), ...values(understood, 'person')]).toEqual([name])
    expect(understood.leftovers.join(' ')).not.toMatch(/^(?:hi|hallo|salut|ahoj|привет)/iu)
  })

  test('is not called what is no given name', () => {
    const understood = read('hi im new in leeds and i fix boilers')
    expect([...values(understood, 'name'), ...values(understood, 'person')]).not.toContain('New')
  })
})

describe('Flyers and hasty lists', () => {
  test('the top line of a flyer is the name of the house', () => {
    const flyer =
      'Bootsverleih Seestern\nInh. Jürgen Paulsen\nWir verleihen auch im Herbst und sind für Sie da.\nTretboot 12 €\nKajak 10 €\nTelefon 04371 55 50 10'
    expect(values(read(flyer), 'name')).toEqual(['Bootsverleih Seestern'])
    expect(values(read(flyer), 'person')).toEqual(['Jürgen Paulsen'])
  })

  test('one number without money is a price among others that name theirs', () => {
    const prices = (brief: string) => read(brief).facts.flatMap((fact) => (fact.kind === 'offer' ? [fact.value.price?.amount] : []))
    expect(prices('oprava kol, servis malý 490 kč, servis velký 1200 kč, výměna duše 150')).toContain(150)
    expect(prices('oprava kol, servis malý 490 kč, výměna duše 150')).not.toContain(150)
  })

  test('a second town behind the first is where the owner goes, too', () => {
    const understood = read('i fix boilers in leeds and sheffield, service £85')
    expect([values(understood, 'city'), values(understood, 'area')]).toEqual([['Leeds'], ['Sheffield']])
  })

  test.each([
    ['Studio Luce in Verona. Bianco e nero, non vogliamo il rosso.', 'red'],
    ['clases de guitarra en zaragoza, no quiero fotos ni color rosa', 'pink'],
    ['بصلح مكيفات في اربد، بدون صور وما بدي اخضر', 'green'],
  ])('a colour nobody wants is refused: %s', (brief, colour) => {
    expect(read(brief).refusals).toContainEqual(expect.objectContaining({ what: 'colour', value: colour }))
  })
})
