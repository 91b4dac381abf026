import type { Lang } from '@manara/contracts'
import { plainLabels } from '../labels/plain.ts'
import type { PlainLabels } from '../labels/plain.ts'

const arabic: PlainLabels = {
  services: 'الخدمات',
  prices: 'الأسعار',
  hours: 'أوقات العمل',
  about: 'من نحن',
  gallery: 'الصور',
  contact: 'تواصل معنا',
  dates: 'المواعيد',
  team: 'الفريق',
  testimonials: 'بكلماتهم',
  questions: 'الأسئلة',
  send: 'أرسل',
  topic: 'الموضوع',
}

/** The few plain headings of a page, in any language that has them. */
export const plainWords = (lang: Lang): PlainLabels => (lang.startsWith('ar') ? arabic : plainLabels(lang))
