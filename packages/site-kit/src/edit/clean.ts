import { findType } from '../registry.ts'
import { replaceAt } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { allSections, sectionOf } from './find.ts'

/** What was touched is kept clean: types that take markup say what of it stays. Their fields were checked before. */
export function cleanTouched(draft: SiteDraft): void {
  for (const section of allSections(draft.site)) {
    const type = findType(section.type)
    if (!type?.clean || !draft.touched.sections.has(section.id)) continue
    const { path } = sectionOf(draft.site, section.id)
    replaceAt(draft, [...path, 'fields'], type.clean(type.fields.parse(section.fields)))
  }
}
