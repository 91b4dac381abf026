import type { Lines, Two } from '../trades/trade.ts'

// Lines that are true of any business. Nothing here may say how good, old, quick or known it is.
export const titles = {
  about: { en: ['In our own words', 'Who is behind it', 'About {name}'], ar: ['بكلماتنا', 'من وراء هذا العمل', 'عن {name}'] },
  aboutOne: { en: ['In my own words', 'Who I am', 'About {name}'], ar: ['بكلماتي', 'من أنا', 'عن {name}'] },
  hours: { en: ['When we are here', 'Opening hours'], ar: ['متى تجدنا', 'أوقات العمل'] },
  gallery: { en: ['A closer look', 'To look at'], ar: ['نظرة عن قرب', 'للعين'] },
  dates: { en: ['Dates', 'Put it in the diary'], ar: ['المواعيد', 'سجّل الموعد'] },
  team: { en: ['Who you will meet', 'The people'], ar: ['من ستقابل', 'الأشخاص'] },
  testimonials: { en: ['In their words', 'What was said'], ar: ['بكلماتهم', 'مما قيل'] },
  questions: { en: ['Asked and answered', 'Questions'], ar: ['أسئلة وأجوبة', 'أسئلة'] },
} satisfies Record<string, Lines>

export const small = {
  call: { en: 'Call {{phone}}', ar: 'اتصل {{phone}}' },
  callShort: { en: 'Call', ar: 'اتصل' },
  whatsapp: { en: 'WhatsApp', ar: 'واتساب' },
  write: { en: 'Write', ar: 'اكتب إلينا' },
  send: { en: 'Send', ar: 'أرسل' },
  thanks: { en: 'Thank you, your message has arrived.', ar: 'شكراً، وصلت رسالتك.' },
} satisfies Record<string, Two>
/** Questions that facts answer. */
export const asked = {
  hours: { en: 'When are you open?', ar: 'متى تفتحون؟' },
  place: { en: 'Where do I find you?', ar: 'أين أجدكم؟' },
  reach: { en: 'How do I reach you?', ar: 'كيف أتواصل معكم؟' },
} satisfies Record<string, Two>
export const sendLines: Lines = { en: ['Send', 'Send it off'], ar: ['أرسل', 'إرسال'] }
export const seeLines = {
  hours: { en: ['See when', 'Hours'], ar: ['متى نفتح', 'الأوقات'] },
  prices: { en: ['See prices', 'Prices'], ar: ['الأسعار', 'كم السعر'] },
  services: { en: ['See what we do', 'What we do'], ar: ['ماذا نقدم', 'خدماتنا'] },
  about: { en: ['Read more', 'About'], ar: ['اقرأ المزيد', 'من نحن'] },
  dates: { en: ['See the dates'], ar: ['المواعيد'] },
} satisfies Record<string, Lines>

/** Whether the owner speaks as one person. */
export function speaksAlone(sentences: readonly string[], lang: string): boolean {
  const text = ` ${sentences.join(' ').toLowerCase()} `
  if (lang === 'ar') return /\s(?:أنا|انا|عندي|أعمل|اعمل|بشتغل|أقدم|اقدم)\s/u.test(text)
  return /\s(?:i|i'm|my|i’m)\s/.test(text) && !/\s(?:we|our|we're)\s/.test(text)
}
