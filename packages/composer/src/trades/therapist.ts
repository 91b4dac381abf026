import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const therapist: Trade = {
  id: 'therapist',
  label: { en: 'Therapy', ar: 'علاج' },
  words: {
    strong:
      'therapist*, therapy practice, psychotherap*, psycholog*, counsellor*, counselor*, counselling, counseling, physiotherap*, physio, osteopath*, massage therap*, masseur, masseuse, speech therap*, occupational therap*, heilpraktiker*, acupunctur*, chiropract*, nutritionist*, dietitian*, psicolog*, fisioterap*, kinesi*, terapeut*, معالج*, معالجه, اخصائي نفسي, اخصائيه نفسيه, علاج طبيعي, علاج نفسي, طبيب نفسي, مساج علاجي, اخصائي علاج, نطق وتخاطب, اخصائيه نطق, تغذيه, اخصائيه تغذيه, حجامه',
    likely:
      'therapy, علاج,  anxiety, depression, couples therapy, back pain, rehab*, massage*, جلسات علاجيه, قلق, اكتئاب, الم الظهر, تاهيل',
    hint: 'sessions, stress, pain, body, جلسات, ضغوط, الام, رجيم',
  },
  goods:
    'massage*, couples therapy, family therapy, anxiety, depression, trauma, back pain, rehab*, sports massage*, lymph*, burnout, grief, children, teletherapy, manual therapy, جلسات*, علاج*, مساج, تاهيل*, حجامه*, نطق, استشارات*, دايت, حميات',
  voice: {
    headlines: {
      en: [
        'Take your time',
        'A quiet room in {city}',
        'Begin with a breath',
        '{offer}, one step after another',
        'An hour with {name}',
        'Where does it press?',
      ],
      ar: ['خذ وقتك', 'غرفة هادئة في {city}', 'ابدأ بنَفَس', '{offer} خطوة بعد خطوة', 'ساعة مع {name}', 'أين الضغط؟'],
    },
    services: { en: ['What to come for', 'How we work'], ar: ['لماذا تأتي', 'كيف نعمل'] },
    prices: { en: ['What an hour costs', 'Fees'], ar: ['كم تكلف الجلسة', 'الأجور'] },
    hours: { en: ['When the practice is open', 'Hours by appointment'], ar: ['متى تفتح العيادة', 'أوقات الجلسات'] },
    contact: { en: ['Ask for a first hour', 'Take the first step', 'Find a time'], ar: ['اطلب جلسة أولى', 'الخطوة الأولى', 'نجد لك وقتاً'] },
    invite: {
      en: [
        'A day that suits and how to reach you. The rest we say in the room.',
        'Write as little as you like. Please nothing private here.',
      ],
      ar: ['يوم يناسبك وكيف نصل إليك، والباقي في الجلسة.', 'اكتب القليل كما تحب، ولا شيء خاصاً هنا.'],
    },
    action: { en: ['Ask for a first hour', 'Find a time'], ar: ['احجز جلسة', 'اطلب جلسة أولى'] },
    ask: [{ key: 'date', label: { en: 'A day that suits', ar: 'يوم يناسبك' }, kind: 'date' }],
  },
  orders: practiceOrders,
  presets: ['light', 'eu', 'light'],
  typical: { en: ['Talking therapy', 'Physiotherapy', 'Massage'], ar: ['جلسات نفسية', 'علاج طبيعي', 'مساج علاجي'] },
  hasHours: false,
}
