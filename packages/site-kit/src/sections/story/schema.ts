import { z } from 'zod'
import { image, line, prose } from '../../field.ts'

/** A long text to be read, with one sentence of it set large. */
export const StoryFields = z.object({
  title: line('Heading', 'العنوان', 120),
  lede: prose('Opening', 'الافتتاحية', 400).optional(),
  text: prose('Text', 'النص', 4000),
  pull: line('Sentence set large', 'الجملة البارزة', 240).optional(),
  image: image('Picture', 'الصورة'),
  caption: line('Under the picture', 'تحت الصورة', 160).optional(),
})
