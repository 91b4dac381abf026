import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const electrician: Trade = {
  id: 'electrician',
  words: {
    strong:
      'electrician*, electrical contractor, electrics, elektriker*, elektroinstall*, elektrotechnik, electricien*, electricista*, elettricist*, elektricien*, elektryk*, elektrikar*, elektrikci*, كهربائي*, كهربجي, كهربا, فني كهرباء, تمديدات كهربائيه',
    likely: 'rewiring, wiring, fuse*, sockets, solar panels, ev charger*, photovoltaik, كهرباء, تمديد كهرباء, لوحات كهرباء, انقطاع',
    hint: 'electric*, lighting, lights, cctv, اناره, إنارة, كاميرات مراقبه, انتركم',
  },
  goods:
    'rewiring, wiring, fuse*, socket*, lighting, lights, solar*, ev charger*, fault finding, safety certificate*, smart home, fans, cctv, alarm*, تمديد*, تمديدات, اناره, لوحات, افياش, قواطع, كاميرات*, انتركم, ثريات, مراوح, سمارت هوم, صيانه*, طاقه شمسيه, الواح شمسيه',
  ask: [
    { key: 'fault', kind: 'choice' },
    { key: 'street', kind: 'line' },
  ],
  orders: craftOrders,
  presets: ['sign', 'grid', 'dark', 'light', 'riso'],
  hasHours: false,
  ringsFirst: true,
}
