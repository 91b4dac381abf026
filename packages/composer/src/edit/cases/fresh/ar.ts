import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const arabic = casesIn('ar', [
  { say: 'احنا مسكرين كل شهر اغسطس', want: { kind: 'note', contains: 'اغسطس' } },
  { say: 'شيل الخدمة الثانية', want: { kind: 'offer_gone', name: 'كعك' } },
  { say: 'المعمول صار بخمسين درهم', want: offer('معمول', 50) },
  { say: 'حط رقم التلفون فوق في الهيدر', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'ضيف سؤال عن المواقف', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'كيف انشر الموقع؟', want: telling('نشر') },
  { say: 'خليه ادفى شوي', theme: { warmth: 'cool' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'بدل الصورة اللي فوق', want: picture },
  { say: 'سوي نسخة انجليزية', want: { kind: 'language', lang: 'en' } },
  { say: 'العنوان طويل مرة', want: { kind: 'question', field: ['text', 'title', 'hero', 'wording'] } },
  { say: 'من الاحد للخميس من ٨ ل ٥ العصر', want: hours(['su', 'mo', 'tu', 'we', 'th'], '08:00-17:00') },
  {
    say: 'شيل الصور وخل اللون اخضر غامق وغير الايميل ل order@sonne.example',
    want: [
      { kind: 'section_gone', type: 'gallery' },
      { kind: 'colour', colour: 'green', dark: true },
      { kind: 'fact', factKind: 'email', value: 'order@sonne.example' },
    ],
  },
])
