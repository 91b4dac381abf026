import { restaurant } from '../restaurant.ts'
import { two } from './words.ts'

const fromRestaurant = (type: string): Record<string, unknown> =>
  restaurant.pages[0]?.sections.find((section) => section.type === type)?.fields ?? {}
const taken = ['header', 'hero', 'about', 'prices', 'gallery', 'hours', 'questions', 'contact'] as const

/** Full content for the types every site may begin with. */
export const firstSpecimens: Readonly<Record<string, Record<string, unknown>>> = {
  ...Object.fromEntries(taken.map((type) => [type, fromRestaurant(type)])),
  services: {
    title: two('From one oven', 'من فرن واحد'),
    intro: two('What lies there at six is what there is.', 'ما تجده في السادسة هو كل ما عندنا.'),
    items: [
      { title: two('Sourdough', 'خبز العجين المخمر'), text: two('Wheat and rye, raised overnight.', 'قمح وجاودار يتخمران طوال الليل.') },
      { title: two('Cakes', 'كعك'), text: two('Whole or by the slice; tell us two days ahead.', 'كاملة أو بالقطعة، وأخبرنا قبل يومين.') },
      { title: two('Morning rolls', 'خبز الصباح'), text: two('Ready at six, gone by nine.', 'جاهز في السادسة وينفد في التاسعة.') },
      { title: two('Plaits', 'ضفائر'), text: two('On Saturdays.', 'أيام السبت.') },
    ],
  },
  dates: {
    title: two('At the market', 'في السوق'),
    items: [
      {
        date: '2027-03-06',
        time: '08:00',
        title: two('Kaiser-Josef-Markt', 'سوق القيصر'),
        place: two('Graz', 'غراتس'),
        link: { label: two('Ask', 'اسأل'), to: '#contact' },
      },
      { date: '2027-03-13', title: two('Baking evening', 'أمسية خبز'), place: two('In the bakehouse', 'في المخبز') },
      { date: '2027-04-03', time: '17:30', title: two('Rye and butter', 'جاودار وزبدة') },
    ],
  },
  testimonials: { title: two('What people say', 'ما يقوله الناس'), factIds: ['said', 'said2', 'said3'] },
  team: {
    title: two('Who bakes', 'من يخبز'),
    items: [
      {
        name: two('Marta Sonne', 'مارتا زونه'),
        role: two('Baker', 'خبازة'),
        text: two('Starts at eleven in the evening.', 'تبدأ في الحادية عشرة ليلًا.'),
      },
      { name: two('Jonas Lind', 'يوناس ليند'), role: two('Apprentice', 'متدرب') },
      { name: two('Amal Haddad', 'أمل حداد'), role: two('Counter', 'النافذة') },
    ],
  },
  footer: { text: two('When the shelf is empty, the day is done.', 'حين يفرغ الرف ينتهي اليوم.') },
  custom: {
    title: two('A table of one’s own', 'جدول خاص'),
    html: two(
      '<p>The owner’s <strong>own markup</strong>, kept inside its section.</p><ul><li>Rye</li><li>Wheat</li></ul>',
      '<p>ترميز <strong>صاحب الموقع</strong> داخل قسمه.</p><ul><li>جاودار</li><li>قمح</li></ul>',
    ),
    css: 'strong { font-style: normal; text-decoration: underline } li { padding-block: .25rem }',
  },
}
