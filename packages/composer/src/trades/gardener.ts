import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const gardener: Trade = {
  id: 'gardener',
  label: { en: 'Gardener', ar: 'بستاني' },
  words: {
    strong:
      'gardener*, gardening, landscap*, garden design*, garden centre, tree surgeon*, tree care, lawn care, nursery garden, plant nursery, gartner*, gaertner*, garten*, jardinier*, jardiner*, giardinier*, tuinman, hovenier*, ogrodnik*, zahradn*, bahcivan*, بستاني*, جنائني, جنايني, تنسيق حدائق, حدائق, مشتل*, تنسيق حديقه, زراعه حدائق',
    likely: 'lawn*, hedge*, pruning, mowing, trees, planting, نجيل, عشب, تقليم, ري, اشجار',
    hint: 'garden*, plants, patio*, soil, حديقه, نباتات, زراعه, شلالات',
  },
  goods:
    'lawn*, hedge*, pruning, mowing, tree*, planting, patio*, fence*, garden design*, irrigation, turf, raised beds, snow clearing, paving, نجيل*, عشب*, تقليم*, ري, شبكات ري, اشجار*, تنسيق*, شلالات, نوافير, مظلات, زراعه*, صيانه*',
  voice: {
    headlines: {
      en: [
        'Boots on',
        'Gardens in {city}',
        'What grows, what goes',
        '{offer}, in its season',
        'A garden by {name}',
        'Under the hedge it starts',
      ],
      ar: ['الحذاء في الطين', 'حدائق في {city}', 'ما يبقى وما يُقلع', '{offer} في موسمها', 'حديقة من {name}', 'من تحت السياج نبدأ'],
    },
    services: { en: ['What we plant, cut and build', 'Through the garden year'], ar: ['ماذا نزرع ونقلّم ونبني', 'على مدار السنة'] },
    prices: { en: ['What it costs', 'Prices'], ar: ['كم يكلف', 'الأسعار'] },
    contact: {
      en: ['What does the garden need?', 'Let us look at it', 'Ask for a price'],
      ar: ['ماذا تحتاج الحديقة؟', 'لنرها معاً', 'اسأل عن السعر'],
    },
    invite: {
      en: ['Where it lies, how big it is and what you wish for.', 'Say what is to be done, and in which street.'],
      ar: ['أين هي، وكم مساحتها، وماذا تتمنى.', 'اكتب ما المطلوب وفي أي شارع.'],
    },
    action: { en: ['Describe the garden', 'Ask for a price'], ar: ['صف الحديقة', 'اسأل عن السعر'] },
    ask: [
      { key: 'size', label: { en: 'Size of the garden', ar: 'مساحة الحديقة' }, kind: 'line' },
      { key: 'street', label: { en: 'Street', ar: 'الشارع' }, kind: 'line' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'light', 'eu'],
  typical: { en: ['Lawns and hedges', 'Planting and design', 'Trees'], ar: ['نجيل وأسيجة', 'زراعة وتنسيق', 'أشجار'] },
  hasHours: false,
  ringsFirst: true,
}
