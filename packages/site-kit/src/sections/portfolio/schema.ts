import { z } from 'zod'
import { image, line, link, list, prose } from '../../field.ts'

/** Works, each with what is worth knowing. */
export const PortfolioFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Works', 'الأعمال'],
    z.object({
      title: line('Name', 'الاسم', 80),
      details: line('Place, year, size', 'المكان والسنة والحجم', 120).optional(),
      text: prose('Text', 'النص', 500).optional(),
      image: image('Picture', 'الصورة'),
      link: link('Link', 'رابط'),
    }),
    24,
  ),
})
