import { stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const musician: Trade = {
  id: 'musician',
  words: {
    strong:
      'musica, musico, grupo de musica, musician*, band, doom band, rock band, jazz band, metal band, singer*, songwriter*, guitarist, pianist, violinist, drummer, rapper*, choir, orchestra, quartet, duo, trio, musiker*, sangerin, sanger, chor, kapelle, musicien*, musico, cantante, zespol, kapela, muzisyen, فرقه موسيقيه, موسيقي, عازف*, عازفه, مغني*, مغنيه, مطرب*, منشد*, كورال, اوركسترا, فرقه, راب, عود',
    likely:
      'music, موسيقى, album, albums, concerts, concert, gigs, gig, tour, songs, record*, ep, البوم, حفلاتنا, اغاني, جوله, غناء, حفله موسيقيه',
    hint: 'jazz, metal, folk, stage, live, مسرح, لايف',
  },
  goods:
    'album*, concert*, wedding music, weddings, funerals, live set*, vinyl, merch, studio sessions, dinner music, jazz, lessons, اعراس, حفلات*, البوم*, اغاني*, تسجيل*, زفات, اناشيد',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'place', kind: 'line' },
  ],
  orders: stageOrders,
  presets: ['ink', 'dark', 'riso', 'dusk', 'journal'],
  hasHours: false,
}
