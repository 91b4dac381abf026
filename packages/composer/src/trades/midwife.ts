import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const midwife: Trade = {
  id: 'midwife',
  words: {
    strong:
      'midwife, midwives, midwifery, doula*, hebamme*, sage-femme, sage femme, matrona*, comadrona*, ostetrica, verloskundige, polozna*, porodni asistent*, ebe, birth centre, home birth*, قابله, قابلات, دايه, ولاده منزليه, دولا',
    likely: 'antenatal, postnatal, pregnan*, childbirth, breastfeeding, حمل, حامل, ولاده, رضاعه, نفاس, توليد',
    hint: 'birth, baby, babies, mothers, مواليد, امهات',
  },
  goods:
    'home birth*, antenatal*, postnatal*, breastfeeding*, birth preparation*, home visit*, check-up*, massage*, water birth*, ولاده*, متابعه*, رضاعه*, زيارات*, تحضير*, نفاس, دورات*',
  ask: [
    { key: 'due', kind: 'date' },
    { key: 'place', kind: 'line' },
  ],
  orders: practiceOrders,
  presets: ['dusk', 'clay', 'light', 'botanic', 'coast'],
  warmth: 'warm',
  hasHours: false,
}
