/** Whether a text looks like a mail address; the server has the last word. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
export const longEnough = (password: string): boolean => password.length >= 10

export type Faults<K extends string> = Partial<Record<K, string>>

/** Keeps the faults that hold: `{ email: [ok, 'need_email'] }` gives the key of the sentence where `ok` is false. */
export function faultsOf<K extends string>(checks: Record<K, readonly [ok: boolean, sentence: string]>): Faults<K> {
  const broken = (Object.entries(checks) as [K, readonly [boolean, string]][]).filter(([, [ok]]) => !ok)
  return Object.fromEntries(broken.map(([field, [, sentence]]) => [field, sentence])) as Faults<K>
}
