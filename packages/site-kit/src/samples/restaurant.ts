import { aSite, owner, section, textFact, theme } from './make.ts'

const dirham = (amount: number) => ({ amount, currency: 'AED', from: false })

/** A restaurant in Sharjah, Arabic first with an English twin. */
export const restaurant = aSite({
  name: { ar: 'مطعم البيت القديم', en: 'Albayt Alqadeem' },
  trade: 'restaurant',
  languages: ['ar', 'en'],
  theme: theme('uae', 5),
  title: { ar: 'مطعم البيت القديم في الشارقة', en: 'Albayt Alqadeem, a restaurant in Sharjah' },
  description: {
    ar: 'مجبوس وهريس وسمك مشوي في الشارقة. القائمة بالأسعار وحجز الطاولات.',
    en: 'Machboos, harees and grilled fish in Sharjah. The menu with prices, and tables to book.',
  },
  facts: [
    textFact('name', { ar: 'مطعم البيت القديم', en: 'Albayt Alqadeem' }),
    textFact('city', { ar: 'الشارقة', en: 'Sharjah' }),
    textFact('phone', { ar: '06 555 0199' }),
    textFact('whatsapp', { ar: '050 555 0199' }),
    textFact('address', { ar: 'شارع الكورنيش، الشارقة', en: 'Corniche Street, Sharjah' }),
    {
      id: 'hours',
      kind: 'hours',
      source: owner,
      confirmed: true,
      value: {
        spans: [
          { days: ['sa', 'su', 'mo', 'tu', 'we', 'th'], open: '12:00', close: '23:30' },
          { days: ['fr'], open: '13:30', close: '24:00' },
        ],
        closed: [],
      },
    },
  ],
  sections: [
    section('header', 'centred', {
      name: { ar: 'البيت القديم', en: 'Albayt Alqadeem' },
      action: { label: { ar: 'احجز طاولة', en: 'Book a table' }, to: '#contact' },
    }),
    section('hero', 'ground', {
      eyebrow: { ar: 'مطعم إماراتي في الشارقة', en: 'Emirati kitchen in Sharjah' },
      title: { ar: 'الطعام الذي كبرنا عليه', en: 'The food we grew up with' },
      text: { ar: 'مجبوس يُطبخ على مهل، وسمك من السوق كل صباح.', en: 'Machboos cooked slowly, and fish from the market every morning.' },
      primary: { label: { ar: 'احجز طاولة', en: 'Book a table' }, to: '#contact' },
      secondary: { label: { ar: 'القائمة', en: 'The menu' }, to: '#prices' },
    }),
    section('about', 'letter', {
      title: { ar: 'حوش ونخلة', en: 'A yard and a palm' },
      text: {
        ar: 'في وسط الدار حوش، وفي وسط الحوش نخلة. الطاولات حولها.\n\nللحجز اتصل على {{phone}} أو اكتب لنا.',
        en: 'There is a yard in the middle of the house, and a palm in the middle of the yard. The tables stand around it.\n\nTo book, call {{phone}} or write to us.',
      },
    }),
    section('prices', 'menu', {
      title: { ar: 'القائمة', en: 'The menu' },
      groups: [
        {
          title: { ar: 'من القدر', en: 'From the pot' },
          rows: [
            {
              name: { ar: 'مجبوس لحم', en: 'Lamb machboos' },
              text: { ar: 'أرز ولومي وبهارات البيت', en: 'Rice, dried lime, house spice' },
              price: dirham(58),
            },
            { name: { ar: 'هريس', en: 'Harees' }, price: dirham(42) },
          ],
        },
        {
          title: { ar: 'من البحر', en: 'From the sea' },
          rows: [
            { name: { ar: 'صافي مشوي', en: 'Grilled safi' }, price: dirham(65) },
            { name: { ar: 'روبيان', en: 'Prawns' }, price: dirham(72) },
          ],
        },
        {
          title: { ar: 'حلو', en: 'Sweet' },
          rows: [{ name: { ar: 'لقيمات', en: 'Luqaimat' }, text: { ar: 'بدبس التمر', en: 'With date syrup' }, price: dirham(22) }],
        },
      ],
    }),
    section('gallery', 'strip', {
      title: { ar: 'من المطبخ', en: 'From the kitchen' },
      items: [
        { caption: { ar: 'قدر المجبوس', en: 'The machboos pot' } },
        { caption: { ar: 'خبز رقاق', en: 'Regag bread' } },
        { caption: { ar: 'قهوة ودلة', en: 'Coffee and dallah' } },
      ],
    }),
    section('hours', 'week', { title: { ar: 'متى نفتح', en: 'When we open' }, showMap: true }),
    section('questions', 'columns', {
      title: { ar: 'أسئلة تتكرر', en: 'Asked often' },
      items: [
        {
          question: { ar: 'هل عندكم جلسات عائلية؟', en: 'Is there family seating?' },
          answer: { ar: 'نعم، الغرف الثلاث حول الحوش للعائلات.', en: 'Yes, the three rooms around the yard are for families.' },
        },
        { question: { ar: 'هل توصلون؟', en: 'Do you deliver?' }, answer: { ar: 'لا، الطعام هنا أطيب.', en: 'No. It is better here.' } },
      ],
    }),
    section('contact', 'card', {
      title: { ar: 'احجز طاولة', en: 'Book a table' },
      ask: [
        { key: 'day', label: { ar: 'اليوم', en: 'Day' }, kind: 'date', required: true },
        {
          key: 'people',
          label: { ar: 'عدد الأشخاص', en: 'How many people' },
          kind: 'choice',
          choices: [
            { ar: 'اثنان', en: 'Two' },
            { ar: 'أربعة', en: 'Four' },
            { ar: 'أكثر', en: 'More' },
          ],
          required: false,
        },
      ],
      button: { ar: 'أرسل الحجز', en: 'Send' },
      thanks: { ar: 'وصلنا طلبك، ونؤكده لك قريبًا.', en: 'Your request is here; we confirm it soon.' },
    }),
    section('footer', 'columns', {}),
  ],
})
