import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const florist: Trade = {
  id: 'florist',
  words: {
    strong:
      'florist*, flower shop*, flower studio, floristry, floral design*, blumen*, fleurist*, florister*, fiorist*, bloemist*, kwiaciarni*, kvetinar*, cicekci*, محل زهور, محل ورد, محل ورود, بائع ورد, تنسيق زهور, تنسيق ورد, منسقه زهور, كوشات, كوش, ورود, ازهار',
    likely: 'bouquet*, flowers, flower*, wreath*, باقات, باقه, ورد, زهور, بوكيه*',
    hint: 'roses, tulips, bridal, plants, stems, نباتات, هدايا, افراح',
  },
  goods:
    'bouquet*, wedding*, bridal*, funeral*, wreath*, plants, pot plants, roses, tulips, dried flowers, subscription*, table decoration*, flower*, باقات, باقه*, ورد*, بوكيه*, كوش*, اكاليل, نباتات*, هدايا, مسكات, تنسيق*, افراح, اعراس, توصيل*',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'occasion', kind: 'line' },
  ],
  orders: [...shelfOrders, ...showOrders],
  presets: ['botanic', 'dusk', 'light', 'clay', 'journal', 'uae'],
  hasHours: true,
}
