import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const cleaner: Trade = {
  id: 'cleaner',
  words: {
    strong:
      'cleaner*, cleaning company, cleaning service*, cleaning business, cleaning lady, window cleaning, house cleaning, office cleaning, carpet cleaning, housekeeping, reinigung*, gebaudereinigung, putzfirma, nettoyage, limpieza, pulizie, schoonmaak*, sprzatan*, uklid*, temizlik*, laundry, dry cleaning, شركه تنظيف, تنظيف*, نظافه, عامله نظافه, مغسله, غسيل سجاد, غسيل كنب, خدمات تنظيف, ننظف, بننظف',
    likely: 'cleaning, we clean, windows cleaned, deep clean*, end of tenancy, تعقيم, جلي بلاط, كنب, سجاد, موكيت',
    hint: 'offices, carpets, stairwells, ironing, مكاتب, شقق, فلل, واجهات',
  },
  goods:
    'house*, home*, office*, window*, carpet*, deep clean*, end of tenancy*, stair*, ironing, after building*, sofa*, oven*, shops, airbnb*, laundry, منازل, بيوت, شقق, فلل, مكاتب, سجاد, كنب, موكيت, واجهات, خزانات, تعقيم, جلي*, مجالس, مسابح, ستائر, زجاج',
  ask: [
    { key: 'size', kind: 'line' },
    { key: 'often', kind: 'choice' },
  ],
  orders: craftOrders,
  presets: ['coast', 'light', 'grid', 'play', 'sign'],
  warmth: 'cool',
  hasHours: false,
  ringsFirst: true,
}
