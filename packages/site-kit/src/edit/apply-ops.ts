import type { EditOp, PatchStep, SiteDescription } from '@manara/contracts'
import { cleanTouched } from './clean.ts'
import { newDraft } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { addPage, movePage, removePage, setPage } from './page-ops.ts'
import { addSection, duplicateSection, moveSection, removeSection, setFields, setHidden, setText, setVariant } from './section-ops.ts'
import type { NewId, OpOf } from './section-ops.ts'
import {
  addLanguage,
  addRefusal,
  removeFact,
  removeLanguage,
  removeRefusal,
  replaceSite,
  setFact,
  setFeatures,
  setName,
  setTheme,
} from './site-ops.ts'
import { confirmTexts, forgetMarks, markTexts } from './text-marks.ts'
import { requireSite, requireValid } from './validate.ts'

/** What an edit came to. `patch` leads from the old site to `site`, `inverse` back, byte for byte. */
export type Applied = {
  site: SiteDescription
  patch: PatchStep[]
  inverse: PatchStep[]
  touched: { sections: string[]; theme: boolean; facts: string[]; pages: string[] }
}

type Doer<K extends EditOp['op']> = (draft: SiteDraft, op: OpOf<K>, newId: NewId) => void

const doers: { [K in EditOp['op']]: Doer<K> } = {
  set_text: setText,
  set_fields: setFields,
  set_variant: setVariant,
  set_hidden: setHidden,
  add_section: addSection,
  remove_section: removeSection,
  move_section: moveSection,
  duplicate_section: duplicateSection,
  set_theme: setTheme,
  set_fact: setFact,
  remove_fact: removeFact,
  set_name: setName,
  set_page: setPage,
  add_page: addPage,
  remove_page: removePage,
  move_page: movePage,
  add_refusal: addRefusal,
  remove_refusal: removeRefusal,
  set_features: setFeatures,
  confirm_texts: confirmTexts,
  mark_texts: markTexts,
  add_language: addLanguage,
  remove_language: removeLanguage,
  replace_site: (draft, op) => {
    requireSite(op.site)
    replaceSite(draft, op)
  },
}

/**
 * Makes edits, all or none. Each one changes its target and nothing else: every other section stays the same object.
 * Throws `EditError` (code and a sentence) when an edit has no target, does not fit its schema or is too long.
 */
export function applyOps(site: SiteDescription, ops: readonly EditOp[], { newId }: { newId: NewId }): Applied {
  const draft = newDraft(site)
  for (const op of ops) {
    const doer = doers[op.op] as Doer<EditOp['op']>
    doer(draft, op, newId)
  }
  forgetMarks(draft, site)
  requireValid(draft)
  cleanTouched(draft)
  const { sections, facts, pages, theme } = draft.touched
  return {
    site: draft.site,
    patch: draft.patch,
    inverse: draft.inverse,
    touched: { sections: [...sections], theme, facts: [...facts], pages: [...pages] },
  }
}
