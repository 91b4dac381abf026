import { z } from 'zod'
import { line, link, list } from '../../field.ts'

/** Dates to come: concerts, courses, market days. */
export const DatesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  items: list(
    ['Dates', 'المواعيد'],
    z.object({
      date: z.string().max(40).describe('ISO date, or the words the owner used'),
      time: z.string().max(20).optional(),
      title: line('What', 'ماذا', 120),
      place: line('Where', 'أين', 120).optional(),
      link: link('Link', 'الرابط'),
    }),
    40,
  ),
})
