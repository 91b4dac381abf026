import { z } from 'zod'
import { image, line, list, prose } from '../../field.ts'

/** Reasons to come: what is so here, in the owner's words. */
export const FeaturesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(['Reasons', 'الأسباب'], z.object({ title: line('Reason', 'السبب', 80), text: prose('Text', 'النص', 300).optional() }), 12),
  image: image('Picture', 'الصورة'),
})
