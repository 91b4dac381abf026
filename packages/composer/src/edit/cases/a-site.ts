import type { Section, SiteDescription } from '@manara/contracts'

/** Makers of small sites for tests: one page with every kind of section an edit may meet. */
const section = (id: string, look: `${string}.${string}`, fields: Record<string, unknown>): Section => ({
  id: `sec_${id}`,
  type: look.split('.')[0] ?? '',
  variant: look.split('.')[1] ?? '',
  fields,
})
const owner = { source: { by: 'owner' as const }, confirmed: true }

/** A bakery in English and Arabic with thirteen sections. */
export function aSite(more: Partial<SiteDescription> = {}): SiteDescription {
  return {
    format: 1,
    name: { en: 'Bakery Sonne', ar: 'مخبز سونه' },
    trade: 'bakery',
    languages: ['en', 'ar'],
    theme: { preset: 'light', scheme: 'auto', seed: 7, avoidHues: ['yellow'] },
    facts: [
      { id: 'phone', kind: 'phone', value: { en: '0316 123456', ar: '0316 123456' }, ...owner },
      { id: 'city', kind: 'city', value: { en: 'Graz', ar: 'غراتس' }, ...owner },
      {
        id: 'hours',
        kind: 'hours',
        value: { spans: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], open: '06:00', close: '18:00' }], closed: ['su'] },
        ...owner,
      },
      { id: 'offer', kind: 'offer', value: { name: { en: 'Sourdough', ar: 'خبز العجين المخمر' } }, ...owner },
      {
        id: 'offer2',
        kind: 'offer',
        value: { name: { en: 'Cakes', ar: 'كعك' }, price: { amount: 25, currency: 'EUR', from: false } },
        ...owner,
      },
      { id: 'testimonial', kind: 'testimonial', value: { quote: { en: 'Best crust in town' }, author: 'Ada' }, ...owner },
    ],
    refusals: [{ what: 'colour', value: 'yellow' }],
    pages: [
      {
        id: 'pag_home',
        slug: '',
        title: { en: 'Bakery Sonne', ar: 'مخبز سونه' },
        description: { en: 'Bread in Graz', ar: 'خبز في غراتس' },
        sections: someSections(),
      },
    ],
    ...more,
  }
}

function someSections(): Section[] {
  return [
    section('head', 'header.bar', { name: { en: 'Sonne', ar: 'سونه' } }),
    section('hero', 'hero.beside', {
      title: { en: 'Bread in no hurry', ar: 'خبز على مهل' },
      text: { en: 'Call {{phone}}', ar: 'اتصل {{phone}}' },
      primary: { label: { en: 'Order', ar: 'اطلب' }, to: '#contact' },
    }),
    section('serv', 'services.cards', {
      title: { en: 'From the oven', ar: 'من الفرن' },
      items: [
        { title: { en: 'Sourdough', ar: 'خبز العجين المخمر' } },
        { title: { en: 'Cakes', ar: 'كعك' }, text: { en: 'To order', ar: 'حسب الطلب' } },
      ],
    }),
    section('abou', 'about.split', { title: { en: 'About us', ar: 'من نحن' }, text: { en: 'We bake.', ar: 'نخبز.' } }),
    section('gall', 'gallery.grid', { title: { en: 'Pictures', ar: 'صور' }, items: [{ caption: { en: 'Loaf', ar: 'رغيف' } }] }),
    section('pric', 'prices.table', {
      title: { en: 'Prices', ar: 'الأسعار' },
      groups: [{ rows: [{ name: { en: 'Cakes', ar: 'كعك' }, price: { amount: 25, currency: 'EUR', from: false } }] }],
    }),
    section('date', 'dates.list', {
      title: { en: 'Dates', ar: 'مواعيد' },
      items: [{ date: '2026-12-05', title: { en: 'Market', ar: 'سوق' } }],
    }),
    section('hour', 'hours.table', { title: { en: 'When we open', ar: 'متى نفتح' }, showMap: true }),
    section('test', 'testimonials.quotes', { title: { en: 'What people say', ar: 'آراء' }, factIds: ['testimonial'] }),
    section('ques', 'questions.list', {
      title: { en: 'Questions', ar: 'أسئلة' },
      items: [{ question: { en: 'Gluten?', ar: 'غلوتين؟' }, answer: { en: 'Yes.', ar: 'نعم.' } }],
    }),
    section('team', 'team.portraits', { title: { en: 'Team', ar: 'الفريق' }, items: [{ name: { en: 'Ada', ar: 'آدا' } }] }),
    section('cont', 'contact.split', { title: { en: 'Write to us', ar: 'اكتب لنا' }, ask: [], button: { en: 'Send', ar: 'أرسل' } }),
    section('foot', 'footer.columns', { text: { en: 'Bakery Sonne', ar: 'مخبز سونه' } }),
  ]
}
