import { z } from 'zod'
import { line, link, prose } from '../../field.ts'

/** One thing to do now. */
export const CallFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 300).optional(),
  primary: link('Main button', 'الزر الرئيسي'),
  secondary: link('Second button', 'الزر الثاني'),
})
