import { z } from 'zod'
import { image, line, prose } from '../../field.ts'

/** Who they are, in their words. */
export const AboutFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 1500),
  image: image('Picture', 'الصورة'),
})
