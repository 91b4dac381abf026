import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const carRepair: Trade = {
  id: 'car-repair',
  words: {
    strong:
      'mechanic*, car repair*, auto repair*, garage, car workshop, auto shop, body shop, bodywork, tyre shop*, tire shop*, tyres, kfz*, autowerkstatt, werkstatt, mecanicien*, taller, officina, autobedrijf, warsztat*, autoservis, oto tamir*, motorcycle repair*, car wash, ميكانيكي*, ورشه سيارات, كراج*, تصليح سيارات, صيانه سيارات, سمكره, بنشر*, كهرباء سيارات, اطارات, مركز صيانه, ورشه, غسيل سيارات',
    likely: 'brakes, oil change*, engine*, exhaust, mot, car service, فرامل, بريكات, تغيير زيت, محرك, مكينه, جير, ميزان',
    hint: 'cars, car, vans, diagnostics, سيارات, سياره, فحص',
  },
  goods:
    'brake*, oil change*, oil, tyre*, tire*, engine*, exhaust*, inspection*, service, diagnostic*, bodywork, paint, air conditioning, clutch, battery, batteries, mot*, car wash*, wheel*, فرامل, بريكات, زيت*, تغيير زيت, اطارات, كفرات, بنشر, محرك, مكينه, جير*, فحص*, سمكره, دهان, مكيف*, بطاريات, ميزان*, كهرباء*, صيانه*, برمجه',
  ask: [
    { key: 'car', kind: 'line', required: true },
    { key: 'fault', kind: 'line' },
  ],
  orders: craftOrders,
  presets: ['sign', 'dark', 'ink', 'light', 'riso'],
  hasHours: true,
  ringsFirst: true,
}
