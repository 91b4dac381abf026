import { stageOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const event: Trade = {
  id: 'event',
  label: { en: 'Event', ar: 'فعالية' },
  words: {
    strong:
      'festival*, conference*, event*, wedding planner*, event planner*, event agency, exhibition*, fair, flea market, christmas market, street party, party, parties, marathon, race, hackathon, summer fete, fete, congress, veranstaltung*, hochzeitsplan*, evenement*, evento*, wydarzen*, etkinlik*, dj, مهرجان*, مؤتمر*, فعاليه*, فعاليات, معرض سنوي, تنظيم حفلات, تنظيم اعراس, حفلات, منظم حفلات, قاعه افراح, قاعه, بازار, سباق, ماراثون, دي جي',
    likely: 'tickets, stage, speakers, programme, program, wedding planning, venue, تذاكر, برنامج, متحدثين, عروض, مناسبات',
    hint: 'open air, visitors, doors open, birthdays, زوار, اعياد ميلاد, تخرج',
  },
  goods:
    'wedding*, birthday*, part*, conference*, workshop*, stage*, catering, decoration*, sound, lights, tickets, stands, dj*, أعراس, اعراس, اعياد ميلاد, حفلات*, تخرج, مؤتمرات, ديكور*, تذاكر, صوت*, اضاءه, كوش, ضيافه, زفات',
  voice: {
    headlines: {
      en: [
        'Keep the day free',
        'See you in {city}',
        'Doors open, lights on',
        '{offer} and everyone there',
        '{name}: come along',
        'Bring someone',
      ],
      ar: ['فرّغ اليوم', 'نلتقي في {city}', 'الأبواب تُفتح والأضواء تضيء', '{offer} والجميع هناك', '{name}: تعال معنا', 'أحضر أحداً معك'],
    },
    services: { en: ['What happens', 'On the programme', 'What we set up'], ar: ['ماذا يحدث', 'في البرنامج', 'ماذا نجهّز'] },
    prices: { en: ['Tickets', 'What it costs'], ar: ['التذاكر', 'كم يكلف'] },
    hours: { en: ['When it is on', 'Times'], ar: ['متى', 'الأوقات'] },
    contact: { en: ['Coming? Tell us', 'Ask about a place', 'What are you planning?'], ar: ['قادم؟ أخبرنا', 'اسأل عن مكان', 'ماذا تخطط؟'] },
    invite: {
      en: ['How many you are, and anything we should know.', 'The day, the number of guests and what you have in mind.'],
      ar: ['كم عددكم، وما يجب أن نعرفه.', 'اليوم وعدد الضيوف وما في بالك.'],
    },
    action: { en: ['Tell us you are coming', 'Ask about a place'], ar: ['سجّل حضورك', 'اسأل عن مكان'] },
    ask: [
      { key: 'date', label: { en: 'Day', ar: 'اليوم' }, kind: 'date' },
      { key: 'people', label: { en: 'How many people', ar: 'عدد الأشخاص' }, kind: 'line' },
    ],
  },
  orders: stageOrders,
  presets: ['dark', 'light', 'uae'],
  typical: { en: ['Weddings', 'Parties and birthdays', 'Conferences'], ar: ['أعراس', 'حفلات وأعياد ميلاد', 'مؤتمرات'] },
  hasHours: false,
}
