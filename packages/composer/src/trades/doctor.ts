import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const doctor: Trade = {
  id: 'doctor',
  words: {
    strong:
      'doctor*, physician*, general practitioner, gp practice, paediatric*, pediatric*, dermatolog*, cardiolog*, gynaecolog*, gynecolog*, orthopaed*, orthopedic*, ophthalmolog*, arztpraxis, hausarzt*, kinderarzt*, hautarzt*, frauenarzt*, medecin*, medico, medica, lekarz*, lekar*, family medicine, طبيب*, طبيبه*, دكتور اطفال, دكتوره نسائيه, عياده طبيه, طب الاطفال, جلديه, باطنيه, نسائيه وتوليد, طب عام',
    likely: 'medical, arzt, arztin, patients, clinic, surgery hours, دكتور, دكتوره, مرضى, عياده, عيادتي, عيادات',
    hint: 'practice, vaccination*, health, praxis, صحه, تطعيم*, كشف',
  },
  goods:
    'vaccination*, check-up*, blood test*, ultrasound, ecg, home visit*, prevention, child* check*, skin check*, تطعيم*, كشف*, فحص*, تحاليل, سونار, زيارات منزليه, استشارات, ليزر, متابعه الحمل',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'known', kind: 'choice' },
  ],
  orders: practiceOrders,
  presets: ['light', 'coast', 'eu', 'botanic', 'grid'],
  warmth: 'cool',
  hasHours: true,
}
