import { craftOrders, practiceOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

/** The answer for every other trade: nothing in it says what the business does, the owner's words do. */
export const general: Trade = {
  id: 'general',
  words: { strong: '' },
  goods: '',
  ask: [{ key: 'topic', kind: 'line' }],
  orders: [...craftOrders, ...practiceOrders, ...showOrders],
  presets: ['light', 'coast', 'grid', 'eu', 'riso', 'clay', 'journal', 'dark'],
  hasHours: false,
}
