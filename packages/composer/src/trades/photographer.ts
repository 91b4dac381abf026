import { showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const photographer: Trade = {
  id: 'photographer',
  label: { en: 'Photographer', ar: 'مصور' },
  words: {
    strong:
      'photographer*, photography, photo studio, fotograf*, photographe*, fotografo, fotografa, fotografie, videographer*, مصور*, مصوره, تصوير, مصورين, فوتوغرافي, فوتوغرافر, استوديو تصوير, أصور, اصور, بصور',
    likely: 'portraits, photo shoot*, shoots, newborn shoot*, headshots, جلسات تصوير, بورتريه, عدسه, كاميرا',
    hint: 'photos, weddings, wedding, camera, film, pictures of, صور, افراح, اعراس, مناسبات',
  },
  goods:
    'wedding*, portrait*, famil*, newborn*, headshot*, product*, food, event*, couples, engagement*, maternity, passport photo*, real estate, fashion, drone*, film*, video*, اعراس, افراح, زفاف, خطوبه, مواليد, بورتريه, منتجات, مناسبات, عائلات, عائلي*, تخرج, عقارات, فيديو, درون',
  voice: {
    headlines: {
      en: [
        'Hold still. Or don’t.',
        'Light in {city}',
        'Pictures you will look at twice',
        '{offer}, in the light there is',
        'Seen by {name}',
        'The moment after the pose',
      ],
      ar: [
        'لا تتحرك. أو تحرك.',
        'الضوء في {city}',
        'صور تنظر إليها مرتين',
        '{offer} بالضوء الموجود',
        'بعين {name}',
        'اللحظة التي بعد الابتسامة',
      ],
    },
    services: { en: ['What is photographed here', 'In front of the lens', 'Work'], ar: ['ماذا نصوّر هنا', 'أمام العدسة', 'الأعمال'] },
    prices: { en: ['What a shoot costs', 'Packages'], ar: ['كم تكلف الجلسة', 'الباقات'] },
    contact: {
      en: ['What shall we photograph?', 'Ask for a date', 'Tell me about the day'],
      ar: ['ماذا نصوّر؟', 'اسأل عن موعد', 'حدثني عن اليوم'],
    },
    invite: {
      en: ['The day, the place and what you have in mind.', 'Say what, where and when. The rest we talk over.'],
      ar: ['اليوم والمكان وما يدور في بالك.', 'اكتب ماذا وأين ومتى، والباقي نتحدث فيه.'],
    },
    action: { en: ['Ask for a date', 'Tell me about the day'], ar: ['اسأل عن موعد', 'احجز جلسة'] },
    ask: [
      { key: 'date', label: { en: 'Which day', ar: 'أي يوم' }, kind: 'date' },
      { key: 'place', label: { en: 'Where', ar: 'أين' }, kind: 'line' },
    ],
  },
  orders: showOrders,
  presets: ['dark', 'light', 'eu', 'uae'],
  typical: { en: ['Weddings', 'Portraits and families', 'Products and food'], ar: ['أعراس', 'عائلات وبورتريه', 'منتجات وطعام'] },
  hasHours: false,
}
