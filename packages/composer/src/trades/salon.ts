import { shelfOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const salon: Trade = {
  id: 'salon',
  words: {
    strong:
      'hair salon, hairdress*, hair stylist*, hairstylist*, barber*, beauty salon, nail salon, nail studio, salon, hair studio, friseur*, frisor*, frisoer*, coiffeur*, coiffeuse*, coiffure, peluquer*, parrucchier*, kapper*, kapsalon, fryzjer*, kadernic*, kuafor*, berber, kosmetik*, spa, makeup artist*, make up artist*, lash*, brows, صالون*, حلاق*, حلاقه, كوافير*, كوافيره, مزين, تجميل, مشغل, ميك اب, ميكب, ارتست, مكياج, باربر, تسريحات',
    likely:
      'haircut*, hair cut*, highlights, balayage, beard trim*, manicure*, pedicure*, waxing, قص شعر, قصات, صبغه, صبغات, لحيه, اظافر, مانيكير, بديكير, سشوار, بروتين',
    hint: 'hair, nails, beauty, beard, colour, massage, شعر, بشره, حنا, مساج, عروس, عرايس',
  },
  goods:
    'haircut*, hair cut*, cut, cuts, colour, color, colouring, highlights, balayage, blow dry*, blow-dry*, beard*, shave*, wash, styling, updo*, perm, manicure*, pedicure*, nails, facial*, waxing, massage*, lash*, brow*, makeup, make-up, bridal*, extensions, treatment*, kids cut*, قص*, صبغ*, صبغه, سشوار, تسريح*, لحيه, ذقن, حلاقه*, اظافر, مانيكير, بديكير, مكياج, ميك اب, بروتين, كيراتين, حنا, حناء, تنظيف بشره, بشره, مساج, عرائس, عروس, رموش, حواجب, استشوار, هايلايت',
  ask: [
    { key: 'service', kind: 'line' },
    { key: 'date', kind: 'date' },
  ],
  orders: shelfOrders,
  presets: ['dusk', 'journal', 'light', 'botanic', 'uae', 'ink'],
  hasHours: true,
}
