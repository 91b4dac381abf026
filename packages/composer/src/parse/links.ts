/** A mail address or web address in a text, with its place. */
export type FoundLink = { text: string; start: number; end: number }

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const web =
  /(?<![@\p{L}\p{N}.-])(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|biz|shop|studio|dev|app|io|co|me|at|de|ch|fr|it|es|nl|cz|pl|ru|eu|uk|us|ca|ae|sa|eg|jo|lb|qa|kw|bh|om|ma|tn|dz|sy|iq|ps)(?![\p{L}\p{N}.-]*@)(?![\p{L}\p{N}])(?:\/[^\s,،؛;)]*)?/giu
/** With https:// in front or a path behind, any ending will do. */
const anyEnding =
  /(?<![@\p{L}\p{N}.\/-])(?:https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[^\s,،؛;)]*)?|(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s,،؛;)]*)/giu
const handle = /(?<![\p{L}\p{N}._@/-])@[a-z0-9._]{3,30}(?<![.])/giu

function places(text: string, pattern: RegExp): FoundLink[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}

/** Mail addresses as written. */
export function findEmails(text: string): FoundLink[] {
  return places(text, mail)
}

/** Web addresses as written, with or without https://; mail addresses are not among them. */
export function findWebsites(text: string): FoundLink[] {
  const mails = findEmails(text)
  const whole = places(text, anyEnding).map(withoutStop)
  const short = places(text, web)
    .map(withoutStop)
    .filter((link) => !whole.some((one) => meet(one, link)))
  return [...whole, ...short].filter((link) => !mails.some((one) => meet(one, link))).sort((a, b) => a.start - b.start)
}

const meet = (one: FoundLink, other: FoundLink): boolean => one.start < other.end && other.start < one.end

/** The full stop behind an address ends the sentence. */
function withoutStop({ text, start }: FoundLink): FoundLink {
  const bare = text.replace(/[.!?]+$/u, '')
  return { text: bare, start, end: start + bare.length }
}

/** Names such as `@sonne.graz` on social networks. */
export function findSocialNames(text: string): FoundLink[] {
  const mails = findEmails(text)
  return places(text, handle).filter((link) => !mails.some((one) => link.start < one.end && one.start < link.end))
}
