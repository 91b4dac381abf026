import { stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const musician: Trade = {
  id: 'musician',
  label: { en: 'Music', ar: 'موسيقى' },
  words: {
    strong:
      'musician*, band, doom band, rock band, jazz band, metal band, singer*, songwriter*, guitarist, pianist, violinist, drummer, rapper*, choir, orchestra, quartet, duo, trio, musiker*, sangerin, sanger, chor, kapelle, musicien*, musico, cantante, zespol, kapela, muzisyen, فرقه موسيقيه, موسيقي, عازف*, عازفه, مغني*, مغنيه, مطرب*, منشد*, كورال, اوركسترا, فرقه, راب, عود',
    likely:
      'music, موسيقى, album, albums, concerts, concert, gigs, gig, tour, songs, record*, ep, البوم, حفلاتنا, اغاني, جوله, غناء, حفله موسيقيه',
    hint: 'jazz, metal, folk, stage, live, مسرح, لايف',
  },
  goods:
    'album*, concert*, wedding music, weddings, funerals, live set*, vinyl, merch, studio sessions, dinner music, jazz, lessons, اعراس, حفلات*, البوم*, اغاني*, تسجيل*, زفات, اناشيد',
  voice: {
    headlines: {
      en: ['Turn it up', 'Play it from the start', 'Live in {city}', '{offer}. Then silence.', 'This is {name}', 'One, two, three'],
      ar: ['ارفع الصوت', 'من البداية', 'حي في {city}', '{offer}، ثم صمت', 'هذا {name}', 'واحد اثنان ثلاثة'],
    },
    services: { en: ['What we play', 'To hear'], ar: ['ماذا نعزف', 'للسمع'] },
    prices: { en: ['Records and tickets', 'What it costs'], ar: ['تسجيلات وتذاكر', 'كم يكلف'] },
    contact: { en: ['Book a night', 'Where shall we play?', 'Write to the band'], ar: ['احجز ليلة', 'أين نعزف؟', 'اكتب إلى الفرقة'] },
    invite: {
      en: ['The date, the place, the size of the room.', 'Say where and when, and whether there is a stage.'],
      ar: ['التاريخ والمكان وحجم القاعة.', 'اكتب أين ومتى، وهل هناك مسرح.'],
    },
    action: { en: ['Book a night', 'Write to the band'], ar: ['احجز ليلة', 'اكتب إلينا'] },
    ask: [
      { key: 'date', label: { en: 'Date', ar: 'التاريخ' }, kind: 'date' },
      { key: 'place', label: { en: 'Place', ar: 'المكان' }, kind: 'line' },
    ],
  },
  orders: stageOrders,
  presets: ['dark', 'dark', 'light'],
  typical: { en: ['Concerts', 'Weddings and parties', 'Recordings'], ar: ['حفلات', 'أعراس ومناسبات', 'تسجيلات'] },
  hasHours: false,
}
