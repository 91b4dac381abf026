import { describe, expect, test } from 'vitest'
import { dishonesty } from './honest.rules.ts'

const ground = {
  lang: 'en',
  original: 'Bread and cakes from our own oven, for you and for every day of the week.',
  known: 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456',
  refusedWords: ['Cozy'],
}
const arabic = {
  lang: 'ar',
  original: 'خبز وكعك من فرننا كل يوم، لكم ولضيوفكم.',
  known: 'مخبز الشمس في دبي، نفتح من ٦ إلى ١٨، هاتف 050 123 4567',
  refusedWords: [],
}

describe('a text a model wrote', () => {
  test.each([
    'Sourdough and cakes, baked for you every day.',
    'Come by in Graz and take something warm home.',
    'Open from 6 to 18: call us and I’ll put your bread aside.',
    'Good bread needs time. We take it.',
  ])('may say better what is known: %s', (text) => {
    expect(dishonesty(text, ground)).toBeUndefined()
  })
  test.each([
    ['a number nobody gave', 'Over 40 sorts of bread for you.'],
    ['a number nobody gave', 'Open from 6 to 19.'],
    ['a name nobody gave', 'Our baker Marco greets you every morning.'],
    ['a name nobody gave', 'We bake for people in Vienna too.'],
    ['praise or proof nobody gave', 'Award-winning bread for every day.'],
    ['praise or proof nobody gave', 'The best bread there is.'],
    ['praise or proof nobody gave', 'Baking since our grandparents’ time.'],
    ['praise or proof nobody gave', 'Trusted by hundreds of families.'],
    ['praise or proof nobody gave', 'Bread baked by experts.'],
    ['praise or proof nobody gave', 'Satisfaction guaranteed with every loaf.'],
    ['praise or proof nobody gave', 'Organic flour goes into every loaf.'],
    ['praise or proof nobody gave', 'Twenty sorts of bread a day.'],
    ['words in quotation marks', '“Such good bread”, say our guests.'],
    ['an address', 'Write to us: hello@sun.example'],
    ['another script', 'خبز طازج كل يوم'],
    ['a refused word', 'A cozy place for bread.'],
    ['other places for facts', 'Call us: {{phone}}'],
    ['empty', '   '],
    ['too long', `Bread ${'and bread '.repeat(30)}`],
    ['several lines', 'Bread.\nCakes.'],
  ])('is refused for %s: %s', (why, text) => {
    expect(dishonesty(text, ground)).toBe(why)
  })
  test('keeps every place where a fact goes', () => {
    const original = 'Call us under {{phone}}, we are glad to help.'
    expect(dishonesty('Ring {{phone}}, we are glad to help.', { ...ground, original })).toBeUndefined()
    expect(dishonesty('Ring us, we are glad to help.', { ...ground, original })).toBe('other places for facts')
  })
  test('may leave such a place out where the owner asked for other words, but add none', () => {
    const asked = { ...ground, original: 'Bread from {{city}}, fresh today.', mayDropPlaces: true }
    expect(dishonesty('Bread that takes its time.', asked)).toBeUndefined()
    expect(dishonesty('Bread from {{address}}.', asked)).toBe('other places for facts')
  })
  test('may repeat a claim the owner made', () => {
    expect(dishonesty('Organic bread for every day.', { ...ground, known: `${ground.known}, all organic` })).toBeUndefined()
  })
  test.each([
    ['خبز دافئ وكعك لكل صباح.', undefined],
    ['نفتح من 6 إلى 18.', undefined],
    ['أفضل خبز في المدينة.', 'praise or proof nobody gave'],
    ['نخبز منذ سنوات لأجلكم.', 'praise or proof nobody gave'],
    ['لدينا ٤٠ نوعًا من الخبز.', 'a number nobody gave'],
    ['Fresh bread every day', 'another script'],
  ])('is judged in Arabic too: %s', (text, why) => {
    expect(dishonesty(text, arabic)).toBe(why)
  })
})

