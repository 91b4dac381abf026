import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

const label = line('Beside the number', 'بجانب الرقم', 60)

/** Numbers that someone gave. Each one is read from a fact; the words beside it hold none, so a number cannot be typed in here. */
export const FiguresFields = z.object({
  title: line('Heading', 'العنوان', 100).optional(),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Numbers', 'الأرقام'],
    z.object({
      factId: z.string().max(64).describe('a fact whose words hold a number'),
      label: label
        .refine((text) => Object.values(text).every((words) => !/\p{Nd}/u.test(words)), 'a number stands in a fact, not beside it')
        .meta(label.meta() ?? {})
        .optional(),
    }),
    6,
  ),
})
