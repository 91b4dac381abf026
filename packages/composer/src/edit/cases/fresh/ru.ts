import { casesIn, hours, offer, openDays, picture, telling } from '../want.ts'

export const russian = casesIn('ru', [
  { say: 'в августе не работаем, отпуск', want: { kind: 'note', contains: 'август' } },
  { say: 'вторую услугу убери', want: { kind: 'offer_gone', name: 'Торты' } },
  { say: 'плюшки теперь семьдесят рублей', want: offer('Плюшки', 70) },
  { say: 'телефон вынеси в шапку', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'добавь вопрос про парковку', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'а как опубликовать?', want: telling('публик', 'онлайн') },
  { say: 'сделай потеплее', theme: { warmth: 'cool' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'поменяй фотку', want: picture },
  { say: 'нужна арабская версия', want: { kind: 'language', lang: 'ar' } },
  {
    say: 'переставь страницу Свадьбы перед Историей',
    pages: ['История', 'Свадьбы'],
    want: { kind: 'page_moved', title: 'Свадьбы', to: 1 },
  },
  { say: 'работаем с полседьмого до 19', want: hours(openDays, '06:30-19:00') },
  {
    say: 'отзывы наверх, цены спрячь и почту поменяй на zakaz@sonne.example',
    want: [
      { kind: 'section_moved', type: 'testimonials', to: 'top' },
      { kind: 'section_hidden', type: 'prices' },
      { kind: 'fact', factKind: 'email', value: 'zakaz@sonne.example' },
    ],
  },
])
