import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const cafe: Trade = {
  id: 'cafe',
  words: {
    strong:
      'cafe*, coffee shop, coffee house, coffeehouse, coffee bar, kaffeehaus*, espresso bar, roastery, coffee roaster*, kavarna, kawiarnia, kahve*, tea house, teahouse, مقهى, مقاهي, كافيه*, كوفي*, كوفي شوب, قهوه مختصه, محمصه',
    likely: 'coffee, espresso, cappuccino, latte, flat white, barista*, قهوه, قهوتنا, باريستا, شاي, كابتشينو, لاتيه',
    hint: 'cake*, croissant*, brunch, tea, breakfast, كيك, حلى, ارجيله, شيشه',
  },
  goods:
    'coffee*, espresso, cappuccino, latte*, flat white*, filter coffee, tea*, cake*, brunch, breakfast*, sandwich*, toast*, cookie*, croissant*, juice*, smoothie*, hot chocolate, قهوه*, شاي, كابتشينو, لاتيه, عصير*, عصائر, كيك*, فطور, ساندويش*, حلى, حلويات, كرك, موكا, اسبريسو',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'people', kind: 'line' },
  ],
  orders: shelfOrders,
  presets: ['clay', 'riso', 'light', 'botanic', 'ink', 'medina'],
  warmth: 'warm',
  hasHours: true,
}
