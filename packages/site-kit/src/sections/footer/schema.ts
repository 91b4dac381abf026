import { z } from 'zod'
import { line } from '../../field.ts'

/** The last line: name, ways to reach, languages. */
export const FooterFields = z.object({
  text: line('Text', 'النص', 200).optional(),
})
