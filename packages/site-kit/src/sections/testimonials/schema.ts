import { z } from 'zod'
import { line, list } from '../../field.ts'

/** What customers said. Each one points to a testimonial fact; there is no way to type one in here. */
export const TestimonialsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  factIds: list(['Quotes', 'الأقوال'], z.string().max(64), 12),
})
