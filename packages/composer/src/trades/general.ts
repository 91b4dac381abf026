import { craftOrders, practiceOrders, showOrders } from './orders.ts'
import type { Trade } from './trade.ts'

/** The answer for every other trade: nothing in it says what the business does, the owner's words do. */
export const general: Trade = {
  id: 'general',
  label: { en: '', ar: '' },
  words: { strong: '' },
  goods: '',
  voice: {
    headlines: {
      en: ['{name}', '{offer} in {city}', '{name}, {city}', '{offer}: ask {name}', 'Ask us'],
      ar: ['{name}', '{offer} في {city}', '{name}، {city}', '{offer}؟ اسأل {name}', 'اسألنا'],
    },
    services: { en: ['What we do', 'What you can ask us for', 'The work'], ar: ['ماذا نقدم', 'ما يمكنك طلبه', 'عملنا'] },
    prices: { en: ['What it costs', 'Prices'], ar: ['كم يكلف', 'الأسعار'] },
    hours: { en: ['When we are here', 'Hours'], ar: ['متى تجدنا', 'الأوقات'] },
    contact: { en: ['Write to us', 'A question?', 'Get in touch'], ar: ['اكتب إلينا', 'عندك سؤال؟', 'تواصل معنا'] },
    invite: {
      en: ['A few lines are enough.', 'Write what it is about and how to reach you.'],
      ar: ['تكفي بضعة أسطر.', 'اكتب ما الموضوع وكيف نصل إليك.'],
    },
    action: { en: ['Write to us', 'Ask a question'], ar: ['اكتب إلينا', 'اطرح سؤالاً'] },
    ask: [{ key: 'topic', label: { en: 'What it is about', ar: 'الموضوع' }, kind: 'line' }],
  },
  orders: [...craftOrders, ...practiceOrders, ...showOrders],
  presets: ['light', 'eu', 'dark', 'uae'],
  typical: { en: [], ar: [] },
  hasHours: false,
}
