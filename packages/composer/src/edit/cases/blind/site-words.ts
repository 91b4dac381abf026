/** The bakery's own words in one language; pairs and triples keep what belongs together on one line. */
export type SiteWords = {
  name: string
  city: string
  address: string
  phone: string
  email: string
  currency: string
  offers: readonly (readonly [name: string, price: number])[]
  hero: readonly [title: string, text: string, button: string]
  services: string
  toOrder: string
  about: readonly [title: string, text: string]
  gallery: readonly [title: string, caption: string]
  prices: string
  dates: readonly [title: string, item: string]
  hours: string
  reviews: readonly [title: string, quote: string]
  questions: readonly [title: string, question: string, answer: string]
  team: string
  contact: readonly [title: string, button: string]
  slogan: string
}
