export type TextPart = { text: string; href?: string }

/** Splits a plain text at its web addresses, so they can be opened; a full stop after an address is not part of it. */
export function linkParts(text: string): TextPart[] {
  return text
    .split(/(https?:\/\/[^\s<>"«»،]+[^\s<>"«»،.,;:!?)\]])/u)
    .filter((part) => part !== '')
    .map((part) => (/^https?:\/\//.test(part) ? { text: part, href: part } : { text: part }))
}
