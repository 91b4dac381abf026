import { casesIn, hours, openDays } from '../want.ts'

export const russian = casesIn('ru', [
  {
    say: 'Здравствуйте, поменяйте пожалуйста заголовок на «Хлеб, который не спешит»',
    want: { kind: 'text', sectionType: 'hero', contains: 'Хлеб, который не спешит' },
  },
  {
    say: 'в разделе о нас напишите: Печём вручную с 1987 года.',
    want: { kind: 'text', sectionType: 'about', contains: 'Печём вручную с 1987 года' },
  },
  { say: 'желтого не надо', want: { kind: 'avoids', colour: 'yellow' } },
  { say: 'шрифт какой то скучный, поменяйте', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'добавьте вопросы и ответы', without: ['questions'], want: { kind: 'section_added', type: 'questions' } },
  { say: 'убери команду', want: { kind: 'section_gone', type: 'team' } },
  { say: 'цены поставь перед галереей', want: { kind: 'section_moved', type: 'prices', to: { before: 'gallery' } } },
  { say: 'мы теперь работаем с 8 до 20', want: hours(openDays, '08:00-20:00') },
  { say: 'воскресенье с 9 до 15', want: hours(['su'], '09:00-15:00') },
  { say: 'новый номер 8 917 123 45 67', want: { kind: 'fact', factKind: 'phone', value: '8 917 123 45 67' } },
  { say: 'торты теперь от 2100 руб', want: { kind: 'offer', name: 'Торты', price: 2100, from: true } },
  { say: 'плюшек больше нет', want: { kind: 'offer_gone', name: 'Плюшки' } },
  {
    say: 'сделайте сайт и на английском и смените почту на info@sonne.example',
    want: [
      { kind: 'language', lang: 'en' },
      { kind: 'fact', factKind: 'email', value: 'info@sonne.example' },
    ],
  },
  { say: 'подключите оплату картой и корзину', want: { kind: 'cannot' } },
  { say: 'верни как было', want: { kind: 'history', move: 'undo' } },
])
