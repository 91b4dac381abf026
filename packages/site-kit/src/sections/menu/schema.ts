import { Price } from '@manara/contracts'
import { z } from 'zod'
import { line, list } from '../../field.ts'
import { allergenNames, dietNames } from './allergens.ts'

/** A card in courses. A dish without a price shows none; what it contains is printed in words. */
export const MenuFields = z.object({
  title: line('Heading', 'العنوان', 100),
  groups: list(
    ['Courses', 'الأطباق بالترتيب'],
    z.object({
      title: line('Course', 'الصنف', 60).optional(),
      note: line('Note', 'ملاحظة', 160).optional(),
      rows: list(
        ['Dishes', 'الأطباق'],
        z.object({
          name: line('Dish', 'الطبق', 100),
          text: line('What is in it', 'مكوناته', 200).optional(),
          price: Price.optional(),
          diet: list(['Kind', 'نوعه'], z.enum(dietNames), 3).optional(),
          allergens: list(['Allergens', 'مسببات الحساسية'], z.enum(allergenNames), 14).optional(),
        }),
        40,
      ),
    }),
    12,
  ),
  note: line('Note', 'ملاحظة', 300).optional(),
})
