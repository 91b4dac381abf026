import { casesIn, hours, offer, openDays } from '../want.ts'

export const arabic = casesIn('ar', [
  {
    say: 'السلام عليكم، ممكن تغيرون العنوان الرئيسي الى "خبز يأخذ وقته"؟ شكرا',
    want: { kind: 'text', sectionType: 'hero', contains: 'خبز يأخذ وقته' },
  },
  {
    say: 'في من نحن اكتب: نخبز بأيدينا كل فجر منذ 1987.',
    want: { kind: 'text', sectionType: 'about', contains: 'نخبز بأيدينا كل فجر منذ 1987' },
  },
  { say: 'بدون اصفر لو سمحت', want: { kind: 'avoids', colour: 'yellow' } },
  { say: 'ابغى الخلفية غامقة', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  { say: 'ضيف قسم أسئلة شائعة', without: ['questions'], want: { kind: 'section_added', type: 'questions' } },
  { say: 'شيل قسم الفريق', want: { kind: 'section_gone', type: 'team' } },
  { say: 'حط الاسعار قبل الصور', want: { kind: 'section_moved', type: 'prices', to: { before: 'gallery' } } },
  { say: 'الدوام من ٧ الصبح الى ٩ مساء', want: hours(openDays, '07:00-21:00') },
  { say: 'الجمعة مسكرين', want: { kind: 'closed', days: ['fr'] } },
  {
    say: 'رقمنا الجديد 050 123 4567 والايميل khubz@sonne.example',
    want: [
      { kind: 'fact', factKind: 'phone', value: '050 123 4567' },
      { kind: 'fact', factKind: 'email', value: 'khubz@sonne.example' },
    ],
  },
  { say: 'سعر الكعك صار ١٨٠ درهم', want: offer('كعك', 180) },
  { say: 'صار عندنا كرواسون بـ 8 دراهم', want: offer('كرواسون', 8) },
  { say: 'ترجم الموقع للانجليزي', want: { kind: 'language', lang: 'en' } },
  { say: 'نبي متجر الكتروني مع دفع بالبطاقة', want: { kind: 'cannot' } },
  { say: 'غيّر اللون', want: { kind: 'question', field: ['colour', 'color', 'theme'] } },
])
