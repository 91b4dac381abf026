import type { Section } from '@manara/contracts'
import type { z } from 'zod'
import type { PageContext } from './context.ts'
import type { Markup } from './html.ts'
import type { SurfaceName } from './theme/palette.ts'

/** A section whose fields were checked against its type. */
export type Checked<F> = Omit<Section, 'fields'> & { fields: F }

/** What a type draws: the markup, the CSS it needs, and every ground it stands on. */
export type Drawn = { markup: Markup; css: string; surfaces: readonly SurfaceName[] }

export type SectionType<S extends z.ZodType = z.ZodType> = {
  type: string
  label: { en: string; ar: string }
  fields: S
  variants: readonly { id: string; label: { en: string; ar: string } }[]
  /** Whether the navigation may point to it. */
  inMenu: boolean
  /** Takes out of the fields what must not be kept; called whenever a section is edited or comes from outside. Twice is as once. */
  clean?(fields: z.infer<S>): z.infer<S>
  render(ctx: PageContext, section: Checked<z.infer<S>>): Drawn
}

/** Declares a type; keeps the tie between schema and fields. */
export const sectionType = <const S extends z.ZodType>(declared: SectionType<S>): SectionType<S> => declared
