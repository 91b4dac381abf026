import { stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const event: Trade = {
  id: 'event',
  words: {
    strong:
      'festival*, conference*, event*, wedding planner*, event planner*, event agency, exhibition*, fair, flea market, christmas market, street party, party, parties, marathon, race, hackathon, summer fete, fete, congress, veranstaltung*, hochzeitsplan*, evenement*, evento*, wydarzen*, etkinlik*, dj, مهرجان*, مؤتمر*, فعاليه*, فعاليات, معرض سنوي, تنظيم حفلات, تنظيم اعراس, حفلات, منظم حفلات, قاعه افراح, قاعه, بازار, سباق, ماراثون, دي جي, weddings, wedding coordination, hochzeitsagentur, plane hochzeiten, organizzo matrimoni, plan bruiloften, poradam svatby, organizuje sluby, организую свадьбы, انظم حفلات',
    likely:
      'tickets, stage, speakers, programme, program, wedding planning, venue, تذاكر, برنامج, متحدثين, عروض, مناسبات, hochzeit*, mariage*, matrimoni, matrimonio, bodas, bruiloft*, svatb*, slub, sluby, wesele, wesela, свадьб*, свадеб*, زفاف, اعراس',
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
