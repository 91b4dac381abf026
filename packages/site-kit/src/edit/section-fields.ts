import { z } from 'zod'
import type { FieldMeta } from '../field.ts'
import { AboutFields, aboutVariants } from '../sections/about/schema.ts'
import { ContactFields, contactVariants } from '../sections/contact/schema.ts'
import { DatesFields, datesVariants } from '../sections/dates/schema.ts'
import { FooterFields, footerVariants } from '../sections/footer/schema.ts'
import { GalleryFields, galleryVariants } from '../sections/gallery/schema.ts'
import { HeaderFields, headerVariants } from '../sections/header/schema.ts'
import { HeroFields, heroVariants } from '../sections/hero/schema.ts'
import { HoursFields, hoursVariants } from '../sections/hours/schema.ts'
import { PricesFields, pricesVariants } from '../sections/prices/schema.ts'
import { QuestionsFields, questionsVariants } from '../sections/questions/schema.ts'
import { ServicesFields, servicesVariants } from '../sections/services/schema.ts'
import { TeamFields, teamVariants } from '../sections/team/schema.ts'
import { TestimonialsFields, testimonialsVariants } from '../sections/testimonials/schema.ts'
import { EditError } from './errors.ts'

export type SectionFields = { fields: z.ZodObject; variants: readonly string[] }

const known: Readonly<Record<string, SectionFields>> = {
  header: { fields: HeaderFields, variants: headerVariants }, hero: { fields: HeroFields, variants: heroVariants },
  services: { fields: ServicesFields, variants: servicesVariants }, about: { fields: AboutFields, variants: aboutVariants },
  gallery: { fields: GalleryFields, variants: galleryVariants }, prices: { fields: PricesFields, variants: pricesVariants },
  dates: { fields: DatesFields, variants: datesVariants }, hours: { fields: HoursFields, variants: hoursVariants },
  testimonials: { fields: TestimonialsFields, variants: testimonialsVariants }, questions: { fields: QuestionsFields, variants: questionsVariants },
  team: { fields: TeamFields, variants: teamVariants }, contact: { fields: ContactFields, variants: contactVariants },
  footer: { fields: FooterFields, variants: footerVariants },
}

/** The schema and the variants of a section type. Throws `EditError` for a type nobody knows. */
export function fieldsOf(type: string): SectionFields {
  const found = Object.hasOwn(known, type) ? known[type] : undefined
  if (!found) throw new EditError('unknown_type', `There is no section of the type "${type}".`)
  return found
}

/** The section types there are, in no order that matters. */
export const sectionTypes: readonly string[] = Object.keys(known)

export type FieldKind = 'text' | 'plain' | 'other'
export type FieldAt = { kind: FieldKind; max?: number }

/** Takes optional, default and the like off a schema, keeping the first label it meets. */
function opened(schema: z.ZodType): { schema: z.ZodType; meta: FieldMeta | undefined } {
  let at = schema
  let meta = metaOf(at)
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
    at = at.unwrap() as z.ZodType
    meta ??= metaOf(at)
  }
  return { schema: at, meta }
}

const metaOf = (schema: z.ZodType): FieldMeta | undefined => (schema.meta() as { field?: FieldMeta } | undefined)?.field

function inside(schema: z.ZodType, part: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, part) ? (schema.shape[part] as z.ZodType) : undefined
  if (schema instanceof z.ZodArray && typeof part === 'number') return schema.element as z.ZodType
  return undefined
}

function schemaAt(type: string, path: readonly (string | number)[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = fieldsOf(type).fields
  for (const part of path) at = at && inside(opened(at).schema, part)
  return at
}

/** What the inspector calls the field at a path; the nearest labelled one around it when it has no label itself. */
export function labelAt(type: string, path: readonly (string | number)[]): FieldMeta['label'] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const at = schemaAt(type, path.slice(0, length))
    const label = at && opened(at).meta?.label
    if (label) return label
  }
  return undefined
}

/** What may stand at a path inside the fields of a type, or nothing when the schema knows no such path. */
export function fieldAt(type: string, path: readonly (string | number)[]): FieldAt | undefined {
  const at = schemaAt(type, path)
  if (!at) return undefined
  const { schema, meta } = opened(at)
  const kind = schema instanceof z.ZodRecord ? 'text' : schema instanceof z.ZodString ? 'plain' : 'other'
  return { kind, ...(meta?.max === undefined ? {} : { max: meta.max }) }
}
