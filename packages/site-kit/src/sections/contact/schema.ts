import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** A plain form that works without JavaScript, beside phone, mail and address from the facts. */
export const ContactFields = z.object({
  title: line('Heading', 'العنوان', 100),
  text: prose('Text', 'النص', 400).optional(),
  ask: list(
    ['Extra fields', 'حقول إضافية'],
    z.object({
      key: z.string().regex(/^[a-z][a-z0-9_]{0,30}$/),
      label: line('Label', 'التسمية', 60),
      kind: z.enum(['line', 'text', 'date', 'choice']),
      choices: z
        .array(line('Choice', 'خيار', 60))
        .max(8)
        .optional(),
      required: z.boolean().default(false),
    }),
    6,
  ).default([]),
  button: line('Button', 'الزر', 40),
  thanks: line('After sending', 'بعد الإرسال', 200).optional(),
})
