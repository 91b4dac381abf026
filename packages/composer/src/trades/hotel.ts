import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const hotel: Trade = {
  id: 'hotel',
  label: { en: 'Guest house', ar: 'نُزل' },
  words: {
    strong:
      'hotel*, guest house*, guesthouse*, bed and breakfast, b&b, hostel*, inn, holiday apartment*, holiday home*, holiday flat*, vacation rental*, ferienwohnung*, pension, zimmer, chambre d hotes, gite, casa rural, agriturismo, penzion, pensjonat, otel, pansiyon, resort, chalet*, glamping, campsite, فندق*, فنادق, نزل, شاليه*, منتجع*, شقق مفروشه, بيت ضيافه, استراحه, ايجار يومي, مخيم',
    likely: 'rooms, overnight, guests, suite*, sea view, غرف, اقامه, نزلاء, اجنحه, ليله',
    hint: 'breakfast, pool, stay, view, مسبح, اطلاله, فطور',
  },
  goods:
    '*room, *rooms, suite*, apartment*, breakfast, half board, pool, sauna, parking, bike hire, sea view*, dorm*, غرف*, غرفه*, جناح, اجنحه, شاليه*, فطور, مسبح, شقق, شقه*, خيام',
  voice: {
    headlines: {
      en: [
        'A bed, a lamp, a door to close',
        'Sleep in {city}',
        'Good night, {city}',
        '{offer}, and a good night',
        'A night at {name}',
        'Arrive, put the bag down',
      ],
      ar: [
        'سرير ومصباح وباب يُغلق',
        'ليلة في {city}',
        'تصبحين على خير يا {city}',
        '{offer}، وليلة هانئة',
        'ليلة في {name}',
        'ادخل وضع حقيبتك',
      ],
    },
    services: { en: ['Rooms and what goes with them', 'Where you sleep'], ar: ['الغرف وما معها', 'أين تنام'] },
    prices: { en: ['What a night costs', 'Rooms and rates'], ar: ['كم الليلة', 'الغرف وأسعارها'] },
    hours: { en: ['When someone is at the desk', 'Reception'], ar: ['متى تجد الاستقبال', 'الاستقبال'] },
    contact: { en: ['Ask for a room', 'Which nights?', 'Is there a room free?'], ar: ['اسأل عن غرفة', 'أي ليالٍ؟', 'هل توجد غرفة؟'] },
    invite: {
      en: ['Arrival, departure, how many you are.', 'Say which nights and for how many. We answer whether a room is free.'],
      ar: ['الوصول والمغادرة وعددكم.', 'اكتب الليالي والعدد، ونجيبك إن كانت هناك غرفة.'],
    },
    send: { en: ['Ask for the room', 'Send'], ar: ['اسأل عن الغرفة', 'أرسل'] },
    action: { en: ['Ask for a room', 'Which nights?'], ar: ['اسأل عن غرفة', 'احجز'] },
    ask: [
      { key: 'arrival', label: { en: 'Arrival', ar: 'الوصول' }, kind: 'date', required: true },
      { key: 'departure', label: { en: 'Departure', ar: 'المغادرة' }, kind: 'date' },
      { key: 'people', label: { en: 'How many people', ar: 'عدد الأشخاص' }, kind: 'line' },
    ],
  },
  orders: [...shelfOrders, ...showOrders],
  presets: ['light', 'uae', 'eu', 'light'],
  warmth: 'warm',
  typical: {
    en: ['Single and double rooms', 'Holiday apartments', 'Rooms with breakfast'],
    ar: ['غرف مفردة ومزدوجة', 'شقق مفروشة', 'غرف مع فطور'],
  },
  hasHours: false,
}
