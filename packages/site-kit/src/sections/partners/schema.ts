import { z } from 'zod'
import { Target, image, line, list, prose } from '../../field.ts'

/** Whom one works with. Without a picture the name itself is set as the sign. */
export const PartnersFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Names', 'الأسماء'],
    z.object({
      name: line('Name', 'الاسم', 60),
      note: line('What they do', 'ما يقدمونه', 80).optional(),
      image: image('Picture', 'الصورة'),
      to: Target.optional(),
    }),
    40,
  ),
})
