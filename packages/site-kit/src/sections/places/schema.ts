import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Where one finds the business: one address or several. `{{address}}` prints the fact, `{{address2}}` the second one. */
export const PlacesFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Places', 'الأماكن'],
    z.object({
      title: line('Name of the place', 'اسم المكان', 80).optional(),
      address: line('Address', 'العنوان البريدي', 160),
      text: prose('Text', 'النص', 300).optional(),
      phone: line('Phone', 'الهاتف', 60).optional(),
    }),
    12,
  ),
})
