import { craftOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const plumber: Trade = {
  id: 'plumber',
  words: {
    strong:
      'plumb*, installateur*, klempner*, heating engineer, drain cleaning, drainage, fontaner*, idraulic*, loodgieter*, plombier*, hydraulik*, instalater*, tesisat*, سباك*, سباكه, سمكري, مواسرجي, تسليك مجاري, ادوات صحيه, أدوات صحيه, صحي',
    likely: 'boiler*, leak*, pipes, drains, radiators, water heater*, bathroom fitting*, تسريب*, تسربات, كشف تسربات, مواسير, سخانات, مجاري',
    hint: 'heating, bathroom*, taps, toilet*, حمامات, مياه, انسداد',
  },
  goods:
    'boiler*, leak*, drain*, blocked drain*, pipe*, tap*, toilet*, radiator*, bathroom*, water heater*, heating, shower*, gas safety*, underfloor heating, تسليك*, كشف تسربات, كشف تسريب*, سخان*, مواسير, حنفيات, خلاطات, تمديد*, تمديدات, خزانات, مضخات, حمامات, انسداد*, صيانه*',
  ask: [
    { key: 'fault', kind: 'choice' },
    { key: 'street', kind: 'line' },
  ],
  orders: craftOrders,
  presets: ['sign', 'coast', 'light', 'grid', 'dark'],
  warmth: 'cool',
  hasHours: false,
  ringsFirst: true,
}
