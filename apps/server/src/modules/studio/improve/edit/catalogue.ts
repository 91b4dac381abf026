/** What a question may be about; the answer fills it. */
export const askable = [
  'section',
  'text',
  'hours',
  'price',
  'offer',
  'date',
  'phone',
  'email',
  'address',
  'colour',
  'theme',
  'language',
  'name',
  'testimonial',
  'question',
]
/** Facts of one text that a request may set. */
export const factKinds = ['phone', 'whatsapp', 'email', 'address', 'city'] as const
