import { craftOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const translator: Trade = {
  id: 'translator',
  words: {
    strong:
      'traduccion, traducciones, traductor, traductora, translator*, translation*, translate, interpreter*, sworn translat*, ubersetz*, dolmetsch*, traducteur*, traductric*, traductor*, traduttor*, vertaler*, tlumacz*, prekladatel*, cevirmen*, tercuman*, مترجم*, مترجمه, ترجمه*, ترجمات, مكتب ترجمه, ترجمه قانونيه, ترجمان, نترجم, أترجم, اترجم',
    likely: 'subtitles, proofreading, localisation, localization, certified translation*, ترجمه معتمده, محلف, محلفه, تدقيق لغوي',
    hint: 'languages, documents, words, وثائق, مستندات, لغات',
  },
  goods:
    'certificate*, contract*, website*, subtitle*, interpreting, proofreading, birth certificate*, diploma*, books, manuals, legal translation*, medical translation*, عقود, شهادات, وثائق, جوازات, مواقع, ترجمه*, تدقيق*, كتب, تقارير*, احكام, مستندات',
  ask: [
    { key: 'languages', kind: 'line', required: true },
    { key: 'pages', kind: 'line' },
  ],
  orders: [...craftOrders, ...practiceOrders],
  presets: ['guild', 'journal', 'eu', 'ink', 'light', 'uae'],
  hasHours: false,
}
