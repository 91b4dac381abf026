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
