import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const painter: Trade = {
  id: 'painter',
  label: { en: 'Painter', ar: 'دهّان' },
  words: {
    strong:
      'house painter*, painter*, painting company, painting and decorating, decorator*, wallpaper*, plasterer*, malerei, malerbetrieb, malermeister*, maler, anstreicher, peintre*, pintor*, imbianchino*, schilder*, malarz*, malir*, boyaci*, tiler*, flooring, دهان*, دهانات, صباغ*, اصباغ, بويه, نقاش*, نقاشه, معلم دهان, ورق جدران, جبس بورد, جبسون, ديكورات جبس, بلاط, مبلط',
    likely: 'walls, facade*, plastering, interior painting, exterior painting, طلاء, جدران, واجهات, ديكورات',
    hint: 'paint, colours for walls, ceilings, rooms, غرف, اسقف',
  },
  goods:
    'wall*, facade*, ceiling*, wallpaper*, plastering, interior*, exterior*, stairwell*, doors, windows, floors, lime paint, دهان*, دهانات*, جدران, واجهات, اسقف, ورق جدران, جبس*, ديكور*, ابواب, بلاط*, باركيه, طلاء*',
  voice: {
    headlines: {
      en: [
        'Pick a colour',
        'Walls in {city}',
        'Cover the sofa, we begin',
        '{offer}, edge to edge',
        'Painted by {name}',
        'Two coats and a straight line',
      ],
      ar: ['اختر لوناً', 'جدران في {city}', 'غطّوا الكنب، سنبدأ', '{offer} من الحافة إلى الحافة', 'بفرشاة {name}', 'وجهان وخط مستقيم'],
    },
    services: { en: ['What we paint', 'Inside and outside'], ar: ['ماذا ندهن', 'في الداخل والخارج'] },
    prices: { en: ['What a room costs', 'Prices'], ar: ['كم تكلف الغرفة', 'الأسعار'] },
    contact: { en: ['Which wall?', 'Ask for a price', 'How many rooms?'], ar: ['أي جدار؟', 'اسأل عن السعر', 'كم غرفة؟'] },
    invite: {
      en: ['Rooms, size and the colour if you know it.', 'Say what is to be painted, where and by when.'],
      ar: ['الغرف والمساحة واللون إن كنت تعرفه.', 'اكتب ماذا ندهن وأين ومتى.'],
    },
    action: { en: ['Ask for a price', 'Which wall?'], ar: ['اسأل عن السعر', 'اطلب معاينة'] },
    ask: [
      { key: 'rooms', label: { en: 'Rooms or size', ar: 'الغرف أو المساحة' }, kind: 'line' },
      { key: 'when', label: { en: 'By when', ar: 'متى' }, kind: 'date' },
    ],
  },
  orders: craftOrders,
  presets: ['light', 'light', 'eu'],
  typical: { en: ['Rooms and stairwells', 'Facades', 'Wallpaper and plaster'], ar: ['غرف وممرات', 'واجهات', 'ورق جدران وجبس'] },
  hasHours: false,
  ringsFirst: true,
}
