import { describe, expect, it } from 'vitest'
import { siteIn } from './cases/blind/site-in.ts'
import { told } from './cases/try.ts'
import { interpretEdit } from './interpret-edit.ts'
import type { Interpreted } from './interpret-edit.ts'

type Line = readonly [lang: string, message: string, edits: string]

const ask = (lang: string, message: string, without: readonly string[] = []): Interpreted =>
  interpretEdit(message, { site: siteIn(lang, without), lang, newId: () => 'sec_fresh0', seed: 3, today: '2026-11-21' })

describe('words that are given', () => {
  const lines: readonly Line[] = [
    ['de', 'Statt „Drei Öfen, eine Familie“ bitte „Vier Öfen“ schreiben', 'sec_abou.text.de=Vier Öfen. Wir backen jede Nacht.'],
    ['ru', 'там где «Три печи, одна семья» нужно «Четыре печи»', 'sec_abou.text.ru=Четыре печи. Печём каждую ночь.'],
    ['en', 'it should be "Four ovens" instead of "Three ovens"', 'sec_abou.text.en=Four ovens, one family. We bake every night.'],
    ['fr', 'Dans la partie à propos, écrivez : Deux frères et un four.', 'sec_abou.text.fr=Deux frères et un four.'],
    ['nl', 'bij over ons zet: Twee broers, één oven.', 'sec_abou.text.nl=Twee broers, één oven.'],
    ['pl', 'O nas: Dwóch braci i jeden piec.', 'sec_abou.text.pl=Dwóch braci i jeden piec.'],
    ['es', 'Buenos días, el título de arriba debería ser "Pan de verdad". Gracias', 'sec_hero.title.es=Pan de verdad'],
    ['cs', 'Ahoj, nadpis úplně nahoře by měl být „Chleba od srdce“, díky', 'sec_hero.title.cs=Chleba od srdce'],
    ['ar', 'مرحبا، العنوان في الأعلى يجب أن يكون «خبز على أصوله»', 'sec_hero.title.ar=خبز على أصوله'],
  ]
  it.each(lines)('%s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toBe(edits))

  it('are not taken for the text of a section whose list they belong to', () => {
    expect(told(ask('en', 'change the gallery: more bread'))).not.toContain('.text.en=')
    expect(told(ask('en', 'we write "Prices" and "Dates" on paper'))).toBe('cannot')
  })
})

describe('offers that are told, not ordered', () => {
  const kept = (result: Interpreted): string =>
    result.status !== 'done'
      ? told(result)
      : result.ops
          .flatMap((op) => {
            if (op.op === 'remove_fact') return [`gone ${op.factId}`]
            if (op.op !== 'set_fact' || op.fact.kind !== 'offer') return []
            return [`${Object.values(op.fact.value.name).join()} ${op.fact.value.price?.amount ?? ''}`.trim()]
          })
          .join(' | ')

  it.each([
    ['en', 'we now also bake bagels, 2.20 each', 'Bagels 2.2'],
    ['de', 'Ab sofort gibt es auch Krapfen um 2 Euro', 'Krapfen 2'],
    ['fr', 'on fait aussi des brioches à 3,50 €', 'Brioches 3.5'],
    ['it', 'adesso abbiamo anche i cornetti a 1,40 euro', 'Cornetti 1.4'],
    ['es', 'también hacemos magdalenas a 2 €', 'Magdalenas 2'],
    ['nl', 'we verkopen nu ook appelflappen voor € 2,50', 'Appelflappen 2.5'],
    ['cs', 'nově prodáváme také bábovky za 90 Kč', 'Bábovky 90'],
    ['pl', 'od dziś pieczemy bułki po 2 zł', 'Bułki 2'],
    ['ru', 'теперь у нас есть ватрушки по 70 руб', 'Ватрушки 70'],
    ['ar', 'صرنا نبيع فطائر بـ 10 دراهم', 'فطائر 10'],
  ] as readonly Line[])('%s: %s', (lang, message, offer) => expect(kept(ask(lang, message))).toBe(offer))

  it.each([
    ['en', 'Cinnamon buns are discontinued', 'gone offer2'],
    ['fr', 'le kougelhopf on n’en fait plus', 'gone offer2'],
    ['es', 'ya no hacemos roscos, quítalos', 'gone offer2'],
    ['nl', 'krentenbollen bakken we niet meer', 'gone offer2'],
    ['pl', 'pączków już nie robimy', 'gone offer2'],
    ['ru', 'плюшки мы больше не печём', 'gone offer2'],
    ['ar', 'ما عاد عندنا معمول', 'gone offer2'],
  ] as readonly Line[])('that end in %s: %s', (lang, message, gone) => expect(kept(ask(lang, message))).toBe(gone))

  it('are not read out of times, people or parts of the site', () => {
    expect(kept(ask('en', 'we now have a team'))).not.toMatch(/team/i)
    expect(kept(ask('de', 'wir haben jetzt von 8 bis 18 Uhr offen'))).toBe('')
  })
})

describe('two wishes in one message', () => {
  it.each([
    ['de', 'Torten kosten ab 30 Euro, außerdem gibt es jetzt Brezen um 1,20', /Torten.*30.*Brezen.*1\.2/],
    ['es', 'las tartas a 30 € y ahora también tenemos bollos a 2 €', /Tartas.*30.*Bollos.*2/],
    ['it', 'il nuovo numero è 0471 555666 e la mail nuova è pane@sonne.example', /0471 555666.*pane@sonne\.example/],
    ['pl', 'nowy adres: ul. Długa 7, 50-001 Wrocław i nowy mail chleb@sonne.example', /Długa 7, 50-001 Wrocław}.*chleb@sonne/],
    ['en', 'make it dark, our new number is 0117 111 2222', /theme \{scheme:dark\} \| fact phone/],
    ['nl', 'verberg het team en op maandag zijn we dicht', /hide sec_team \| fact hours .*closed:\[mo,su\]/],
  ] as const)('are both done in %s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toMatch(edits))

  it('of which one is not understood are half done, and the other half is said', () => {
    const half = ask('en', 'make it dark and do the flibbertigibbet')
    expect(half.status === 'done' && half.reply).toMatch(/dark now\./)
  })
})

describe('orders that lack what to put there', () => {
  it.each([
    ['en', 'the prices are out of date', '? price'],
    ['de', 'Ändere die Farbe', '? colour'],
    ['fr', 'changez la couleur', '? colour'],
    ['it', 'gli orari sono sbagliati', '? hours'],
    ['es', 'cambia los horarios', '? hours'],
    ['nl', 'de prijs klopt niet meer', '? price'],
    ['cs', 'změňte barvu', '? colour'],
    ['pl', 'zmień kolor', '? colour'],
    ['ru', 'поменяйте часы работы', '? hours'],
    ['ar', 'عدّل الألوان', '? colour'],
  ] as readonly Line[])('are questions in %s: %s', (lang, message, field) => expect(told(ask(lang, message))).toBe(field))

  it('offer colours that can be sent back as they are', () => {
    for (const lang of ['en', 'de', 'ru', 'ar']) {
      const result = ask(lang, lang === 'en' ? 'change the colour' : { de: 'Ändere die Farbe', ru: 'измени цвет', ar: 'غير اللون' }[lang]!)
      const choices = result.status === 'question' ? result.question.choices : undefined
      expect(choices?.map((choice) => told(ask(lang, choice)).slice(0, 6))).toEqual(['theme ', 'theme ', 'theme '])
    }
  })
})

describe('places and names', () => {
  it.each([
    ['en', 'team before the gallery', 'move sec_team 4'],
    ['fr', 'les tarifs avant la galerie', 'move sec_pric 4'],
    ['it', 'recensioni sopra la galleria', 'move sec_test 4'],
    ['es', 'la panadería ahora se llama Pan y Sol', 'name es=Pan y Sol'],
    ['de', 'Die Bäckerei heißt jetzt Morgenrot', 'name de=Morgenrot'],
    ['cs', 'nový název: Pekárna U Mlýna', 'name cs=Pekárna U Mlýna'],
    ['ru', 'поменяй адрес на Невский проспект 12', 'fact address {ru:Невский проспект 12}'],
    ['ru', 'Наш новый адрес: Невский проспект 12', 'fact address {ru:Невский проспект 12}'],
  ] as readonly Line[])('%s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toContain(edits))
})

describe('pages with a name of their own', () => {
  it.each([
    ['en', 'please add a page called Allotments', '"title":{"en":"Allotments"}'],
    ['de', 'Füge eine neue Seite namens Schrebergarten hinzu', '"title":{"de":"Schrebergarten"}'],
    ['fr', 'ajoutez une nouvelle page intitulée Jardins partagés', '"slug":"jardins-partages"'],
    ['cs', 'přidejte stránku Zahrádky', '"slug":"zahradky"'],
    ['ru', 'создай отдельную страницу под названием Огород', '"slug":"page-2"'],
    ['ar', 'اضف صفحة جديدة اسمها البستان', '"title":{"ar":"البستان"}'],
  ] as readonly Line[])('come in %s: %s', (lang, message, part) => {
    const result = ask(lang, message)
    expect(result.status === 'done' && JSON.stringify(result.ops)).toContain(part)
  })

  it('do not come where a page is only the place of something else', () => {
    for (const [lang, message] of [
      ['en', 'add a dark look to the page'],
      ['es', 'pon la página en azul'],
    ] as const) {
      const result = ask(lang, message)
      expect(result.status === 'done' ? result.ops.map((op) => op.op) : []).not.toContain('add_page')
    }
  })
})

describe('numbers that are no times of opening', () => {
  it.each([
    ['en', 'we have moved to 7 Station Road, Bristol', 'fact address {en:7 Station Road, Bristol}'],
    ['fr', 'on a déménagé au 9 rue des Lilas', 'fact address {fr:9 rue des Lilas}'],
    ['es', 'nos hemos trasladado a la calle Sol 4', 'fact address {es:calle Sol 4}'],
    ['ru', 'мы переехали на улицу Мира 3', 'fact address {ru:улицу Мира 3}'],
    ['de', 'Mittwoch Nachmittag geschlossen', '? hours'],
    ['nl', 'dinsdag namiddag gesloten', '? hours'],
  ] as readonly Line[])('%s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toBe(edits))
})

describe('texts named first, with their words behind them', () => {
  it.each([
    ['de', 'Überschrift über den Preisen: Das kostet es', 'sec_pric.title.de=Das kostet es'],
    ['fr', 'titre des horaires : Quand passer', 'sec_hour.title.fr=Quand passer'],
    ['it', 'sul bottone scrivi Ordina il pane', 'sec_hero.primary.label.it=Ordina il pane'],
    ['cs', 'na tlacitko napis Chci chleba', 'sec_hero.primary.label.cs=Chci chleba'],
    ['ru', 'заголовок отзывов: Говорят соседи', 'sec_test.title.ru=Говорят соседи'],
  ] as readonly Line[])('%s: %s', (lang, message, edits) => expect(told(ask(lang, message))).toBe(edits))

  it('are left alone where the label holds more than a name and a place', () => {
    expect(told(ask('en', 'heading of that thing somewhere below there: Hello'))).toBe('cannot')
    expect(told(ask('es', 'cambia pan con harina'))).not.toContain('harina')
  })
})

describe('prices without a word for money', () => {
  const price = (lang: string, message: string): string =>
    (/price:\{amount:([\d.]+),currency:\w+,from:(\w+)/.exec(told(ask(lang, message))) ?? []).slice(1).join()
  it.each([
    ['en', 'Sourdough 4.80', '4.8,false'],
    ['de', 'Torten ab 32', '32,true'],
    ['fr', 'kougelhopf 15,50', '15.5,false'],
    ['nl', 'Desembrood 50 cent duurder, dus 5,00', '5,false'],
    ['es', 'las tartas desde 30', '30,true'],
    ['it', 'lo strudel 2 euro più caro', ''],
  ] as readonly Line[])('%s: %s', (lang, message, amount) => expect(price(lang, message)).toBe(amount))
})
