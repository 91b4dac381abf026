import { describe, expect, test } from 'vitest'
import { unfaithful } from './faithful.rules.ts'

const source = (words: string, to = 'de', from = 'en') => ({ words, from, to, names: ['Sonne Bakery'] })

describe('a translation', () => {
  test.each([
    ['de', 'Come by from 6 to 18, we bake for you.', 'Kommen Sie von 6 bis 18 vorbei, wir backen für Sie.'],
    ['ru', 'Bread with patience', 'Хлеб с терпением'],
    ['ar', 'Call us: {{phone}}', 'اتصلوا بنا: {{phone}}'],
    ['ar', 'Open from 6 to 18', 'نفتح من ٦ إلى ١٨'],
    ['cs', 'Sonne Bakery', 'Sonne Bakery'],
    ['ru', 'Welcome to Sonne Bakery', 'Добро пожаловать в Sonne Bakery'],
    ['fr', 'The best bread in town', 'Le meilleur pain de la ville'],
    ['pl', 'Award-winning cakes', 'Nagradzane torty'],
  ])('into %s may say what its source says: %s', (to, words, text) => {
    expect(unfaithful(text, source(words, to))).toBeUndefined()
  })
  test.each([
    ['empty', 'de', 'Bread', '  '],
    ['too long', 'de', 'Bread', 'Brot '.repeat(30)],
    ['other numbers', 'de', 'Open from 6 to 18', 'Geöffnet von 6 bis 19'],
    ['other numbers', 'de', 'Fresh bread', 'Frisches Brot seit 1987'],
    ['other places for facts', 'de', 'Call us: {{phone}}', 'Rufen Sie uns an'],
    ['other places for facts', 'de', 'Fresh bread', 'Frisches Brot in {{city}}'],
    ['another address', 'de', 'Write to us', 'Schreiben Sie an a@b.example'],
    ['another script', 'ru', 'Bread with patience', 'Bread with patience, dear guests'],
    ['another script', 'ar', 'Bread with patience', 'Хлеб с терпением'],
    ['more praise than was given', 'de', 'Bread for every day', 'Das beste Brot für jeden Tag'],
    ['more praise than was given', 'es', 'Bread for every day', 'Pan ecológico para cada día'],
    ['more praise than was given', 'ru', 'Bread for every day', 'Лучший хлеб на каждый день'],
    ['more praise than was given', 'ar', 'Bread for every day', 'أفضل خبز لكل يوم'],
  ])('is refused for %s', (why, ...rest) => {
    const [to = '', words = '', text = ''] = rest
    expect(unfaithful(text, source(words, to))).toBe(why)
  })
})
