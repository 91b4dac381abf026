import type { EditOp, Fact, Section, studio } from '@manara/contracts'
import type { OutputOf } from '../../lib/client.ts'
import type { Named } from '../../lib/names.ts'

export type SiteView = OutputOf<typeof studio.getSite>
export type Message = OutputOf<typeof studio.listMessages>['items'][number]
export type Version = OutputOf<typeof studio.listVersions>['items'][number]
export type Finding = OutputOf<typeof studio.checkSite>['findings'][number]
export type Question = SiteView['questions'][number]
export type Page = SiteView['site']['pages'][number]
export type Words = Named
export type { EditOp, Fact, Section }

/** The part of JSON Schema the section types speak, with what the inspector is to show beside it. */
export type FieldSchema = {
  type?: string
  properties?: Record<string, FieldSchema>
  required?: string[]
  items?: FieldSchema
  additionalProperties?: FieldSchema | boolean
  enum?: string[]
  anyOf?: FieldSchema[]
  maxItems?: number
  minimum?: number
  maximum?: number
  maxLength?: number
  pattern?: string
  default?: unknown
  field?: { label: Words; hint?: Words; max?: number; rows?: number }
}
export type TypeDescription = { type: string; label: Words; inMenu: boolean; variants: { id: string; label: Words }[]; fields: FieldSchema }

/** `talk`, `see` and `edit` are panes on a wide screen and tabs on a narrow one. */
export type Pane = 'talk' | 'see' | 'edit'
/** What the margin shows. */
export type Tab = 'page' | 'facts' | 'look' | 'languages'
export type Width = 'phone' | 'tablet' | 'desktop'
export type Path = (string | number)[]
