const pieces = /\p{Lu}?\p{Ll}+|\p{Lo}+|\p{Lu}+|\d{1,3}|[^\s\p{L}\d]+/gu
const lettersPerToken = (piece: string): number =>
  /^[a-zA-Z]+$/.test(piece) ? 6.5 : /\p{Script=Latin}/u.test(piece) ? 3 : /\p{L}/u.test(piece) ? 3.4 : 2.5

/** Counts tokens as tokenizers do, piece by piece: a tenth above o200k over our own prompts, and nothing to do with how prices are estimated. */
export const countTokens = (text: string): number =>
  (text.match(pieces) ?? []).reduce((sum, piece) => sum + Math.ceil(piece.length / lettersPerToken(piece)), 0)
