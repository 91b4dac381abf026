import { casesIn, hours, offer } from '../want.ts'

export const arabic = casesIn('ar', [
  { say: 'خلي الزر مكتوب عليه "احجز خبزك"', want: { kind: 'text', sectionType: 'hero', contains: 'احجز خبزك' } },
  { say: 'غير عنوان قسم الاسعار الى كم السعر', want: { kind: 'text', sectionType: 'prices', contains: 'كم السعر' } },
  { say: 'ابي لون كحلي', want: { kind: 'colour', colour: 'blue', dark: true } },
  { say: 'خط ثاني اوضح لو سمحت', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'نحتاج قسم مواعيد الفعاليات', without: ['dates'], want: { kind: 'section_added', type: 'dates' } },
  { say: 'رجع اراء الزبائن', hidden: ['testimonials'], want: { kind: 'section_shown', type: 'testimonials' } },
  { say: 'نزل الصور تحت الاسعار', want: { kind: 'section_moved', type: 'gallery', to: { after: 'prices' } } },
  { say: 'السبت من ٨ الصبح ل ٢ الظهر', want: hours(['sa'], '08:00-14:00') },
  { say: 'الاثنين اجازة', want: { kind: 'closed', days: ['mo'] } },
  { say: 'انتقلنا الى شارع جميرا 22 دبي', want: { kind: 'fact', factKind: 'address', value: 'شارع جميرا 22' } },
  { say: 'المعمول صار ٤٥', want: offer('معمول', 45) },
  { say: 'ما عاد نسوي كعك', want: { kind: 'offer_gone', name: 'كعك' } },
  { say: 'ضيف صفحة اسمها الاعراس', want: { kind: 'page_added', title: 'الاعراس' } },
  { say: 'ابغى الموقع فرنسي بعد', want: { kind: 'language', lang: 'fr' } },
  { say: 'حط فيديو وانا اخبز', want: { kind: 'cannot' } },
])
