import { dialText } from '../parse/phone.ts'

/**
 * Where buttons for a number or a mail address lead, the one to make first. WhatsApp finds a number only with its country in front, and a number
 * of it may stand as a plain one too.
 */
export function targetsOf(kind: string, value: string): readonly [string, ...string[]] {
  if (kind === 'email') return [`mailto:${value}`]
  const dial = dialText(value)
  const call = `tel:${dial}`
  return kind === 'whatsapp' && dial.startsWith('+') ? [`https://wa.me/${dial.slice(1)}`, call] : [call]
}
