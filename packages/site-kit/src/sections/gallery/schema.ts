import { z } from 'zod'
import { image, line, list } from '../../field.ts'

/** Pictures of the work; without photos, drawn plates with their captions. */
export const GalleryFields = z.object({
  title: line('Heading', 'العنوان', 100),
  items: list(['Pictures', 'الصور'], z.object({ caption: line('Caption', 'التعليق', 120), image: image('Picture', 'الصورة') }), 18),
})
