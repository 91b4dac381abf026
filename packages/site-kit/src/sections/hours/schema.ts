import { z } from 'zod'
import { line, prose } from '../../field.ts'

/** Opening times and the way there; times, address and phone come from the facts. */
export const HoursFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 300).optional(),
  showMap: z.boolean().default(true).describe('a plain link to a map, nothing is embedded'),
})
