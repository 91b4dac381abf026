import { shelfOrders, practiceOrders } from './orders.ts'
import type { Trade } from './trade.ts'

export const gym: Trade = {
  id: 'gym',
  label: { en: 'Gym', ar: 'نادٍ رياضي' },
  words: {
    strong:
      'gym, gyms, fitness*, fitnessstudio, crossfit, personal trainer*, yoga*, pilates, boxing club, martial arts, karate, judo, bootcamp, dance school, dance studio, sportstudio, gimnasio, palestra, sportschool, silownia, posilovna, spor salonu, جيم, نادي رياضي, ناد رياضي, صاله رياضيه, لياقه, مدرب شخصي, مدربه, يوغا, كروسفت, بيلاتس, فتنس, كمال اجسام, نادي نسائي',
    likely: 'workout*, training sessions, weights, zumba, spinning, تمارين, تدريب شخصي, حديد, زومبا, كارديو, ملاكمه',
    hint: 'classes, membership*, trainer*, coach, sport*, اشتراك*, رياضه, كلاسات, كوتش',
  },
  goods:
    'yoga*, pilates, crossfit, personal training, boxing, spinning, zumba, strength*, weights, classes, membership*, day pass, hiit, stretching, dance*, karate, judo, يوغا, بيلاتس, كروسفت, تدريب شخصي, ملاكمه, زومبا, حديد, كارديو, اشتراك*, كلاسات, سباحه, سبينينج',
  voice: {
    headlines: {
      en: [
        'Start where you are',
        'One more. Then rest.',
        'Train in {city}',
        '{offer}, from the first try',
        'See you on the floor at {name}',
        'Shoes on',
      ],
      ar: ['ابدأ من حيث أنت', 'مرة أخرى، ثم استرح', 'تمرّن في {city}', '{offer} من المحاولة الأولى', 'نراك في {name}', 'البس حذاءك وتعال'],
    },
    services: { en: ['What you can train', 'On the floor', 'Classes'], ar: ['على ماذا تتمرن', 'في الصالة', 'الحصص'] },
    prices: { en: ['What it costs', 'Passes'], ar: ['كم الاشتراك', 'الاشتراكات'] },
    hours: { en: ['When the doors are open', 'Training hours'], ar: ['متى تفتح الصالة', 'أوقات التمرين'] },
    contact: { en: ['Come and try', 'Ask before you start', 'Which class?'], ar: ['تعال وجرّب', 'اسأل قبل أن تبدأ', 'أي حصة؟'] },
    invite: {
      en: ['Say what you want to train and when you have time.', 'Beginner or not: write what you have in mind.'],
      ar: ['اكتب على ماذا تريد أن تتمرن ومتى عندك وقت.', 'مبتدئ أم لا: اكتب ما في بالك.'],
    },
    action: { en: ['Come and try', 'Ask about a place'], ar: ['تعال وجرّب', 'اشترك'] },
    ask: [
      { key: 'goal', label: { en: 'What you want to train', ar: 'هدفك' }, kind: 'line' },
      {
        key: 'time',
        label: { en: 'When you have time', ar: 'متى عندك وقت' },
        kind: 'choice',
        choices: [
          { en: 'Mornings', ar: 'صباحاً' },
          { en: 'Afternoons', ar: 'ظهراً' },
          { en: 'Evenings', ar: 'مساءً' },
        ],
      },
    ],
  },
  orders: [...shelfOrders, ...practiceOrders],
  presets: ['dark', 'light', 'dark'],
  typical: { en: ['Open gym and weights', 'Classes', 'Personal training'], ar: ['صالة وأجهزة', 'حصص جماعية', 'تدريب شخصي'] },
  hasHours: true,
}
