import { z } from 'zod'
import { image, line, list, prose } from '../../field.ts'

/** What the business does or sells. */
export const ServicesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 400).optional(),
  items: list(
    ['Services', 'الخدمات'],
    z.object({ title: line('Name', 'الاسم', 80), text: prose('Text', 'النص', 300).optional(), image: image('Picture', 'الصورة') }),
  ),
})
