import { stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const event: Trade = {
  id: 'event',
  words: {
    strong:
      'festival*, conference*, event*, event agency, exhibition*, fair, flea market, christmas market, street party, party, parties, marathon, race, hackathon, summer fete, fete, congress, veranstaltung*, evenement*, evento*, wydarzen*, etkinlik*, dj, مهرجان*, مؤتمر*, فعاليه*, فعاليات, معرض سنوي, تنظيم حفلات, تنظيم اعراس, حفلات, منظم حفلات, قاعه افراح, قاعه, بازار, سباق, ماراثون, دي جي',
    likely: 'tickets, stage, speakers, programme, program, venue, تذاكر, برنامج, متحدثين, عروض, مناسبات',
    hint: 'open air, visitors, doors open, birthdays, زوار, اعياد ميلاد, تخرج',
  },
  goods:
    'wedding*, birthday*, part*, conference*, workshop*, stage*, catering, decoration*, sound, lights, tickets, stands, dj*, أعراس, اعراس, اعياد ميلاد, حفلات*, تخرج, مؤتمرات, ديكور*, تذاكر, صوت*, اضاءه, كوش, ضيافه, زفات',
  ask: [
    { key: 'date', kind: 'date' },
    { key: 'people', kind: 'line' },
  ],
  orders: stageOrders,
  presets: ['riso', 'dark', 'dusk', 'ink', 'play', 'uae'],
  hasHours: false,
}
