import { z } from 'zod'
import { image, line, list } from '../../field.ts'

/** The people. Without a photo each gets a drawn arch with the initial. */
export const TeamFields = z.object({
  title: line('Heading', 'العنوان', 100),
  items: list(
    ['People', 'الأشخاص'],
    z.object({
      name: line('Name', 'الاسم', 80),
      role: line('Role', 'الدور', 80).optional(),
      text: line('Text', 'النص', 300).optional(),
      image: image('Picture', 'الصورة'),
    }),
  ),
})
