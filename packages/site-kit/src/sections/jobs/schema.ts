import { z } from 'zod'
import { line, link, list, prose } from '../../field.ts'

/** Open positions. */
export const JobsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Positions', 'الوظائف'],
    z.object({
      title: line('Position', 'الوظيفة', 100),
      details: list(['Hours, place, start', 'الدوام والمكان والبداية'], line('Line', 'سطر', 80), 5).default([]),
      text: prose('Text', 'النص', 1500).optional(),
      posted: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-03-06')
        .optional()
        .meta({
          field: { label: { en: 'Since when it is open', ar: 'تاريخ النشر' }, hint: { en: '2027-03-06', ar: '2027-03-06' }, max: 10 },
        }),
      action: link('Button', 'الزر'),
    }),
    12,
  ),
})
