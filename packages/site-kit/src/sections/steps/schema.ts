import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** How it goes, one thing after the other. */
export const StepsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Steps', 'الخطوات'],
    z.object({
      when: line('When', 'متى', 40).optional(),
      title: line('Step', 'الخطوة', 80),
      text: prose('Text', 'النص', 300).optional(),
    }),
    9,
  ),
})
