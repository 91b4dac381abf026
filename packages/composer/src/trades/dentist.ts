import { practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const dentist: Trade = {
  id: 'dentist',
  words: {
    strong:
      'dentist*, dental*, dentistry, orthodont*, zahnarzt*, zahnarzt*praxis, zahnheilkunde, dentiste*, dentista*, tandarts*, stomatolog*, zubar*, zubni, dis hekimi, طبيب اسنان, طبيبه اسنان, دكتور اسنان, دكتوره اسنان, عياده اسنان, اسنان, سنان, تقويم الاسنان, طب الاسنان',
    likely: 'teeth, tooth, braces, implants, root canal*, fillings, تقويم, زراعه اسنان, حشوات, خلع',
    hint: 'whitening, hygienist, checkup*, تبييض, عياده, عيادتي',
  },
  goods:
    'check*, check-up*, cleaning*, filling*, implant*, braces, crown*, bridge*, whitening*, root canal*, veneer*, denture*, aligner*, extraction*, hygiene, children* dentistry, تنظيف*, تبييض*, تقويم*, زراعه*, حشوات, حشوه, خلع*, تركيبات, تلبيس*, عدسات, فينير, علاج عصب, علاج العصب, فحص*, ابتسامه*',
  ask: [
    { key: 'reason', kind: 'choice' },
    { key: 'date', kind: 'date' },
  ],
  orders: practiceOrders,
  presets: ['coast', 'light', 'grid', 'play', 'dusk', 'eu'],
  warmth: 'cool',
  hasHours: true,
}
