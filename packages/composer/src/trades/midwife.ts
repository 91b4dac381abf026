import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const midwife: Trade = {
  id: 'midwife',
  label: { en: 'Midwife', ar: 'قابلة' },
  words: {
    strong:
      'midwife, midwives, midwifery, doula*, hebamme*, sage-femme, sage femme, matrona*, comadrona*, ostetrica, verloskundige, polozna*, porodni asistent*, ebe, birth centre, home birth*, قابله, قابلات, دايه, ولاده منزليه, دولا',
    likely: 'antenatal, postnatal, pregnan*, childbirth, breastfeeding, حمل, حامل, ولاده, رضاعه, نفاس, توليد',
    hint: 'birth, baby, babies, mothers, مواليد, امهات',
  },
  goods:
    'home birth*, antenatal*, postnatal*, breastfeeding*, birth preparation*, home visit*, check-up*, massage*, water birth*, ولاده*, متابعه*, رضاعه*, زيارات*, تحضير*, نفاس, دورات*',
  voice: {
    headlines: {
      en: [
        'Before, during and after',
        'Babies choose their hour',
        'Births in {city}',
        '{offer}, at your side',
        '{name} and you',
        'First we get to know each other',
      ],
      ar: ['قبل وأثناء وبعد', 'الطفل يختار ساعته', 'ولادات في {city}', '{offer} إلى جانبك', 'أنتِ و{name}', 'نتعارف أولاً'],
    },
    services: { en: ['Before, during, after', 'How I am there for you'], ar: ['قبل وأثناء وبعد', 'كيف أكون معك'] },
    prices: { en: ['What it costs', 'Fees'], ar: ['كم يكلف', 'الأجور'] },
    contact: {
      en: ['When is the baby due?', 'Write to me', 'Let us get to know each other'],
      ar: ['متى الموعد المتوقع؟', 'اكتبي إليّ', 'لنتعارف'],
    },
    invite: {
      en: ['The due date and where you live. Anything private can wait until we meet.', 'Say when it is due and what you wish for.'],
      ar: ['الموعد المتوقع وأين تسكنين. الأمور الخاصة حين نلتقي.', 'اكتبي متى الموعد وماذا تتمنين.'],
    },
    action: { en: ['Write to me', 'When is it due?'], ar: ['اكتبي إليّ', 'متى الموعد؟'] },
    ask: [
      { key: 'due', label: { en: 'Due date', ar: 'الموعد المتوقع' }, kind: 'date' },
      { key: 'place', label: { en: 'Where you live', ar: 'مكان السكن' }, kind: 'line' },
    ],
  },
  orders: practiceOrders,
  presets: ['light', 'light', 'eu'],
  warmth: 'warm',
  typical: {
    en: ['Home births', 'Antenatal and postnatal care', 'Breastfeeding support'],
    ar: ['ولادة منزلية', 'متابعة الحمل والنفاس', 'دعم الرضاعة'],
  },
  hasHours: false,
}
