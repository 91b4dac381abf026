import type { ProductLanguage } from '@manara/contracts'
import { sectionTypes } from '../sections/type-list.ts'
import type { Label } from './kit-words.ts'
import { labelIn } from './list.ts'

/** What a section type is called in a sentence: its own label, but where that is meant for a list of sections to add. */
export const sectionWords: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(sectionTypes.map(({ type, label }) => [type, label])),
  header: { en: 'Header', ar: 'الترويسة' },
  hero: { en: 'First view', ar: 'الواجهة الأولى' },
  hours: { en: 'Opening hours', ar: 'أوقات الدوام' },
  questions: { en: 'Questions', ar: 'الأسئلة' },
  team: { en: 'Team', ar: 'الفريق' },
  footer: { en: 'Footer', ar: 'التذييل' },
}

const labels = new Map(sectionTypes.map(({ type, label }) => [type, label]))

/** The same in any language of the product; the type's own id for a type nobody knows. */
export function sectionWordIn(type: string, tongue: ProductLanguage): string {
  const label = tongue === 'en' || tongue === 'ar' ? sectionWords[type] : labels.get(type)
  return label ? labelIn(label, tongue) : type
}
