import { z } from 'zod'
import { contract } from '../action.ts'
import { EditOp } from '../edit.ts'
import { Lang } from '../lang.ts'
import { RunId, SiteId } from '../shapes.ts'
import { CostEstimate } from './models.ts'
import { Fact, FieldPath, PageId, SectionId, presetNames } from '../site.ts'

const oneSite = z.object({ id: SiteId })

export const tryEdits = contract({
  name: 'studio.try_edits',
  title: 'See what a change would look like',
  doors: { http: 'POST /api/sites/:id/try', mcp: true },
  may: 'studio:read',
  effect: 'read',
  produces: 'text/html; charset=utf-8',
  input: z.object({
    id: SiteId,
    ops: z.array(EditOp).max(50),
    page: z.string().max(60).default(''),
    lang: Lang.optional(),
    only: z.array(SectionId).max(4).optional().describe('draw only these sections of the page'),
    marks: z.boolean().default(false).describe('with editing marks'),
    fonts: z.boolean().default(true).describe('false: leave the fonts out, for somebody who has them'),
  }),
  output: z.object({ body: z.string() }),
})

/** Before a message is sent or a translation begins: what asking a model for it will cost. */
export const estimateCost = contract({
  name: 'studio.estimate_cost',
  title: 'See what a message will cost',
  doors: { http: 'POST /api/sites/:id/estimate', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: z.object({
    id: SiteId,
    message: z.string().trim().min(1).max(8000).optional(),
    focus: SectionId.optional(),
    lang: Lang.optional(),
    translate: Lang.optional().describe('in place of a message: what translating into it will cost'),
  }),
  output: CostEstimate,
})

export const translateSite = contract({
  name: 'studio.translate_site',
  title: 'Translate what a language lacks',
  doors: { http: 'POST /api/sites/:id/translate', mcp: true, step: true },
  may: 'studio:edit',
  effect: 'write',
  status: 202,
  limit: 'studio.chat',
  input: z.object({ id: SiteId, lang: Lang.describe('a language the site has; the first one is translated from') }),
  output: z.object({ runId: RunId }),
})

const Words = z.object({ en: z.string(), ar: z.string() })
/** Everything a look can be put together from. */
export const listLooks = contract({
  name: 'studio.list_looks',
  title: 'List looks',
  doors: { http: 'GET /api/looks', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: z.object({}),
  output: z.object({
    presets: z.array(z.enum(presetNames)),
    typePairs: z.array(z.object({ id: z.string(), display: z.string(), text: z.string(), moods: z.array(z.string()) })),
    arts: z.array(z.object({ id: z.string(), label: Words.optional() })),
  }),
})

export const FactUse = z.object({
  pageId: PageId,
  sectionId: SectionId,
  path: z.array(z.union([z.string(), z.number()])),
  lang: Lang.optional(),
})
export const listFacts = contract({
  name: 'studio.list_facts',
  title: 'List facts and where they are used',
  doors: { http: 'GET /api/sites/:id/facts', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: oneSite,
  output: z.object({ items: z.array(z.object({ fact: Fact, uses: z.array(FactUse) })), revision: z.number().int() }),
})

/** A text by where it stands: of a section, or the title or description of a page. */
export const TextWhere = z.object({ pageId: PageId, sectionId: SectionId.optional(), path: FieldPath })
export const LanguageState = z.object({
  lang: Lang,
  texts: z.number().int().describe('texts the first language has on what visitors see'),
  done: z.number().int().describe('of these, how many stand in this language'),
  missing: z.array(TextWhere),
  waiting: z.number().int().describe('texts a model wrote that wait for a yes'),
})
export type LanguageState = z.infer<typeof LanguageState>
export const listLanguages = contract({
  name: 'studio.list_languages',
  title: 'See how complete each language is',
  doors: { http: 'GET /api/sites/:id/languages', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: oneSite,
  output: z.object({ items: z.array(LanguageState) }),
})

/** Somebody who has a site open, and the section they are at. */
export const Editor = z.object({
  seat: z.string(),
  name: z.string(),
  you: z.boolean().describe('the same person, in another window'),
  sectionId: SectionId.optional(),
})
export type Editor = z.infer<typeof Editor>
export const beHere = contract({
  name: 'studio.be_here',
  title: 'Tell that a site is open here, and hear who else is there',
  doors: { http: 'POST /api/sites/:id/presence' },
  may: 'studio:read',
  effect: 'write',
  input: z.object({
    id: SiteId,
    seat: z.string().regex(/^[a-z0-9]{8,40}$/, 'a name of this window'),
    sectionId: SectionId.optional(),
    leaving: z.boolean().default(false),
  }),
  output: z.object({ others: z.array(Editor), everySeconds: z.number().int() }),
})
