/** What a business says of itself in an imprint, beside its name and how it is reached. */
export const legalFields = ['register', 'vat', 'authority', 'chamber', 'publisher', 'host'] as const
export type LegalField = (typeof legalFields)[number]

/** The words of legal drafts in one language. `{0}` is what is filled in. */
export type LegalWords = {
  responsible: string
  contact: string
  phone: string
  email: string
  details: string
  labels: Readonly<Record<LegalField | 'person' | 'address' | 'email', string>>
  /** Under a law. */
  basis: string
  form: readonly [heading: string, text: string]
  visits: readonly [heading: string, text: string]
  others: readonly [heading: string, text: string]
  rights: readonly [heading: string, text: string, complain: string]
  question: string
  reply: string
}
