import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const roofer: Trade = {
  id: 'roofer',
  words: {
    strong:
      'roofer*, roofing, roof repair*, roof and gutter*, gutter*, dachdecker*, spengler*, zimmerei*, builder, builders, building company, construction company, bricklayer*, mason, couvreur*, charpentier*, tejad*, dakdekker*, dekarz*, pokryvac*, catici*, marangoz*, عزل اسطح, عزل الاسطح, عزل, مقاول*, مقاولات, بناء, قرميد, سقوف, اسقف, مظلات, سواتر',
    likely: 'roof, roofs, shingles, tiles, chimney*, skylight*, سطح, اسطح, تسرب المطر, خشب',
    hint: 'storm damage, leaks, wood, timber, insulation, ترميم, تشطيب*',
  },
  goods:
    'roof*, gutter*, shingle*, tile*, chimney*, skylight*, storm damage, flat roof*, insulation, kitchens, doors, stairs, floors, extensions, loft conversion*, عزل*, قرميد*, مظلات, سواتر, اسقف*, ابواب, مطابخ, خزائن, تشطيب*, ترميم*, بناء*, سطح, اسطح, كشف*',
  ask: [
    { key: 'work', kind: 'line' },
    { key: 'street', kind: 'line' },
  ],
  orders: craftOrders,
  presets: ['sign', 'clay', 'eu', 'light', 'ink'],
  warmth: 'warm',
  hasHours: false,
  ringsFirst: true,
}
