const ways = ['tel:', 'mailto:', 'https://'] as const
export type AddressKind = (typeof ways)[number]

/** Which way out of the site a target takes; nothing for places inside it. */
export const addressKind = (to: string): AddressKind | undefined => ways.find((way) => to.startsWith(way))

/** What was typed as a target: a phone number in digits, an address without its beginning. */
export function spelledTarget(kind: AddressKind, words: string): string {
  const text = words.trim()
  if (kind === 'tel:') return `tel:${text.replaceAll(/[^+\d]/g, '')}`
  return kind + text.replace(/^(https?:\/\/|mailto:)/, '').trim()
}

/** Whether the site would take it. */
export const isTarget = (to: string): boolean => /^(tel:\+?\d{3,20}|mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\.\S+)$/.test(to)
