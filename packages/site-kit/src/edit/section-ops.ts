import type { EditOp, Section } from '@manara/contracts'
import { addAt, moveWithin, removeAt, replaceAt, setKey } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { EditError } from './errors.ts'
import { allSections, pageOf, sectionOf } from './find.ts'
import { valueAt, pointer } from './patch.ts'
import type { PathPart } from './patch.ts'
import { fieldAt, fieldsOf } from './section-fields.ts'

export type OpOf<K extends EditOp['op']> = Extract<EditOp, { op: K }>
export type NewId = (prefix: 'sec') => string

/** Where the owner typed: the text must have a place in the schema, and fit it. */
export function setText(draft: SiteDraft, op: OpOf<'set_text'>): void {
  const { section, path } = sectionOf(draft.site, op.sectionId)
  const field = fieldAt(section.type, op.path)
  if (!field || field.kind === 'other') throw new EditError('unknown_path', 'There is no text at that place in the section.')
  const length = [...op.value].length
  if (field.max !== undefined && length > field.max)
    throw new EditError('too_long', `This text may have ${field.max} characters; it has ${length}.`)
  const at: PathPart[] = [...path, 'fields', ...op.path]
  requireParent(draft, at)
  draft.touched.sections.add(section.id)
  if (field.kind === 'plain') setKey(draft, at, op.value)
  else setWords(draft, at, op)
}

function setWords(draft: SiteDraft, at: PathPart[], { lang, value }: OpOf<'set_text'>): void {
  const parent = valueAt(draft.site, pointer(at.slice(0, -1))) as Record<string, unknown>
  if (!Object.hasOwn(parent, String(at.at(-1)))) {
    if (value !== '') addAt(draft, at, { [lang]: value })
    return
  }
  // An emptied text is a text that is missing, not one that says nothing.
  setKey(draft, [...at, lang], value === '' ? undefined : value)
}

function requireParent(draft: SiteDraft, at: readonly PathPart[]): void {
  try {
    const parent = valueAt(draft.site, pointer(at.slice(0, -1)))
    if (typeof parent === 'object' && parent !== null && !Array.isArray(parent)) return
  } catch {
    // Falls through to the sentence below: the pointer's own words mean nothing to an owner.
  }
  throw new EditError('unknown_path', 'There is no text at that place in the section.')
}

/** Replaces whole fields of one section; `undefined` or `null` takes an optional field away. */
export function setFields(draft: SiteDraft, op: OpOf<'set_fields'>): void {
  const { section, path } = sectionOf(draft.site, op.sectionId)
  for (const [key, value] of Object.entries(op.fields)) {
    if (!fieldAt(section.type, [key]))
      throw new EditError('unknown_field', `A section of the type "${section.type}" has no field "${key}".`)
    setKey(draft, [...path, 'fields', key], value ?? undefined)
  }
  draft.touched.sections.add(section.id)
}

function requireVariant(type: string, variant: string): void {
  const { variants } = fieldsOf(type)
  if (!variants.includes(variant))
    throw new EditError('unknown_variant', `A section of the type "${type}" can look like ${variants.join(' or ')}, not "${variant}".`)
}

export function setVariant(draft: SiteDraft, op: OpOf<'set_variant'>): void {
  const { section, path } = sectionOf(draft.site, op.sectionId)
  requireVariant(section.type, op.variant)
  replaceAt(draft, [...path, 'variant'], op.variant)
  draft.touched.sections.add(section.id)
}

export function setHidden(draft: SiteDraft, op: OpOf<'set_hidden'>): void {
  const { section, path } = sectionOf(draft.site, op.sectionId)
  setKey(draft, [...path, 'hidden'], op.hidden ? true : undefined)
  draft.touched.sections.add(section.id)
}

/** Without a place given, a section goes to the end, but not below the footer. */
function endOf(sections: readonly Section[]): number {
  return sections.at(-1)?.type === 'footer' ? sections.length - 1 : sections.length
}

export function addSection(draft: SiteDraft, op: OpOf<'add_section'>, newId: NewId): void {
  const { page, index } = pageOf(draft.site, op.pageId)
  requireVariant(op.section.type, op.section.variant)
  const taken = allSections(draft.site).some((section) => section.id === op.section.id)
  const section = taken ? { ...op.section, id: newId('sec') } : op.section
  const at = Math.min(op.at ?? endOf(page.sections), page.sections.length)
  addAt(draft, ['pages', index, 'sections', at], section)
  draft.touched.sections.add(section.id)
}

export function removeSection(draft: SiteDraft, op: OpOf<'remove_section'>): void {
  const { section, path } = sectionOf(draft.site, op.sectionId)
  removeAt(draft, path)
  draft.touched.sections.add(section.id)
}

export function moveSection(draft: SiteDraft, op: OpOf<'move_section'>): void {
  const { section, page, index, list, path } = sectionOf(draft.site, op.sectionId)
  draft.touched.sections.add(section.id)
  if (op.toPage === undefined || op.toPage === page.id) {
    moveWithin(draft, list, { from: index, to: Math.min(op.to, page.sections.length - 1) })
    return
  }
  const other = pageOf(draft.site, op.toPage)
  removeAt(draft, path)
  addAt(draft, ['pages', other.index, 'sections', Math.min(op.to, other.page.sections.length)], section)
}

export function duplicateSection(draft: SiteDraft, op: OpOf<'duplicate_section'>, newId: NewId): void {
  const { section, index, list } = sectionOf(draft.site, op.sectionId)
  const taken = allSections(draft.site).some((one) => one.id === op.newId)
  const copy: Section = { ...section, id: taken ? newId('sec') : op.newId, fields: structuredClone(section.fields) }
  addAt(draft, [...list, index + 1], copy)
  draft.touched.sections.add(copy.id)
}
