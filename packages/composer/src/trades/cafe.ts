import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const cafe: Trade = {
  id: 'cafe',
  label: { en: 'Café', ar: 'مقهى' },
  words: {
    strong:
      'cafe*, coffee shop, coffee house, coffeehouse, coffee bar, kaffeehaus*, espresso bar, roastery, coffee roaster*, kavarna, kawiarnia, kahve*, tea house, teahouse, مقهى, مقاهي, كافيه*, كوفي*, كوفي شوب, قهوه مختصه, محمصه',
    likely: 'coffee, espresso, cappuccino, latte, flat white, barista*, قهوه, قهوتنا, باريستا, شاي, كابتشينو, لاتيه',
    hint: 'cake*, croissant*, brunch, tea, breakfast, كيك, حلى, ارجيله, شيشه',
  },
  goods:
    'coffee*, espresso, cappuccino, latte*, flat white*, filter coffee, tea*, cake*, brunch, breakfast*, sandwich*, toast*, cookie*, croissant*, juice*, smoothie*, hot chocolate, قهوه*, شاي, كابتشينو, لاتيه, عصير*, عصائر, كيك*, فطور, ساندويش*, حلى, حلويات, كرك, موكا, اسبريسو',
  voice: {
    headlines: {
      en: ['Have a seat', 'Coffee in {city}', 'The cup first', '{offer}, and no hurry', 'Meet me at {name}', 'One more cup'],
      ar: ['تفضّل اجلس', 'قهوة في {city}', 'الفنجان أولاً', '{offer} على مهل', 'نلتقي في {name}', 'فنجان آخر'],
    },
    services: { en: ['On the bar', 'What there is', 'To drink and to eat'], ar: ['على البار', 'ماذا عندنا', 'مشروب ولقمة'] },
    prices: { en: ['The board', 'Cups and plates'], ar: ['اللوحة', 'فناجين وصحون'] },
    hours: { en: ['When the machine is on', 'When to drop in'], ar: ['متى تعمل المكينة', 'متى تمرّ علينا'] },
    contact: {
      en: ['A word before you come', 'Coming with friends?', 'Write to the bar'],
      ar: ['كلمة قبل أن تأتي', 'قادم مع أصحابك؟', 'اكتب إلينا'],
    },
    invite: {
      en: ['A group, a question, anything else: a few lines are enough.', 'Tell us the day and how many you are.'],
      ar: ['مجموعة أو سؤال أو أي شيء: تكفي بضعة أسطر.', 'قل لنا اليوم وكم عددكم.'],
    },
    action: { en: ['Come with friends', 'Write to us'], ar: ['احجز جلسة', 'اكتب إلينا'] },
    ask: [
      { key: 'date', label: { en: 'Day', ar: 'اليوم' }, kind: 'date' },
      { key: 'people', label: { en: 'How many people', ar: 'عدد الأشخاص' }, kind: 'line' },
    ],
  },
  orders: shelfOrders,
  presets: ['light', 'light', 'dark', 'eu'],
  warmth: 'warm',
  typical: { en: ['Coffee and cake', 'Breakfast and brunch', 'Coffee to take away'], ar: ['قهوة وحلى', 'فطور وبرانش', 'قهوة سفري'] },
  hasHours: true,
}
