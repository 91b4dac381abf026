import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const restaurant: Trade = {
  id: 'restaurant',
  words: {
    strong:
      'restaurant*, ristorante, trattoria, osteria, pizzeria*, bistro*, brasserie, diner, steakhouse, eatery, tavern, taverna, gasthaus*, gasthof*, wirtshaus*, lokanta*, restauracja, restaurace, sushi bar, grill house, food truck, kebab*, doner, shawarma*, burger place, مطعم*, مطاعم, شاورما, مشاوي, بيتزا, كشري, منسف, فلافل',
    likely:
      'pizza*, tapas, cuisine, dinner, lunch, dishes, kitchen garden, chef, cook, catering, caterer*, مطبخ شعبي, اكل بيتي, أكل بيتي, وجبات, طبخ, مأكولات, ماكولات, اكلات, كبسه, مندي, فطور, غداء, عشاء, شيف',
    hint: 'food, table, tables, menu, burger*, noodles, ramen, tagine*, طاوله, منيو',
  },
  goods:
    'pizza*, pasta, burger*, steak*, fish, grill*, mezze, tapas, soup*, salad*, noodle*, ramen, sushi, curry, curries, tagine*, couscous, kebab*, shawarma*, falafel, hummus, lunch, dinner, breakfast, brunch, takeaway, take away, catering, schnitzel, wine*, dessert*, مشاوي, شاورما, فلافل, حمص, كبسه, مندي, منسف, كسكس, طواجن, طاجن, مقلوبه, شوربه, سلطات, سلطه, فطور, غداء, عشاء, كشري, سمك, مقبلات, محاشي, كباب, كفته, برياني, بيتزا, برجر, توصيل',
  ask: [
    { key: 'date', kind: 'date', required: true },
    { key: 'time', kind: 'line' },
    { key: 'people', kind: 'line', required: true },
  ],
  orders: shelfOrders,
  presets: ['medina', 'guild', 'clay', 'dark', 'uae', 'light', 'botanic'],
  warmth: 'warm',
  hasHours: true,
}
