import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const doctor: Trade = {
  id: 'doctor',
  label: { en: 'Medical practice', ar: 'عيادة طبية' },
  words: {
    strong:
      'doctor*, physician*, general practitioner, gp practice, paediatric*, pediatric*, dermatolog*, cardiolog*, gynaecolog*, gynecolog*, orthopaed*, orthopedic*, ophthalmolog*, arztpraxis, hausarzt*, kinderarzt*, hautarzt*, frauenarzt*, medecin*, medico, medica, lekarz*, lekar*, family medicine, طبيب*, طبيبه*, دكتور اطفال, دكتوره نسائيه, عياده طبيه, طب الاطفال, جلديه, باطنيه, نسائيه وتوليد, طب عام',
    likely: 'medical, arzt, arztin, patients, clinic, surgery hours, دكتور, دكتوره, مرضى, عياده, عيادتي, عيادات',
    hint: 'practice, vaccination*, health, praxis, صحه, تطعيم*, كشف',
  },
  goods:
    'vaccination*, check-up*, blood test*, ultrasound, ecg, home visit*, prevention, child* check*, skin check*, تطعيم*, كشف*, فحص*, تحاليل, سونار, زيارات منزليه, استشارات, ليزر, متابعه الحمل',
  voice: {
    headlines: {
      en: [
        'Tell us where it hurts',
        'A practice in {city}',
        'First we listen',
        '{offer}, by appointment',
        'You and {name}',
        'Come in, sit down, say how it began',
      ],
      ar: ['قل لنا أين الألم', 'عيادة في {city}', 'نسمعك أولاً', '{offer} بموعد', 'صحتك مع {name}', 'تفضّل، واحكِ لنا كيف بدأ'],
    },
    services: { en: ['What we see and treat', 'What to come for'], ar: ['ماذا نعالج', 'لماذا تأتي إلينا'] },
    prices: { en: ['Fees', 'What it costs'], ar: ['الأجور', 'كم يكلف'] },
    hours: { en: ['Surgery hours', 'When the practice is open'], ar: ['مواعيد العيادة', 'متى تفتح العيادة'] },
    contact: { en: ['Ask for an appointment', 'Find a time'], ar: ['اطلب موعداً', 'نجد لك وقتاً'] },
    invite: {
      en: [
        'Say when you can come. Please write nothing private here; the rest we talk about in person.',
        'A day that suits and how to reach you is enough.',
      ],
      ar: ['اكتب متى يناسبك. لا تكتب هنا شيئاً خاصاً، فالباقي نتحدث فيه وجهاً لوجه.', 'يكفي يوم يناسبك وكيف نصل إليك.'],
    },
    send: { en: ['Ask for the appointment', 'Send'], ar: ['اطلب الموعد', 'أرسل'] },
    action: { en: ['Ask for an appointment', 'Find a time'], ar: ['احجز موعداً', 'اطلب موعداً'] },
    ask: [
      { key: 'date', label: { en: 'A day that suits', ar: 'يوم يناسبك' }, kind: 'date' },
      {
        key: 'known',
        label: { en: 'Have you been here before', ar: 'هل زرتنا من قبل' },
        kind: 'choice',
        choices: [
          { en: 'Yes', ar: 'نعم' },
          { en: 'No', ar: 'لا' },
        ],
      },
    ],
  },
  orders: practiceOrders,
  presets: ['light', 'eu', 'light'],
  warmth: 'cool',
  typical: { en: ['General practice', 'Check-ups and vaccinations', 'A specialist field'], ar: ['طب عام', 'فحوص وتطعيمات', 'تخصص معين'] },
  hasHours: true,
}
