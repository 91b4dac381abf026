import { z } from 'zod'
import { line, prose } from '../../field.ts'

/** An address for letters: one field and a button. It arrives as a lead; nothing is sent by itself. */
export const NewsletterFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 300).optional(),
  note: line('Small print', 'ملاحظة صغيرة', 200).optional(),
  button: line('Button', 'الزر', 40).optional(),
})
