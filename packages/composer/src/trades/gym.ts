import { shelfOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const gym: Trade = {
  id: 'gym',
  words: {
    strong:
      'gym, gyms, fitness*, fitnessstudio, crossfit, personal trainer*, yoga*, pilates, boxing club, martial arts, karate, judo, bootcamp, dance school, dance studio, sportstudio, gimnasio, palestra, sportschool, silownia, posilovna, spor salonu, جيم, نادي رياضي, ناد رياضي, صاله رياضيه, لياقه, مدرب شخصي, مدربه, يوغا, كروسفت, بيلاتس, فتنس, كمال اجسام, نادي نسائي',
    likely: 'workout*, training sessions, weights, zumba, spinning, تمارين, تدريب شخصي, حديد, زومبا, كارديو, ملاكمه',
    hint: 'classes, membership*, trainer*, coach, sport*, اشتراك*, رياضه, كلاسات, كوتش',
  },
  goods:
    'yoga*, pilates, crossfit, personal training, boxing, spinning, zumba, strength*, weights, classes, membership*, day pass, hiit, stretching, dance*, karate, judo, يوغا, بيلاتس, كروسفت, تدريب شخصي, ملاكمه, زومبا, حديد, كارديو, اشتراك*, كلاسات, سباحه, سبينينج',
  ask: [
    { key: 'goal', kind: 'line' },
    { key: 'time', kind: 'choice' },
  ],
  orders: [...shelfOrders, ...practiceOrders],
  presets: ['sign', 'ink', 'dark', 'riso', 'light'],
  hasHours: true,
}
