import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Things against each other, line by line. A phone shows each line as a card. */
export const CompareFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  columns: list(['What is compared', 'ما يُقارن'], line('Column', 'عمود', 60), 4),
  rows: list(
    ['Lines', 'الأسطر'],
    z.object({ name: line('In what', 'في ماذا', 100), cells: list(['Cells', 'الخانات'], line('Cell', 'خانة', 160), 4) }),
    20,
  ),
})
