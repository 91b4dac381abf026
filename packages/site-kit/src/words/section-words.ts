import type { ProductLanguage } from '@manara/contracts'
import { sectionTypes } from '../sections/type-list.ts'
import type { Label } from './kit-words.ts'
import { labelIn } from './list.ts'

/** What a section type is called in a sentence. */
export const sectionWords: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(sectionTypes.map(({ type, label }) => [type, label])),
  header: { en: 'Header', ar: 'الترويسة' },
  hero: { en: 'First view', ar: 'الواجهة الأولى' },
  services: { en: 'Services', ar: 'الخدمات' },
  about: { en: 'About', ar: 'من نحن' },
  gallery: { en: 'Gallery', ar: 'معرض الصور' },
  prices: { en: 'Prices', ar: 'الأسعار' },
  dates: { en: 'Dates', ar: 'المواعيد' },
  hours: { en: 'Opening hours', ar: 'أوقات الدوام' },
  testimonials: { en: 'Testimonials', ar: 'آراء العملاء' },
  questions: { en: 'Questions', ar: 'الأسئلة' },
  team: { en: 'Team', ar: 'الفريق' },
  contact: { en: 'Contact', ar: 'التواصل' },
  footer: { en: 'Footer', ar: 'التذييل' },
}

const labels = new Map(sectionTypes.map(({ type, label }) => [type, label]))

/** The same in any language of the product; the type's own id for a type nobody knows. */
export function sectionWordIn(type: string, tongue: ProductLanguage): string {
  const label = tongue === 'en' || tongue === 'ar' ? sectionWords[type] : labels.get(type)
  return label ? labelIn(label, tongue) : type
}
