import type { experiments, studio } from '@manara/contracts'
import type { OutputOf } from '../../lib/client.ts'
import type { Named } from '../../lib/names.ts'

export type Experiment = OutputOf<typeof experiments.listExperiments>['items'][number]
export type ExperimentDetail = OutputOf<typeof experiments.getExperiment>
export type ArmResult = ExperimentDetail['result']['arms'][number]
export type Site = OutputOf<typeof studio.getSite>
export type Page = Site['site']['pages'][number]
export type Section = Page['sections'][number]

/** What the server says of a section type, as far as a test needs it. */
export type TypeDescription = {
  type: string
  label: Named
  variants: { id: string; label: Named }[]
  fields: { properties?: Record<string, { additionalProperties?: { type?: string }; field?: { label: Named; max?: number } }> }
}
