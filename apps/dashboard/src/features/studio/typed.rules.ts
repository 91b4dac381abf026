import { withValue } from './fields.rules.ts'
import { findSection } from './sections.rules.ts'
import type { EditOp, Page, Path, Section } from './types.ts'

/** What comes to stand at a place of a section: a text in one language, or with no `lang` any value. */
export type Written = { path: Path; lang: string; value: string } | { path: Path; lang?: never; value: unknown }
/** Words that are still being typed; `by` is the field they are typed in. */
export type Typed = { by: string; sectionId: string; written: Written }

/** The edit that writes it. A value goes with the whole field it is a part of, as that field stands in this section. */
export function opOf(section: Section, { path, lang, value }: Written): EditOp {
  if (lang !== undefined) return { op: 'set_text', sectionId: section.id, path, lang, value }
  const key = String(path[0])
  return { op: 'set_fields', sectionId: section.id, fields: { [key]: withValue(section.fields, path, value)[key] ?? null } }
}

/** What is being typed as an edit on the pages as they stand now, so that a change of somebody else stays under it. */
export function opsOfTyped(pages: readonly Page[], typed: Typed | undefined): EditOp[] {
  const section = findSection(pages, typed?.sectionId)?.section
  return section && typed ? [opOf(section, typed.written)] : []
}
