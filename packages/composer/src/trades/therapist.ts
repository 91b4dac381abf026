import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const therapist: Trade = {
  id: 'therapist',
  words: {
    strong:
      'terapia, terapias, terapeuta, psicologa, psicologo, fisioterapeuta, masajista, therapist*, therapy practice, psychotherap*, psycholog*, counsellor*, counselor*, counselling, counseling, physiotherap*, physio, osteopath*, massage therap*, masseur, masseuse, speech therap*, occupational therap*, heilpraktiker*, acupunctur*, chiropract*, nutritionist*, dietitian*, psicolog*, fisioterap*, kinesi*, terapeut*, معالج*, معالجه, اخصائي نفسي, اخصائيه نفسيه, علاج طبيعي, علاج نفسي, طبيب نفسي, مساج علاجي, اخصائي علاج, نطق وتخاطب, اخصائيه نطق, تغذيه, اخصائيه تغذيه, حجامه, kine, kinesitherap*',
    likely:
      'therapy, علاج,  anxiety, depression, couples therapy, back pain, rehab*, massage*, جلسات علاجيه, قلق, اكتئاب, الم الظهر, تاهيل',
    hint: 'sessions, stress, pain, body, جلسات, ضغوط, الام, رجيم',
  },
  goods:
    'massage*, couples therapy, family therapy, anxiety, depression, trauma, back pain, rehab*, sports massage*, lymph*, burnout, grief, children, teletherapy, manual therapy, جلسات*, علاج*, مساج, تاهيل*, حجامه*, نطق, استشارات*, دايت, حميات',
  ask: [{ key: 'date', kind: 'date' }],
  orders: practiceOrders,
  presets: ['dusk', 'clay', 'light', 'botanic', 'journal'],
  hasHours: false,
}
