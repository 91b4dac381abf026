import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const cleaner: Trade = {
  id: 'cleaner',
  label: { en: 'Cleaning', ar: 'تنظيف' },
  words: {
    strong:
      'cleaner*, cleaning company, cleaning service*, cleaning business, cleaning lady, window cleaning, house cleaning, office cleaning, carpet cleaning, housekeeping, reinigung*, gebaudereinigung, putzfirma, nettoyage, limpieza, pulizie, schoonmaak*, sprzatan*, uklid*, temizlik*, laundry, dry cleaning, شركه تنظيف, تنظيف*, نظافه, عامله نظافه, مغسله, غسيل سجاد, غسيل كنب, خدمات تنظيف, ننظف, بننظف',
    likely: 'cleaning, we clean, windows cleaned, deep clean*, end of tenancy, تعقيم, جلي بلاط, كنب, سجاد, موكيت',
    hint: 'offices, carpets, stairwells, ironing, مكاتب, شقق, فلل, واجهات',
  },
  goods:
    'house*, home*, office*, window*, carpet*, deep clean*, end of tenancy*, stair*, ironing, after building*, sofa*, oven*, shops, airbnb*, laundry, منازل, بيوت, شقق, فلل, مكاتب, سجاد, كنب, موكيت, واجهات, خزانات, تعقيم, جلي*, مجالس, مسابح, ستائر, زجاج',
  voice: {
    headlines: {
      en: [
        'Leave the key, we do the rest',
        'Clean rooms in {city}',
        'You go out, the dust goes too',
        '{offer}, down to the corners',
        '{name} was here',
        'Windows you forget are there',
      ],
      ar: [
        'اترك المفتاح وعلينا الباقي',
        'بيوت نظيفة في {city}',
        'أنت تخرج، والغبار يخرج معك',
        '{offer} حتى الزوايا',
        'مرّ {name} من هنا',
        'زجاج لا تراه',
      ],
    },
    services: { en: ['What we clean', 'Rooms and corners'], ar: ['ماذا ننظف', 'الغرف والزوايا'] },
    prices: { en: ['What it costs', 'Prices'], ar: ['كم يكلف', 'الأسعار'] },
    contact: { en: ['What needs cleaning?', 'Ask for a price', 'How many rooms?'], ar: ['ماذا ننظف؟', 'اسأل عن السعر', 'كم غرفة؟'] },
    invite: {
      en: ['Rooms, size and how often: then we can name a price.', 'Say what needs cleaning, where and from when.'],
      ar: ['الغرف والمساحة وكم مرة: ثم نقول لك السعر.', 'اكتب ماذا ننظف وأين ومن متى.'],
    },
    action: { en: ['Ask for a price', 'What needs cleaning?'], ar: ['اسأل عن السعر', 'ماذا ننظف؟'] },
    ask: [
      { key: 'size', label: { en: 'Rooms or size', ar: 'الغرف أو المساحة' }, kind: 'line' },
      {
        key: 'often',
        label: { en: 'How often', ar: 'كم مرة' },
        kind: 'choice',
        choices: [
          { en: 'Once', ar: 'مرة واحدة' },
          { en: 'Every week', ar: 'كل أسبوع' },
          { en: 'Every month', ar: 'كل شهر' },
        ],
      },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'light', 'eu'],
  warmth: 'cool',
  typical: { en: ['Homes', 'Offices and stairwells', 'Windows and carpets'], ar: ['منازل', 'مكاتب', 'سجاد وكنب وزجاج'] },
  hasHours: false,
  ringsFirst: true,
}
