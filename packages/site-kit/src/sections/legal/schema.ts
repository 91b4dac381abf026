import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Text that must stand somewhere: an imprint, terms, privacy. */
export const LegalFields = z.object({
  title: line('Heading', 'العنوان', 120),
  intro: prose('Introduction', 'المقدمة', 1000).optional(),
  items: list(['Paragraphs', 'الفقرات'], z.object({ title: line('Heading', 'العنوان', 120), text: prose('Text', 'النص', 4000) }), 40),
  updated: z
    .string()
    .max(40)
    .optional()
    .meta({ field: { label: { en: 'As of', ar: 'بتاريخ' }, hint: { en: '2027-03-06', ar: '2027-03-06' }, max: 40 } }),
})
