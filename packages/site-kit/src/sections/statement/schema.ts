import { z } from 'zod'
import { line } from '../../field.ts'

/** One sentence, set as a picture. */
export const StatementFields = z.object({
  text: line('Sentence', 'الجملة', 160),
  by: line('Beneath it', 'تحتها', 80).optional(),
})
