import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

const toggle = (en: string, ar: string) =>
  z
    .boolean()
    .default(true)
    .meta({ field: { label: { en, ar } } })

/** A request for a day: a plain form, answered by a person. It promises no free place. */
export const BookingFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 400).optional(),
  askTime: toggle('Ask for a time', 'السؤال عن الوقت'),
  askPeople: toggle('Ask how many people', 'السؤال عن العدد'),
  mostPeople: z
    .number()
    .int()
    .min(1)
    .max(500)
    .optional()
    .meta({ field: { label: { en: 'At most people', ar: 'أقصى عدد' } } }),
  choices: list(['To choose from', 'خيارات'], line('Choice', 'خيار', 80), 12).default([]),
  choiceLabel: line('What is chosen', 'ما الذي يُختار', 60).optional(),
  button: line('Button', 'الزر', 40),
})
