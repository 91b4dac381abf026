import type { ArmChange } from '@manara/contracts'
import type { Named } from '../../lib/names.ts'
import type { Section, TypeDescription } from './types.ts'

/** A text of a section that arm b may say in other words. */
export type TextField = { name: string; label: Named; max: number; now: Record<string, string> }

/** The texts that stand in a section, as its type names them; those that are empty are left out, because arm b tells the same story in other words. */
export function textsOf(section: Section, type: TypeDescription): TextField[] {
  return Object.entries(type.fields.properties ?? {}).flatMap(([name, shape]) => {
    const now = section.fields[name]
    if (shape.additionalProperties?.type !== 'string' || !shape.field || !isTexts(now)) return []
    return [{ name, label: shape.field.label, max: shape.field.max ?? 400, now }]
  })
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).some((text) => typeof text === 'string' && text !== '')

export type Words = Record<string, Record<string, string>>

/** The change that the given words make: only fields that really differ, each whole, in all its languages. Undefined when nothing does. */
export function wordsChange(section: Section, texts: readonly TextField[], words: Words): ArmChange | undefined {
  const fields = texts.flatMap(({ name, now }) => {
    const then = { ...now, ...words[name] }
    const isOther = Object.keys(then).some((lang) => (then[lang] ?? '').trim() !== (now[lang] ?? '').trim())
    return isOther ? [[name, then] as const] : []
  })
  return fields.length === 0 ? undefined : { kind: 'section', sectionId: section.id, fields: Object.fromEntries(fields) }
}
