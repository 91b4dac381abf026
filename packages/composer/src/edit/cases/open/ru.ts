import { casesIn, hours, offer } from '../want.ts'

export const russian = casesIn('ru', [
  { say: 'на кнопке пусть будет Заказать хлеб', want: { kind: 'text', sectionType: 'hero', contains: 'Заказать хлеб' } },
  { say: 'заголовок над ценами: Сколько стоит', want: { kind: 'text', sectionType: 'prices', contains: 'Сколько стоит' } },
  { say: 'хочу бордовый', want: { kind: 'colour', colour: 'red', dark: true } },
  { say: 'сделайте посвободнее, тесно всё', want: { kind: 'theme', theme: { density: 'airy' } } },
  { say: 'не хватает галереи', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'спрячь отзывы', want: { kind: 'section_hidden', type: 'testimonials' } },
  { say: 'галерею в самый низ', want: { kind: 'section_moved', type: 'gallery', to: 'end' } },
  { say: 'по субботам до 15', want: hours(['sa'], '06:00-15:00') },
  { say: 'понедельник выходной', want: { kind: 'closed', days: ['mo'] } },
  { say: 'переехали на ул. Баумана 7', want: { kind: 'fact', factKind: 'address', value: 'ул. Баумана 7' } },
  { say: 'хлеб на закваске 195', want: offer('Хлеб на закваске', 195) },
  { say: 'и ещё у нас теперь ватрушки по 70 рублей', want: offer('Ватрушки', 70) },
  { say: 'добавь страницу Свадьбы', want: { kind: 'page_added', title: 'Свадьбы' } },
  {
    say: 'сделай покрасивее',
    want: [{ kind: 'cannot' }, { kind: 'question', field: ['look', 'theme', 'colour', 'font', 'section', 'what'] }],
  },
  { say: 'поставьте счётчик посещений', want: { kind: 'cannot' } },
])
