import { z } from 'zod'
import { line, link, list, prose } from '../../field.ts'

const day = z
  .string()
  .max(40)
  .meta({ field: { label: { en: 'Date', ar: 'التاريخ' }, hint: { en: '2027-03-06, or words', ar: '2027-03-06 أو كلمات' }, max: 40 } })

/** What is new, each with its date. */
export const NewsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  items: list(
    ['Notes', 'الأخبار'],
    z.object({
      date: day.optional(),
      title: line('Heading', 'العنوان', 120),
      text: prose('Text', 'النص', 700).optional(),
      link: link('Link', 'رابط'),
    }),
    20,
  ),
})
