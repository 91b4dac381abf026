import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Whom to ask for what. `{{phone2}}` prints a fact, so a new number is changed once. */
export const ContactsFields = z.object({
  title: line('Heading', 'العنوان', 100),
  intro: prose('Introduction', 'المقدمة', 300).optional(),
  items: list(
    ['Departments', 'الأقسام'],
    z.object({
      subject: line('For what', 'لأي أمر', 80),
      name: line('Who', 'من', 80).optional(),
      phone: line('Phone', 'الهاتف', 60).optional(),
      email: line('E-mail', 'البريد الإلكتروني', 120).optional(),
      text: line('When', 'متى', 120).optional(),
    }),
    16,
  ),
})
