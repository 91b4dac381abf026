import type { PatchStep, SiteDescription } from '@manara/contracts'
import { applyPatch, pointer, valueAt } from './patch.ts'
import type { PathPart } from './patch.ts'

/** A site while it is edited: every change is a step, with the step that takes it back. */
export type SiteDraft = {
  site: SiteDescription
  readonly patch: PatchStep[]
  /** In the order in which they must be applied to get the old site back. */
  readonly inverse: PatchStep[]
  readonly touched: { sections: Set<string>; facts: Set<string>; pages: Set<string>; theme: boolean }
  /** Texts marked in this edit as waiting for a yes. */
  readonly marked: Set<string>
}

export function newDraft(site: SiteDescription): SiteDraft {
  return {
    site,
    patch: [],
    inverse: [],
    touched: { sections: new Set(), facts: new Set(), pages: new Set(), theme: false },
    marked: new Set(),
  }
}

function take(draft: SiteDraft, step: PatchStep, back: PatchStep): void {
  draft.site = applyPatch(draft.site, [step])
  draft.patch.push(step)
  draft.inverse.unshift(back)
}

/** Puts a value at a path: a new key, or a place in a list that moves the rest along. */
export function addAt(draft: SiteDraft, parts: readonly PathPart[], value: unknown): void {
  const path = pointer(parts)
  take(draft, { op: 'add', path, value }, { op: 'remove', path })
}

export function removeAt(draft: SiteDraft, parts: readonly PathPart[]): void {
  const path = pointer(parts)
  const value = valueAt(draft.site, path)
  // A key that comes back goes to the end of its object; replacing the whole object keeps the old bytes.
  const parent = parts.slice(0, -1)
  const around = valueAt(draft.site, pointer(parent))
  const back: PatchStep = Array.isArray(around) ? { op: 'add', path, value } : { op: 'replace', path: pointer(parent), value: around }
  take(draft, { op: 'remove', path }, back)
}

export function replaceAt(draft: SiteDraft, parts: readonly PathPart[], value: unknown): void {
  const path = pointer(parts)
  const old = valueAt(draft.site, path)
  if (JSON.stringify(old) === JSON.stringify(value)) return
  take(draft, { op: 'replace', path, value }, { op: 'replace', path, value: old })
}

export function moveWithin(draft: SiteDraft, list: readonly PathPart[], places: { from: number; to: number }): void {
  const from = pointer([...list, places.from])
  const path = pointer([...list, places.to])
  if (from === path) return
  take(draft, { op: 'move', from, path }, { op: 'move', from: path, path: from })
}

/** Sets a key whether or not it is there; `undefined` takes it away. */
export function setKey(draft: SiteDraft, parts: readonly PathPart[], value: unknown): void {
  const parent = valueAt(draft.site, pointer(parts.slice(0, -1))) as Record<string, unknown>
  const key = String(parts.at(-1))
  const there = Object.hasOwn(parent, key)
  if (value === undefined) {
    if (there) removeAt(draft, parts)
  } else if (there) replaceAt(draft, parts, value)
  else addAt(draft, parts, value)
}
