import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Questions people ask, with their answers. */
export const QuestionsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  items: list(
    ['Questions', 'الأسئلة'],
    z.object({ question: line('Question', 'السؤال', 200), answer: prose('Answer', 'الجواب', 800) }),
    30,
  ),
})
