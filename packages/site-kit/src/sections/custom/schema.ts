import { ImageRef } from '@manara/contracts'
import { z } from 'zod'
import { line, list, prose } from '../../field.ts'

/** Characters of markup in one language, and of styles. */
export const mostHtml = 4000
export const mostCss = 6000

/** Markup and styles of the owner's own, kept to what cannot reach out of the section. */
export const CustomFields = z.object({
  title: line('Heading', 'العنوان', 100).optional(),
  html: prose('HTML', 'HTML', mostHtml).describe('text, lists, tables, links; a picture of the list below as <img src="image:1">'),
  css: z
    .string()
    .max(mostCss)
    .meta({ field: { label: { en: 'CSS', ar: 'CSS' }, max: mostCss, rows: 8 } })
    .optional()
    .describe('rules for what stands in the HTML; no url(), no fixed position, no animation'),
  images: list(['Pictures', 'الصور'], ImageRef, 8).optional(),
})
