import { expect, test } from 'vitest'
import { tokensIn } from './tokens.rules.ts'

// Counted with the tokenizer o200k.
test.each([
  [
    'en',
    42,
    'Sourdough and cakes, baked with patience. Call us on 0117 496 0123, we are open from 6 to 18 every day but Sunday. Weddings and birthdays to order.',
  ],
  [
    'de',
    50,
    'Sauerteigbrot und Torten, mit Geduld gebacken. Rufen Sie uns an unter 0316 123456, wir haben täglich außer Sonntag von 6 bis 18 Uhr geöffnet. Hochzeiten und Geburtstage auf Bestellung.',
  ],
  [
    'fr',
    54,
    'Pain au levain et gâteaux, cuits avec patience. Appelez-nous au 01 23 45 67 89, nous sommes ouverts de 6 h à 18 h tous les jours sauf le dimanche. Mariages et anniversaires sur commande.',
  ],
  [
    'it',
    55,
    'Pane a lievitazione naturale e torte, cotti con pazienza. Chiamateci allo 051 123456, siamo aperti dalle 6 alle 18 tutti i giorni tranne la domenica. Matrimoni e compleanni su ordinazione.',
  ],
  [
    'es',
    48,
    'Pan de masa madre y tartas, horneados con paciencia. Llámenos al 951 123 456, abrimos de 6 a 18 todos los días menos el domingo. Bodas y cumpleaños por encargo.',
  ],
  [
    'nl',
    51,
    'Zuurdesembrood en taarten, met geduld gebakken. Bel ons op 020 123 4567, we zijn elke dag behalve zondag open van 6 tot 18 uur. Bruiloften en verjaardagen op bestelling.',
  ],
  [
    'cs',
    63,
    'Kváskový chléb a dorty, pečené s trpělivostí. Zavolejte nám na 222 123 456, máme otevřeno od 6 do 18 každý den kromě neděle. Svatby a narozeniny na objednávku.',
  ],
  [
    'pl',
    67,
    'Chleb na zakwasie i torty, pieczone z cierpliwością. Prosimy dzwonić pod numer 22 123 45 67, otwarte codziennie oprócz niedzieli od 6 do 18. Wesela i urodziny na zamówienie.',
  ],
  [
    'ru',
    61,
    'Хлеб на закваске и торты, испечённые с терпением. Звоните нам по номеру 495 123-45-67, мы открыты с 6 до 18 каждый день, кроме воскресенья. Свадьбы и дни рождения на заказ.',
  ],
  [
    'ar',
    55,
    'خبز بالخميرة الطبيعية وكعك نخبزه بصبر. اتصلوا بنا على 050 123 4567، نفتح من 6 إلى 18 كل يوم ما عدا الأحد. نستقبل طلبات الأعراس وأعياد الميلاد.',
  ],
])('Tokens of a text are told within a fifth in %s', (_lang, counted, text) => {
  expect(Math.abs(tokensIn(text) / counted - 1)).toBeLessThanOrEqual(0.2)
})
