import { Price } from '@manara/contracts'
import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** A price list, set as a table. A row without a price shows none. */
export const PricesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  groups: list(
    ['Groups', 'المجموعات'],
    z.object({
      title: line('Group', 'المجموعة', 80).optional(),
      rows: list(
        ['Rows', 'الأسطر'],
        z.object({ name: line('Name', 'الاسم', 100), text: line('Text', 'النص', 200).optional(), price: Price.optional() }),
        60,
      ),
    }),
    12,
  ),
  note: line('Note', 'ملاحظة', 200).optional(),
})
