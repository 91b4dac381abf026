import { z } from 'zod'
import { line, link } from '../../field.ts'

/** Name and navigation; the links follow from the sections of the page, so they can never be dead. */
export const HeaderFields = z.object({
  name: line('Name', 'الاسم', 60),
  action: link('Button', 'الزر'),
})
