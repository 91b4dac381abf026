import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Lang = 'en' | 'ar'
type Texts = { [name: string]: string | Texts }
const folder = join(import.meta.dirname, '../../apps/dashboard/src/locales')

/** The words on the screens: `words('ar')('accounts:sign_in.go')`. Throws on a key that is not there. Values fill `{{name}}`. */
export function words(lang: Lang) {
  const rooms = new Map<string, Texts>()
  return (key: string, values: Record<string, string> = {}): string => {
    const [room = '', path = ''] = key.split(':')
    if (!rooms.has(room)) rooms.set(room, JSON.parse(readFileSync(join(folder, lang, `${room}.json`), 'utf8')) as Texts)
    const text = path
      .split('.')
      .reduce<string | Texts | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), rooms.get(room))
    if (typeof text !== 'string') throw new Error(`There is no text ${key} in ${lang}.`)
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  }
}
