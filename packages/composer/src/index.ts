// The front door of the composer. Everything here is pure: same brief, same site.
export { readBrief } from './reading/read-brief.ts'
export type { ReadOptions } from './reading/read-brief.ts'
export type { Understanding, Wishes } from './reading/understanding.ts'
export { composeSite, composeWhole } from './composing/compose-site.ts'
export type { ComposeOptions, ComposedPart } from './composing/compose-site.ts'
export { tradeNames } from './trades/list.ts'
export { languageOf } from './words/language.ts'