/** In each language: words that may stand, and what must not. Known: a bakery in Graz with bread and cakes, open 6 to 18. */
const inTongues: Record<string, { original: string; fine: string[]; lies: [why: string, text: string][] }> = {
  de: {
    original: 'Brot und Torten aus unserer Backstube in Graz, jeden Tag frisch für Sie gebacken.',
    fine: ['Frisches Brot und Torten, mit Geduld gebacken.', 'Kommen Sie in Graz vorbei, von 6 bis 18 Uhr.'],
    lies: [
      ['praise or proof nobody gave', 'Das beste Brot der Stadt.'],
      ['praise or proof nobody gave', 'Seit Generationen backen wir für Sie.'],
      ['praise or proof nobody gave', 'Prämiertes Brot für jeden Tag.'],
      ['praise or proof nobody gave', 'Bio-Mehl in jedem Laib.'],
      ['a number nobody gave', 'Über 40 Sorten Brot.'],
      ['a name nobody gave', 'Wir backen auch in Wien für Sie.'],
    ],
  },
  fr: {
    original: 'Du pain et des gâteaux de notre four à Graz, chaque jour pour vous et vos invités.',
    fine: ['Du pain et des gâteaux, cuits avec patience.', 'Passez nous voir à Graz de 6 à 18.'],
    lies: [
      ['praise or proof nobody gave', 'Le meilleur pain de la ville.'],
      ['praise or proof nobody gave', 'Une maison fondée par notre famille.'],
      ['praise or proof nobody gave', 'Livraison gratuite pour vous.'],
      ['a number nobody gave', 'Plus de 40 sortes de pain.'],
      ['a name nobody gave', 'Notre boulanger Marcel vous attend.'],
    ],
  },
  it: {
    original: 'Pane e torte dal nostro forno a Graz, ogni giorno per voi e per i vostri ospiti.',
    fine: ['Pane e torte, cotti con pazienza.', 'Passate a trovarci a Graz, siamo aperti da 6 a 18.'],
    lies: [
      ['praise or proof nobody gave', 'Il miglior pane della città.'],
      ['praise or proof nobody gave', 'Pane premiato per ogni giorno.'],
      ['praise or proof nobody gave', 'Qualità garantita ogni giorno.'],
      ['a name nobody gave', 'Il nostro fornaio Marco vi aspetta.'],
    ],
  },
  es: {
    original: 'Pan y tartas de nuestro horno en Graz, cada día para usted y sus invitados.',
    fine: ['Pan y tartas, horneados con paciencia.', 'Venga a vernos en Graz, de 6 a 18.'],
    lies: [
      ['praise or proof nobody gave', 'El mejor pan de la ciudad.'],
      ['praise or proof nobody gave', 'Miles de clientes nos visitan.'],
      ['praise or proof nobody gave', 'Harina ecológica en cada pan.'],
      ['a name nobody gave', 'Nuestro panadero Pablo le espera.'],
    ],
  },
  nl: {
    original: 'Brood en taarten uit onze oven in Graz, elke dag voor u en uw gasten.',
    fine: ['Brood en taarten, met geduld gebakken.', 'Kom langs in Graz, van 6 tot 18.'],
    lies: [
      ['praise or proof nobody gave', 'Het lekkerste brood van de stad.'],
      ['praise or proof nobody gave', 'Sinds jaar en dag uw bakker.'],
      ['praise or proof nobody gave', 'Gratis koffie bij elk brood.'],
      ['a name nobody gave', 'Onze bakker Pieter staat klaar.'],
    ],
  },
  cs: {
    original: 'Chléb a dorty z naší pece v Grazu, každý den pro vás a vaše hosty.',
    fine: ['Chléb a dorty, pečené s trpělivostí.', 'Zastavte se v Grazu, od 6 do 18.'],
    lies: [
      ['praise or proof nobody gave', 'Nejlepší chléb ve městě.'],
      ['praise or proof nobody gave', 'Rodinná pekárna pro vás.'],
      ['praise or proof nobody gave', 'Kvalita se zárukou každý den.'],
      ['a name nobody gave', 'Náš pekař Tomáš vás čeká.'],
    ],
  },
  pl: {
    original: 'Chleb i torty z naszego pieca w Grazu, codziennie dla Państwa i Państwa gości.',
    fine: ['Chleb i torty, pieczone z cierpliwością.', 'Zapraszamy w Grazu, od 6 do 18, czekamy na Państwa.'],
    lies: [
      ['praise or proof nobody gave', 'Najlepszy chleb w mieście.'],
      ['praise or proof nobody gave', 'Tradycja i smak na co dzień.'],
      ['praise or proof nobody gave', 'Bezpłatna kawa do chleba.'],
      ['a name nobody gave', 'Nasz piekarz Marek czeka.'],
    ],
  },
  ru: {
    original: 'Хлеб и торты из нашей печи в Граце, каждый день для Вас и Ваших гостей.',
    fine: ['Хлеб и торты, испечённые с терпением.', 'Ждём Вас в Граце, с 6 до 18.'],
    lies: [
      ['praise or proof nobody gave', 'Лучший хлеб в городе.'],
      ['praise or proof nobody gave', 'Семейная пекарня для Вас.'],
      ['praise or proof nobody gave', 'Бесплатный кофе к хлебу.'],
      ['a name nobody gave', 'Наш пекарь Иван ждёт.'],
      ['another script', 'Fresh bread every day'],
    ],
  },
}
const cases = Object.entries(inTongues).flatMap(([lang, { original, fine, lies }]) => [
  ...fine.map((text) => ({ lang, text, why: undefined, original })),
  ...lies.map(([why, text]) => ({ lang, text, why, original })),
])

test.each(cases)('A text in $lang is judged by what is known: $text', ({ lang, text, why, original }) => {
  const known = 'Bakery Sun in Graz, Грац, open 6-18, call 0316 123456'
  expect(dishonesty(text, { lang, original, known, refusedWords: [] })).toBe(why)
})
