import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const electrician: Trade = {
  id: 'electrician',
  label: { en: 'Electrician', ar: 'كهربائي' },
  words: {
    strong:
      'electrician*, electrical contractor, electrics, elektriker*, elektroinstall*, elektrotechnik, electricien*, electricista*, elettricist*, elektricien*, elektryk*, elektrikar*, elektrikci*, كهربائي*, كهربجي, كهربا, فني كهرباء, تمديدات كهربائيه',
    likely: 'rewiring, wiring, fuse*, sockets, solar panels, ev charger*, photovoltaik, كهرباء, تمديد كهرباء, لوحات كهرباء, انقطاع',
    hint: 'electric*, lighting, lights, cctv, اناره, إنارة, كاميرات مراقبه, انتركم',
  },
  goods:
    'rewiring, wiring, fuse*, socket*, lighting, lights, solar*, ev charger*, fault finding, safety certificate*, smart home, fans, cctv, alarm*, تمديد*, تمديدات, اناره, لوحات, افياش, قواطع, كاميرات*, انتركم, ثريات, مراوح, سمارت هوم, صيانه*, طاقه شمسيه, الواح شمسيه',
  voice: {
    headlines: {
      en: [
        'The light is off?',
        'Power where you need it',
        'Leave the fuse box closed',
        'Wires and light in {city}',
        '{offer}? Ask {name}',
        'First safe, then bright',
      ],
      ar: [
        'انقطع الضوء؟',
        'الكهرباء حيث تحتاجها',
        'لا تفتح اللوحة بنفسك',
        'أسلاك وضوء في {city}',
        '{offer}؟ اسأل {name}',
        'الأمان أولاً ثم الضوء',
      ],
    },
    services: { en: ['What we wire and repair', 'Jobs we take', 'Behind the switch'], ar: ['ماذا نمدّد ونصلح', 'أعمالنا', 'خلف المفتاح'] },
    prices: { en: ['What it costs', 'Prices'], ar: ['كم يكلف', 'الأسعار'] },
    contact: { en: ['What is not working?', 'Tell us about the job'], ar: ['ما الذي لا يعمل؟', 'احكِ لنا عن العطل'] },
    invite: {
      en: ['Say what went dark, and where.', 'Room, fault, street: that is enough to start.'],
      ar: ['اكتب ماذا انطفأ وأين.', 'الغرفة والعطل والشارع: هذا يكفي للبدء.'],
    },
    action: { en: ['Describe the job', 'What is not working?'], ar: ['صف لنا العطل', 'ما الذي لا يعمل؟'] },
    ask: [
      {
        key: 'fault',
        label: { en: 'What is it about', ar: 'ما الموضوع' },
        kind: 'choice',
        choices: [
          { en: 'A fault', ar: 'عطل' },
          { en: 'Something new', ar: 'تركيب جديد' },
          { en: 'A check', ar: 'فحص' },
        ],
      },
      { key: 'street', label: { en: 'Street', ar: 'الشارع' }, kind: 'line' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'dark', 'light'],
  typical: {
    en: ['Faults and repairs', 'Rewiring and sockets', 'Lighting and solar'],
    ar: ['أعطال وصيانة', 'تمديدات وأفياش', 'إنارة وطاقة شمسية'],
  },
  hasHours: false,
  ringsFirst: true,
}
