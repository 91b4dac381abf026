import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const florist: Trade = {
  id: 'florist',
  label: { en: 'Flower shop', ar: 'محل زهور' },
  words: {
    strong:
      'florist*, flower shop*, flower studio, floristry, floral design*, blumen*, fleurist*, florister*, fiorist*, bloemist*, kwiaciarni*, kvetinar*, cicekci*, محل زهور, محل ورد, محل ورود, بائع ورد, تنسيق زهور, تنسيق ورد, منسقه زهور, كوشات, كوش, ورود, ازهار',
    likely: 'bouquet*, flowers, flower*, wreath*, باقات, باقه, ورد, زهور, بوكيه*',
    hint: 'roses, tulips, bridal, plants, stems, نباتات, هدايا, افراح',
  },
  goods:
    'bouquet*, wedding*, bridal*, funeral*, wreath*, plants, pot plants, roses, tulips, dried flowers, subscription*, table decoration*, flower*, باقات, باقه*, ورد*, بوكيه*, كوش*, اكاليل, نباتات*, هدايا, مسكات, تنسيق*, افراح, اعراس, توصيل*',
  voice: {
    headlines: {
      en: [
        'Say it without words',
        'Flowers in {city}',
        'Cut, tied, in water',
        '{offer}, for someone',
        'Something from {name}',
        'What is in bloom',
      ],
      ar: ['قلها بلا كلام', 'زهور في {city}', 'مقصوصة، مربوطة، في الماء', '{offer} من أجل أحد', 'شيء من {name}', 'ما يزهر الآن'],
    },
    services: { en: ['What we tie', 'Flowers for', 'On the bench'], ar: ['ماذا ننسّق', 'زهور من أجل', 'على الطاولة'] },
    prices: { en: ['What a bunch costs', 'By the stem and by the bunch'], ar: ['كم الباقة', 'بالزهرة وبالباقة'] },
    hours: { en: ['When the buckets are out', 'When to come'], ar: ['متى نفتح', 'متى تأتي'] },
    contact: { en: ['Flowers for whom?', 'Order a bouquet', 'For which day?'], ar: ['لمن الزهور؟', 'اطلب باقة', 'لأي يوم؟'] },
    invite: {
      en: ['The occasion, the day and a colour you like.', 'For whom, for when, and roughly how much.'],
      ar: ['المناسبة واليوم ولون تحبه.', 'لمن ومتى وبكم تقريباً.'],
    },
    send: { en: ['Order', 'Send'], ar: ['اطلب', 'أرسل'] },
    action: { en: ['Order flowers', 'Ask for a bouquet'], ar: ['اطلب زهوراً', 'اطلب باقة'] },
    ask: [
      { key: 'date', label: { en: 'For which day', ar: 'لأي يوم' }, kind: 'date' },
      { key: 'occasion', label: { en: 'Occasion', ar: 'المناسبة' }, kind: 'line' },
    ],
  },
  orders: [...shelfOrders, ...showOrders],
  presets: ['light', 'light', 'uae', 'eu'],
  typical: { en: ['Bouquets', 'Weddings', 'Plants'], ar: ['باقات', 'أعراس', 'نباتات'] },
  hasHours: true,
}
