import { showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const photographer: Trade = {
  id: 'photographer',
  words: {
    strong:
      'photographer*, photography, photo studio, fotograf*, photographe*, fotografo, fotografa, fotografie, videographer*, مصور*, مصوره, تصوير, مصورين, فوتوغرافي, فوتوغرافر, استوديو تصوير, أصور, اصور, بصور',
    likely: 'portraits, photo shoot*, shoots, newborn shoot*, headshots, جلسات تصوير, بورتريه, عدسه, كاميرا',
    hint: 'photos, weddings, wedding, camera, film, pictures of, صور, افراح, اعراس, مناسبات',
  },
  goods:
    'wedding*, portrait*, famil*, newborn*, headshot*, product*, food, event*, couples, engagement*, maternity, passport photo*, real estate, fashion, drone*, film*, video*, اعراس, افراح, زفاف, خطوبه, مواليد, بورتريه, منتجات, مناسبات, عائلات, عائلي*, تخرج, عقارات, فيديو, درون',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'place', kind: 'line' },
  ],
  orders: showOrders,
  presets: ['journal', 'dark', 'ink', 'dusk', 'light', 'uae'],
  hasHours: false,
}
