import type { Fact, Lang, LocalText, Section, SiteDescription, Theme } from '@manara/contracts'

/** Small makers for sample sites and tests. */
export const owner = { by: 'owner' } as const
type TextKind =
  | 'name'
  | 'trade'
  | 'city'
  | 'country'
  | 'address'
  | 'phone'
  | 'whatsapp'
  | 'email'
  | 'website'
  | 'social'
  | 'founded'
  | 'person'
  | 'custom'

export const textFact = (kind: TextKind, value: LocalText, id: string = kind): Fact => ({ id, kind, value, source: owner, confirmed: true })

/** A section; its id follows from the type. */
export const section = (type: string, variant: string, fields: Record<string, unknown>): Section => ({
  id: `sec_${type}0001`,
  type,
  variant,
  fields,
})

export const theme = (preset: Theme['preset'], seed: number, more: Partial<Theme> = {}): Theme => ({
  preset,
  seed,
  scheme: 'auto',
  avoidHues: [],
  ...more,
})

type SiteParts = {
  name: LocalText
  trade: string
  languages: Lang[]
  theme: Theme
  facts: Fact[]
  sections: Section[]
  title: LocalText
  description: LocalText
}
export const aSite = ({ sections, title, description, ...rest }: SiteParts): SiteDescription => ({
  format: 1,
  refusals: [],
  ...rest,
  pages: [{ id: 'pag_front', slug: '', title, description, sections }],
})
