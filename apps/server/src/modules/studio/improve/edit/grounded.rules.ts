import type { Wanted } from './wanted.ts'
import { fold } from '../honest.rules.ts'

/** Deeds whose words become facts or names on the site. */
const stating = new Set<Wanted['do']>(['fact', 'price', 'no_offer', 'date', 'question', 'person', 'page', 'name'])

const tokensOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const digitsOf = (text: string): string => fold(text).replace(/\D/g, '')

/**
 * Whether all that a change states was said: each word of a fact, and each number, stands in the owner's message or on the site.
 * Times and amounts are compared by their digits, days and dates may be worked out.
 */
export function isGrounded(wanted: Wanted, { message, known }: { message: string; known: string }): boolean {
  const said = new Set(tokensOf(`${message}\n${known}`))
  const isSaid = (text: string | undefined) => text === undefined || tokensOf(text).every((token) => said.has(token))
  if (wanted.do === 'fact') return isFact(wanted.words ?? '', message)
  if (wanted.do === 'hours' && ![wanted.open, wanted.close].every((time) => isTimeSaid(time ?? '', message))) return false
  if (wanted.do === 'price' && wanted.amount !== undefined && !isAmountSaid(wanted.amount, message)) return false
  return !stating.has(wanted.do) || (isSaid(wanted.words) && isSaid(wanted.other))
}

/** A number or an address is the owner's own, as a whole and not put together from pieces. */
const isFact = (words: string, message: string): boolean => {
  const digits = digitsOf(words)
  if (!/\p{L}/u.test(words)) return digits.length >= 3 && digitsOf(message).includes(digits)
  return fold(message).replace(/\s+/g, ' ').includes(fold(words).replace(/\s+/g, ' ').trim())
}

/** Half past, a quarter, noon and midnight are said in words, without digits. */
const isWordy = (hour: number, minute: number) => hour % 12 === 0 || minute === 30

/** 18:30 was said as 18:30, 18.30, 1830, half past six (6:30) or 6 for 18 in the evening; odd minutes must be there. */
function isTimeSaid(time: string, message: string): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const numbers = (fold(message).match(/\d+/g) ?? []).map(Number)
  const hours = new Set([hour, hour % 12, hour % 12 || 12, hour % 24, hour * 100 + minute])
  const isHour = isWordy(hour, minute) || numbers.some((number) => hours.has(number))
  return isHour && (minute % 15 === 0 || numbers.some((number) => number % 100 === minute))
}

function isAmountSaid(amount: number, message: string): boolean {
  const numbers = fold(message).match(/\d+(?:[.,٫]\d+)*/g) ?? []
  return numbers.some((number) => [number.replace(/[,٫]/g, '.'), number.replace(/[.,٫]/g, '')].some((one) => Number(one) === amount))
}
