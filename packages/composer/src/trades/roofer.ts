import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const roofer: Trade = {
  id: 'roofer',
  label: { en: 'Roofer', ar: 'أعمال أسطح' },
  words: {
    strong:
      'roofer*, roofing, roof repair*, roof and gutter*, gutter*, dachdecker*, spengler*, carpenter*, carpentry, joiner*, joinery, tischler*, schreiner*, zimmerei*, builder, builders, building company, construction company, bricklayer*, mason, couvreur*, charpentier*, tejad*, carpinter*, falegname*, dakdekker*, timmerman*, dekarz*, stolarz*, pokryvac*, truhlar*, catici*, marangoz*, عزل اسطح, عزل الاسطح, عزل, نجار*, نجاره, مقاول*, مقاولات, بناء, قرميد, سقوف, اسقف, مظلات, سواتر',
    likely: 'roof, roofs, shingles, tiles, chimney*, skylight*, سطح, اسطح, تسرب المطر, خشب',
    hint: 'storm damage, leaks, wood, timber, insulation, ترميم, تشطيب*',
  },
  goods:
    'roof*, gutter*, shingle*, tile*, chimney*, skylight*, storm damage, flat roof*, insulation, kitchens, doors, stairs, floors, extensions, loft conversion*, عزل*, قرميد*, مظلات, سواتر, اسقف*, ابواب, مطابخ, خزائن, تشطيب*, ترميم*, بناء*, سطح, اسطح, كشف*',
  voice: {
    headlines: {
      en: [
        'Up on the roof',
        'Rain stays outside',
        'Roofs in {city}',
        '{offer}, before the next rain',
        '{name} goes up and looks',
        'Look up',
      ],
      ar: ['فوق السطح', 'المطر يبقى في الخارج', 'أسطح في {city}', '{offer} قبل المطر القادم', '{name} يصعد ويرى', 'انظر إلى الأعلى'],
    },
    services: {
      en: ['What we build and mend', 'From ridge to gutter', 'Work we take on'],
      ar: ['ماذا نبني ونصلح', 'من القمة إلى المزراب', 'أعمالنا'],
    },
    prices: { en: ['What it costs', 'Prices'], ar: ['كم يكلف', 'الأسعار'] },
    contact: {
      en: ['Where does it come in?', 'Let us have a look', 'Ask for a price'],
      ar: ['من أين يدخل الماء؟', 'لنصعد ونرى', 'اسأل عن السعر'],
    },
    invite: {
      en: ['Say what is broken, how high it is and which street.', 'A few lines on the job and where it is.'],
      ar: ['اكتب ما المكسور، وكم الارتفاع، وفي أي شارع.', 'بضعة أسطر عن العمل ومكانه.'],
    },
    action: { en: ['Describe the job', 'Let us have a look'], ar: ['صف العمل', 'اطلب معاينة'] },
    ask: [
      { key: 'work', label: { en: 'What needs doing', ar: 'ما العمل' }, kind: 'line' },
      { key: 'street', label: { en: 'Street', ar: 'الشارع' }, kind: 'line' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'eu', 'light'],
  warmth: 'warm',
  typical: { en: ['Roof repairs', 'Gutters and chimneys', 'New roofs'], ar: ['عزل أسطح', 'مزاريب وترميم', 'أسقف جديدة'] },
  hasHours: false,
  ringsFirst: true,
}
