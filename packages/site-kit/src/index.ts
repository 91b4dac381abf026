// The front door of site-kit. Everything here is pure: same input, same bytes.
export { Target } from './field.ts'
export type { FieldMeta } from './field.ts'
