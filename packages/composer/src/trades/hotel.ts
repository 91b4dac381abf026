import { shelfOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const hotel: Trade = {
  id: 'hotel',
  words: {
    strong:
      'hotel*, guest house*, guesthouse*, bed and breakfast, b&b, hostel*, inn, holiday apartment*, holiday home*, holiday flat*, vacation rental*, ferienwohnung*, pension, zimmer, chambre d hotes, gite, casa rural, agriturismo, penzion, pensjonat, otel, pansiyon, resort, chalet*, glamping, campsite, فندق*, فنادق, نزل, شاليه*, منتجع*, شقق مفروشه, بيت ضيافه, استراحه, ايجار يومي, مخيم',
    likely: 'rooms, overnight, guests, suite*, sea view, غرف, اقامه, نزلاء, اجنحه, ليله',
    hint: 'breakfast, pool, stay, view, مسبح, اطلاله, فطور',
  },
  goods:
    '*room, *rooms, suite*, apartment*, breakfast, half board, pool, sauna, parking, bike hire, sea view*, dorm*, غرف*, غرفه*, جناح, اجنحه, شاليه*, فطور, مسبح, شقق, شقه*, خيام',
  ask: [
    { key: 'arrival', kind: 'date', required: true },
    { key: 'departure', kind: 'date' },
    { key: 'people', kind: 'line' },
  ],
  orders: [...shelfOrders, ...showOrders],
  presets: ['coast', 'guild', 'medina', 'dusk', 'uae', 'light', 'journal'],
  warmth: 'warm',
  hasHours: false,
}
