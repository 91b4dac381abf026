import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const bakery: Trade = {
  id: 'bakery',
  label: { en: 'Bakery', ar: 'مخبز' },
  words: {
    strong:
      'baker, bakers, bakery, bakeries, *backerei*, *backer, boulangerie*, boulanger, panaderia, panificio, fornaio, bakkerij, bakker, piekarnia, pekarna, firin, padaria, patisserie*, konditorei, *pastry shop, مخبز*, مخابز, خباز*, فرن, افران, حلواني, حلويات',
    likely: 'sourdough*, baking, bake, bakes, sauerteig*, brot, cake shop, cupcake*, خبز, نخبز, معجنات, كيك, بخبز',
    hint: 'bread*, cake*, croissant*, pastr*, loaf, loaves, cookies, rolls, كعك, مناقيش, كرواسون, صامولي, تورت*',
  },
  goods:
    'sourdough*, bread*, cake*, croissant*, pastr*, roll*, loaf, loaves, cookie*, pretzel*, bagel*, pie*, muffin*, baguette*, cupcake*, brownie*, tart*, bun*, sandwich*, brot*, kuchen*, torte*, semmel*, خبز*, كعك*, كيك*, معجنات, كرواسون, مناقيش, فطائر, حلويات, صامولي, توست, بسكويت, تورت*, بقلاوه, كنافه, معمول, صمون',
  voice: {
    headlines: {
      en: [
        'Bread has its own hours',
        'Bread from {city}',
        'Follow the smell of bread',
        '{offer} first. Then the day.',
        'Out of the oven, onto the counter',
        'Flour, water, time',
        'Your bread in {city} has a name: {name}',
      ],
      ar: [
        'للخبز ساعته',
        'خبز من {city}',
        'اتبع رائحة الخبز',
        '{offer} أولاً، ثم يبدأ اليوم',
        'من الفرن إلى يدك',
        'طحين وماء ووقت',
        'خبزك في {city} اسمه {name}',
      ],
    },
    services: { en: ['What comes out of the oven', 'On the shelf', 'What we bake'], ar: ['ما يخرج من الفرن', 'على الرف', 'ماذا نخبز'] },
    prices: { en: ['What it costs', 'The price board', 'By the piece'], ar: ['كم السعر', 'لوحة الأسعار', 'بالقطعة'] },
    hours: {
      en: ['When the door is open', 'When to come for bread', 'Oven hours'],
      ar: ['متى نفتح الباب', 'متى تأتي للخبز', 'أوقات الفرن'],
    },
    contact: {
      en: ['Order ahead', 'Have something put aside', 'A word with the bakery'],
      ar: ['اطلب مسبقاً', 'احجز خبزك', 'كلمة مع المخبز'],
    },
    invite: {
      en: ['Write what you need and for which day.', 'Tell us what, how many and when.'],
      ar: ['اكتب ما تحتاجه ولأي يوم.', 'قل لنا ماذا وكم ومتى.'],
    },
    send: { en: ['Send the order', 'Put it aside'], ar: ['أرسل الطلب', 'احجزه لي'] },
    action: { en: ['Order ahead', 'Put some aside'], ar: ['اطلب مسبقاً', 'احجز خبزك'] },
    ask: [
      { key: 'day', label: { en: 'For which day', ar: 'لأي يوم' }, kind: 'date' },
      { key: 'order', label: { en: 'What shall we put aside', ar: 'ماذا نحجز لك' }, kind: 'line' },
    ],
  },
  orders: shelfOrders,
  presets: ['light', 'light', 'eu', 'uae'],
  warmth: 'warm',
  typical: {
    en: ['Bread and rolls', 'Cakes to order', 'Bread, pastries and coffee'],
    ar: ['خبز ومعجنات', 'كعك حسب الطلب', 'خبز وحلويات وقهوة'],
  },
  hasHours: true,
}
