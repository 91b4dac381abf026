import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const gardener: Trade = {
  id: 'gardener',
  words: {
    strong:
      'gardener*, gardening, landscap*, garden design*, garden centre, tree surgeon*, tree care, lawn care, nursery garden, plant nursery, gartner*, gaertner*, garten*, jardinier*, jardiner*, giardinier*, tuinman, hovenier*, ogrodnik*, zahradn*, bahcivan*, بستاني*, جنائني, جنايني, تنسيق حدائق, حدائق, مشتل*, تنسيق حديقه, زراعه حدائق',
    likely: 'lawn*, hedge*, pruning, mowing, trees, planting, نجيل, عشب, تقليم, ري, اشجار',
    hint: 'garden*, plants, patio*, soil, حديقه, نباتات, زراعه, شلالات',
  },
  goods:
    'lawn*, hedge*, pruning, mowing, tree*, planting, patio*, fence*, garden design*, irrigation, turf, raised beds, snow clearing, paving, نجيل*, عشب*, تقليم*, ري, شبكات ري, اشجار*, تنسيق*, شلالات, نوافير, مظلات, زراعه*, صيانه*',
  ask: [
    { key: 'size', kind: 'line' },
    { key: 'street', kind: 'line' },
  ],
  orders: craftOrders,
  presets: ['botanic', 'clay', 'light', 'sign', 'riso'],
  hasHours: false,
  ringsFirst: true,
}
