import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const salon: Trade = {
  id: 'salon',
  label: { en: 'Hair salon', ar: 'صالون' },
  words: {
    strong:
      'hair salon, hairdress*, hair stylist*, hairstylist*, barber*, beauty salon, nail salon, nail studio, salon, hair studio, friseur*, frisor*, frisoer*, coiffeur*, coiffeuse*, coiffure, peluquer*, parrucchier*, kapper*, kapsalon, fryzjer*, kadernic*, kuafor*, berber, kosmetik*, spa, makeup artist*, make up artist*, lash*, brows, صالون*, حلاق*, حلاقه, كوافير*, كوافيره, مزين, تجميل, مشغل, ميك اب, ميكب, ارتست, مكياج, باربر, تسريحات',
    likely:
      'haircut*, hair cut*, highlights, balayage, beard trim*, manicure*, pedicure*, waxing, قص شعر, قصات, صبغه, صبغات, لحيه, اظافر, مانيكير, بديكير, سشوار, بروتين',
    hint: 'hair, nails, beauty, beard, colour, massage, شعر, بشره, حنا, مساج, عروس, عرايس',
  },
  goods:
    'haircut*, hair cut*, cut, cuts, colour, color, colouring, highlights, balayage, blow dry*, blow-dry*, beard*, shave*, wash, styling, updo*, perm, manicure*, pedicure*, nails, facial*, waxing, massage*, lash*, brow*, makeup, make-up, bridal*, extensions, treatment*, kids cut*, قص*, صبغ*, صبغه, سشوار, تسريح*, لحيه, ذقن, حلاقه*, اظافر, مانيكير, بديكير, مكياج, ميك اب, بروتين, كيراتين, حنا, حناء, تنظيف بشره, بشره, مساج, عرائس, عروس, رموش, حواجب, استشوار, هايلايت',
  voice: {
    headlines: {
      en: [
        'Sit, we have scissors',
        'Hair in {city}',
        'A little shorter?',
        '{offer}, and a look in the mirror',
        'In the chair at {name}',
        'Bring a picture, or just your head',
      ],
      ar: ['تفضّل على الكرسي', 'شعرك في {city}', 'أقصر قليلاً؟', '{offer} ونظرة في المرآة', 'على كرسي {name}', 'مقص ومشط ومرآة'],
    },
    services: {
      en: ['What we do with hair', 'In the chair', 'Cut, colour and the rest'],
      ar: ['ماذا نعمل', 'على الكرسي', 'قص ولون وغيرهما'],
    },
    prices: { en: ['What a cut costs', 'The price list on the mirror', 'Prices'], ar: ['كم القصّة', 'قائمة الأسعار', 'الأسعار'] },
    hours: { en: ['When the scissors are out', 'When we cut'], ar: ['متى نفتح', 'أوقات الصالون'] },
    contact: {
      en: ['Ask for a chair', 'When would you like to come?', 'Find a time'],
      ar: ['احجز كرسياً', 'متى تحب أن تأتي؟', 'نجد لك وقتاً'],
    },
    invite: {
      en: ['Say what you would like and which day suits.', 'What you have in mind, and a day: that is all we need.'],
      ar: ['اكتب ماذا تريد وأي يوم يناسبك.', 'ما في بالك، ويوم: هذا كل ما نحتاجه.'],
    },
    send: { en: ['Ask for the chair', 'Send'], ar: ['احجز', 'أرسل'] },
    action: { en: ['Ask for a chair', 'Find a time'], ar: ['احجز موعداً', 'احجز كرسياً'] },
    ask: [
      { key: 'service', label: { en: 'What would you like', ar: 'ماذا تريد' }, kind: 'line' },
      { key: 'date', label: { en: 'Which day', ar: 'أي يوم' }, kind: 'date' },
    ],
  },
  orders: shelfOrders,
  presets: ['light', 'light', 'dark', 'uae'],
  typical: { en: ['Cut and colour', 'Barber and beard', 'Nails and make-up'], ar: ['قص وصبغة', 'حلاقة ولحية', 'أظافر ومكياج'] },
  hasHours: true,
}
