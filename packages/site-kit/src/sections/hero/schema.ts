import { z } from 'zod'
import { image, line, link, prose } from '../../field.ts'

/** The first view: one idea, composed around the site's art. */
export const HeroFields = z.object({
  eyebrow: line('Line above', 'السطر العلوي', 80).optional(),
  title: line('Heading', 'العنوان', 120),
  text: prose('Text', 'النص', 400).optional(),
  primary: link('Main button', 'الزر الرئيسي'),
  secondary: link('Second button', 'الزر الثاني'),
  image: image('Picture', 'الصورة'),
})
