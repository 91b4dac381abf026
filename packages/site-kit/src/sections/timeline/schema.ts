import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** What happened when. */
export const TimelineFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Moments', 'المحطات'],
    z.object({
      when: line('Year or date', 'السنة أو التاريخ', 30),
      title: line('What happened', 'ما حدث', 100),
      text: prose('Text', 'النص', 400).optional(),
    }),
  ),
})
