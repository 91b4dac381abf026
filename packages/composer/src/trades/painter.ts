import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const painter: Trade = {
  id: 'painter',
  words: {
    strong:
      'house painter*, painter*, painting company, painting and decorating, decorator*, wallpaper*, plasterer*, malerei, malerbetrieb, malermeister*, maler, anstreicher, peintre*, pintor*, imbianchino*, schilder*, malarz*, malir*, boyaci*, tiler*, flooring, دهان*, دهانات, صباغ*, اصباغ, بويه, نقاش*, نقاشه, معلم دهان, ورق جدران, جبس بورد, جبسون, ديكورات جبس, بلاط, مبلط',
    likely: 'walls, facade*, plastering, interior painting, exterior painting, طلاء, جدران, واجهات, ديكورات',
    hint: 'paint, colours for walls, ceilings, rooms, غرف, اسقف',
  },
  goods:
    'wall*, facade*, ceiling*, wallpaper*, plastering, interior*, exterior*, stairwell*, doors, windows, floors, lime paint, دهان*, دهانات*, جدران, واجهات, اسقف, ورق جدران, جبس*, ديكور*, ابواب, بلاط*, باركيه, طلاء*',
  ask: [
    { key: 'rooms', kind: 'line' },
    { key: 'when', kind: 'date' },
  ],
  orders: craftOrders,
  presets: ['riso', 'light', 'play', 'sign', 'clay'],
  hasHours: false,
  ringsFirst: true,
}
