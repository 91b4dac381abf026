import { z } from 'zod'
import { contract } from '../action.ts'
import { Lang } from '../lang.ts'
import { Instant, ListInput, RunId, SiteId, idOf, listOf } from '../shapes.ts'
import { Fact, Question } from '../site.ts'
import { MediaId } from './media.ts'

export const ImportId = idOf('imp')

/** One remark on what was read or left out. `code` is for screens that speak other languages; `sentence` is English. */
export const ImportNote = z.object({
  code: z.string(),
  count: z.number().int().optional(),
  what: z.string().optional(),
  sentence: z.string(),
})
export type ImportNote = z.infer<typeof ImportNote>

/** The receipt of one thing that was brought: what was read of it, what was not, and why. */
export const ImportSource = z.object({
  id: z.string(),
  kind: z.enum(['site', 'text', 'pdf', 'docx', 'audio', 'picture', 'unknown']),
  name: z.string().describe('the file name, or the address'),
  bytes: z.number().int().optional(),
  state: z.enum(['waiting', 'reading', 'read', 'partly', 'refused']),
  read: z.array(ImportNote),
  left: z.array(ImportNote),
  fileGone: z.boolean().describe('nothing is kept of the file itself'),
})
export type ImportSource = z.infer<typeof ImportSource>

/** What would be sent to the chat as the brief; the owner reads, changes and sends it. */
export const BriefDraft = z.object({
  lang: Lang,
  text: z.string().max(8000),
  facts: z.array(Fact).max(100).describe('what the text says, as facts, to be looked over'),
  questions: z.array(Question),
  media: z.array(MediaId).max(40).describe('pictures that were brought along, now in the library'),
})
export type BriefDraft = z.infer<typeof BriefDraft>

export const ImportView = z.object({
  id: ImportId,
  runId: RunId.describe('its progress is heard at GET /api/runs/:id/stream'),
  siteId: SiteId.optional(),
  state: z.enum(['reading', 'ready', 'failed', 'cancelled']),
  sources: z.array(ImportSource),
  draft: BriefDraft.optional(),
  createdAt: Instant,
})
export type ImportView = z.infer<typeof ImportView>

/** Answer of `POST /api/imports/files` (multipart: up to 10 files and 50 MB; fields `siteId`, `lang`), and of the action below. */
export const ImportStarted = z.object({ importId: ImportId, runId: RunId })

const oneImport = z.object({ id: ImportId })

export const startImport = contract({
  name: 'studio.start_import',
  title: 'Bring along what you have',
  doors: { http: 'POST /api/imports', mcp: true, palette: true },
  may: 'studio:edit',
  effect: 'write',
  status: 202,
  limit: 'studio.import',
  input: z
    .object({
      url: z.string().trim().min(4).max(2000).optional().describe('the address of the site there is now: sonne.example'),
      text: z.string().trim().min(1).max(60_000).optional().describe('anything that was written about the business'),
      siteId: SiteId.optional().describe('the site it is for'),
      lang: Lang.optional().describe('of the draft; absent: the language of what was read'),
    })
    .refine((given) => given.url !== undefined || given.text !== undefined, 'an address or a text'),
  output: ImportStarted,
})
export const listImports = contract({
  name: 'studio.list_imports',
  title: 'List what was brought along',
  doors: { http: 'GET /api/imports', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: ListInput,
  output: listOf(ImportView),
})
export const getImport = contract({
  name: 'studio.get_import',
  title: 'See what was read',
  doors: { http: 'GET /api/imports/:id', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: oneImport,
  output: ImportView,
})
export const deleteImport = contract({
  name: 'studio.delete_import',
  title: 'Forget what was read',
  doors: { http: 'DELETE /api/imports/:id', mcp: true },
  may: 'studio:edit',
  effect: 'write',
  status: 204,
  input: oneImport,
  output: z.object({}),
})
