import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const restaurant: Trade = {
  id: 'restaurant',
  label: { en: 'Restaurant', ar: 'مطعم' },
  words: {
    strong:
      'restaurant*, ristorante, trattoria, osteria, pizzeria*, bistro*, brasserie, diner, steakhouse, eatery, tavern, taverna, gasthaus*, gasthof*, wirtshaus*, lokanta*, restauracja, restaurace, sushi bar, grill house, food truck, kebab*, doner, shawarma*, burger place, مطعم*, مطاعم, شاورما, مشاوي, بيتزا, كشري, منسف, فلافل',
    likely:
      'pizza*, tapas, cuisine, dinner, lunch, dishes, kitchen garden, chef, cook, catering, caterer*, مطبخ شعبي, اكل بيتي, أكل بيتي, وجبات, طبخ, مأكولات, ماكولات, اكلات, كبسه, مندي, فطور, غداء, عشاء, شيف',
    hint: 'food, table, tables, menu, burger*, noodles, ramen, tagine*, طاوله, منيو',
  },
  goods:
    'pizza*, pasta, burger*, steak*, fish, grill*, mezze, tapas, soup*, salad*, noodle*, ramen, sushi, curry, curries, tagine*, couscous, kebab*, shawarma*, falafel, hummus, lunch, dinner, breakfast, brunch, takeaway, take away, catering, schnitzel, wine*, dessert*, مشاوي, شاورما, فلافل, حمص, كبسه, مندي, منسف, كسكس, طواجن, طاجن, مقلوبه, شوربه, سلطات, سلطه, فطور, غداء, عشاء, كشري, سمك, مقبلات, محاشي, كباب, كفته, برياني, بيتزا, برجر, توصيل',
  voice: {
    headlines: {
      en: [
        'Sit down, we are cooking',
        'A table in {city}',
        '{offer}, and a chair for you',
        'Come hungry',
        'Tonight we eat at {name}',
        'The pot is on',
      ],
      ar: ['تفضّل، الأكل على النار', 'طاولة في {city}', '{offer} وكرسي ينتظرك', 'تعال جائعاً', 'الليلة نأكل في {name}', 'القِدر على النار'],
    },
    services: { en: ['What we cook', 'On the table', 'From the kitchen'], ar: ['ماذا نطبخ', 'على المائدة', 'من المطبخ'] },
    prices: { en: ['The menu', 'What is on the menu', 'Dishes and prices'], ar: ['القائمة', 'ماذا في القائمة', 'الأطباق وأسعارها'] },
    hours: { en: ['When the kitchen is open', 'When we cook'], ar: ['متى يفتح المطبخ', 'متى نطبخ'] },
    contact: {
      en: ['Ask for a table', 'Keep a table for you?', 'How many will you be?'],
      ar: ['اطلب طاولة', 'نحجز لك طاولة؟', 'كم عددكم؟'],
    },
    invite: {
      en: ['Write the day, the time and how many you are.', 'Tell us when you would like to come, and what you do not eat.'],
      ar: ['اكتب اليوم والساعة والعدد.', 'قل لنا متى تحب أن تأتي، وما الذي لا تأكله.'],
    },
    send: { en: ['Ask for the table', 'Send'], ar: ['اطلب الطاولة', 'أرسل'] },
    action: { en: ['Ask for a table', 'Book a table'], ar: ['احجز طاولة', 'اطلب طاولة'] },
    ask: [
      { key: 'date', label: { en: 'Day', ar: 'اليوم' }, kind: 'date', required: true },
      { key: 'time', label: { en: 'Time', ar: 'الساعة' }, kind: 'line' },
      { key: 'people', label: { en: 'How many people', ar: 'عدد الأشخاص' }, kind: 'line', required: true },
    ],
  },
  orders: shelfOrders,
  presets: ['light', 'uae', 'dark', 'eu'],
  warmth: 'warm',
  typical: { en: ['Lunch and dinner', 'Takeaway and delivery', 'Catering'], ar: ['غداء وعشاء', 'طلبات خارجية وتوصيل', 'ولائم ومناسبات'] },
  hasHours: true,
}
