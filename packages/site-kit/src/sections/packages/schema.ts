import { Price } from '@manara/contracts'
import { z } from 'zod'
import { line, link, list, prose } from '../../field.ts'
import type { Checked } from '../../section-type.ts'

/** Offers to choose between, each with what belongs to it and what does not. */
export const PackagesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Packages', 'الباقات'],
    z.object({
      name: line('Name', 'الاسم', 60),
      text: line('For whom', 'لمن', 160).optional(),
      price: Price.optional(),
      includes: list(['Included', 'يشمل'], line('Line', 'سطر', 120), 12).default([]),
      without: list(['Not included', 'لا يشمل'], line('Line', 'سطر', 120), 8).default([]),
      action: link('Button', 'الزر'),
      strong: z
        .boolean()
        .optional()
        .meta({ field: { label: { en: 'Set apart', ar: 'مميزة' } } }),
    }),
    6,
  ),
  note: line('Note', 'ملاحظة', 200).optional(),
})

export type Packages = Checked<z.infer<typeof PackagesFields>>
