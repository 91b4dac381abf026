import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const carRepair: Trade = {
  id: 'car-repair',
  label: { en: 'Car workshop', ar: 'ورشة سيارات' },
  words: {
    strong:
      'mechanic*, car repair*, auto repair*, garage, car workshop, auto shop, body shop, bodywork, tyre shop*, tire shop*, tyres, kfz*, autowerkstatt, werkstatt, mecanicien*, taller, officina, autobedrijf, warsztat*, autoservis, oto tamir*, bike shop, bicycle repair*, motorcycle repair*, car wash, ميكانيكي*, ورشه سيارات, كراج*, تصليح سيارات, صيانه سيارات, سمكره, بنشر*, كهرباء سيارات, اطارات, مركز صيانه, ورشه, غسيل سيارات',
    likely: 'brakes, oil change*, engine*, exhaust, mot, car service, فرامل, بريكات, تغيير زيت, محرك, مكينه, جير, ميزان',
    hint: 'cars, car, vans, diagnostics, سيارات, سياره, فحص',
  },
  goods:
    'brake*, oil change*, oil, tyre*, tire*, engine*, exhaust*, inspection*, service, diagnostic*, bodywork, paint, air conditioning, clutch, battery, batteries, mot*, car wash*, wheel*, bike service, فرامل, بريكات, زيت*, تغيير زيت, اطارات, كفرات, بنشر, محرك, مكينه, جير*, فحص*, سمكره, دهان, مكيف*, بطاريات, ميزان*, كهرباء*, صيانه*, برمجه',
  voice: {
    headlines: {
      en: [
        'What is that noise?',
        'Bonnet up',
        'Cars on the lift in {city}',
        '{offer}, and what else we find',
        'Bring it to {name}',
        'It drives again',
      ],
      ar: ['ما هذا الصوت؟', 'افتح الكبّوت', 'سيارات على الرافعة في {city}', '{offer} وما نجده معها', 'هاتها إلى {name}', 'تمشي من جديد'],
    },
    services: { en: ['What we repair', 'On the lift', 'From oil to gearbox'], ar: ['ماذا نصلح', 'على الرافعة', 'من الزيت إلى الجير'] },
    prices: { en: ['What it costs', 'Fixed prices'], ar: ['كم يكلف', 'الأسعار'] },
    hours: { en: ['When the workshop is open', 'Workshop hours'], ar: ['متى تفتح الورشة', 'أوقات الورشة'] },
    contact: { en: ['What is the car doing?', 'Bring it in', 'Ask for a date'], ar: ['ما مشكلة السيارة؟', 'هات السيارة', 'اسأل عن موعد'] },
    invite: {
      en: ['Make, year and what you hear, smell or see.', 'Say which car and what it does or no longer does.'],
      ar: ['النوع والسنة وما تسمعه أو تراه.', 'اكتب أي سيارة وماذا تفعل أو لا تفعل.'],
    },
    action: { en: ['Describe the fault', 'Bring it in'], ar: ['صف العطل', 'احجز موعداً'] },
    ask: [
      { key: 'car', label: { en: 'Make and year', ar: 'النوع والسنة' }, kind: 'line', required: true },
      { key: 'fault', label: { en: 'What is wrong', ar: 'ما العطل' }, kind: 'line' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'dark', 'dark'],
  typical: { en: ['Service and inspection', 'Brakes and tyres', 'Bodywork'], ar: ['صيانة وفحص', 'فرامل وإطارات', 'سمكرة ودهان'] },
  hasHours: true,
  ringsFirst: true,
}
