import { z } from 'zod'
import { contract } from '../action.ts'
import { EditOp } from '../edit.ts'
import { Lang } from '../lang.ts'
import { Instant, ListInput, MessageId, Revision, RunId, SiteId, VersionNumber, listOf } from '../shapes.ts'
import { Question, Section, SiteDescription } from '../site.ts'
import { ChatPart } from '../stream.ts'

export const SiteSummary = z.object({
  id: SiteId,
  name: z.string(),
  slug: z.string(),
  languages: z.array(Lang),
  trade: z.string(),
  revision: z.number().int(),
  liveUrl: z.string().optional(),
  liveRevision: z.number().int().optional(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type SiteSummary = z.infer<typeof SiteSummary>

export const SiteView = SiteSummary.extend({
  site: SiteDescription,
  questions: z.array(Question),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  activeRun: RunId.optional().describe('the chat run at work or waiting, to resume its stream'),
})
export type SiteView = z.infer<typeof SiteView>

const oneSite = z.object({ id: SiteId })
export const Finding = z.object({
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  sentence: z.string(),
  next: z.string(),
  where: z.object({ page: z.string().optional(), sectionId: z.string().optional(), lang: z.string().optional() }),
  fixable: z.boolean().optional().describe('there is an edit that settles it: studio.fix_findings'),
})
export type Finding = z.infer<typeof Finding>

export const createSite = contract({
  name: 'studio.create_site',
  title: 'Create a site',
  doors: { http: 'POST /api/sites', mcp: true, step: true, palette: true },
  may: 'studio:edit',
  effect: 'write',
  status: 201,
  input: z.object({ name: z.string().min(1).max(120).optional(), languages: z.array(Lang).min(1).max(12).optional() }),
  output: SiteView,
})
export const listSites = contract({
  name: 'studio.list_sites',
  title: 'List sites',
  doors: { http: 'GET /api/sites', mcp: true, palette: true },
  may: 'studio:read',
  effect: 'read',
  input: ListInput,
  output: listOf(SiteSummary),
})
export const getSite = contract({
  name: 'studio.get_site',
  title: 'Open a site',
  doors: { http: 'GET /api/sites/:id', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: oneSite,
  output: SiteView,
})
export const updateSite = contract({
  name: 'studio.update_site',
  title: 'Rename a site',
  doors: { http: 'PATCH /api/sites/:id', mcp: true, step: true },
  may: 'studio:edit',
  effect: 'write',
  input: z.object({ id: SiteId, name: z.string().min(1).max(120).optional() }),
  output: SiteView,
})
export const deleteSite = contract({
  name: 'studio.delete_site',
  title: 'Delete a site',
  doors: { http: 'DELETE /api/sites/:id', mcp: 'confirm' },
  may: 'studio:manage',
  effect: 'write',
  status: 204,
  audit: true,
  input: oneSite,
  output: z.object({}),
})
export const chat = contract({
  name: 'studio.chat',
  title: 'Say what to make or change',
  doors: { http: 'POST /api/sites/:id/chat', mcp: true },
  may: 'studio:edit',
  effect: 'write',
  limit: 'studio.chat',
  input: z.object({ id: SiteId, message: z.string().trim().min(1).max(8000), focus: Section.shape.id.optional(), lang: Lang.optional() }),
  output: z.object({ runId: RunId, messageId: MessageId, waiting: z.boolean().describe('an earlier message is still at work') }),
  stream: { follows: 'run', parts: ChatPart },
})
export const ChatMessage = z.object({
  id: MessageId,
  author: z.enum(['owner', 'manara']),
  text: z.string(),
  at: Instant,
  runId: RunId.optional(),
  version: z.number().int().optional(),
  state: z.enum(['waiting', 'working', 'done', 'failed', 'cancelled']),
  changed: z.array(z.object({ sectionId: z.string(), label: z.string() })).default([]),
  questions: z.array(Question).default([]),
})
export type ChatMessage = z.infer<typeof ChatMessage>
export const listMessages = contract({
  name: 'studio.list_messages',
  title: 'Read the chat',
  doors: { http: 'GET /api/sites/:id/messages', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: ListInput.extend({ id: SiteId }),
  output: listOf(ChatMessage),
})
export const editSite = contract({
  name: 'studio.edit_site',
  title: 'Change a site',
  doors: { http: 'POST /api/sites/:id/edits', mcp: true, step: true },
  may: 'studio:edit',
  effect: 'write',
  input: z.object({ id: SiteId, revision: Revision.describe('the revision the edit was made on'), ops: z.array(EditOp).min(1).max(50) }),
  output: SiteView,
})
export const undoEdit = contract({
  name: 'studio.undo',
  title: 'Undo',
  doors: { http: 'POST /api/sites/:id/undo', mcp: true, palette: true },
  may: 'studio:edit',
  effect: 'write',
  input: oneSite,
  output: SiteView,
})
export const redoEdit = contract({
  name: 'studio.redo',
  title: 'Redo',
  doors: { http: 'POST /api/sites/:id/redo', mcp: true, palette: true },
  may: 'studio:edit',
  effect: 'write',
  input: oneSite,
  output: SiteView,
})
export const answerQuestion = contract({
  name: 'studio.answer_question',
  title: 'Answer a question',
  doors: { http: 'POST /api/sites/:id/questions/:questionId', mcp: true },
  may: 'studio:edit',
  effect: 'write',
  input: z.object({ id: SiteId, questionId: z.string().max(64), answer: z.string().trim().max(400).describe('empty: leave it out') }),
  output: SiteView,
})
export const VersionView = z.object({
  version: z.number().int(),
  at: Instant,
  by: z.string().describe('a name: of a person, or of a key'),
  runId: RunId.optional().describe('the run that made it, where a run did'),
  summary: z.string(),
  touched: z
    .object({ sections: z.array(z.string()), look: z.boolean(), facts: z.boolean(), pages: z.boolean() })
    .describe('what it changed: sections by their ids, and whether the look, facts or pages are among it'),
  live: z.boolean(),
})
export type VersionView = z.infer<typeof VersionView>
export const listVersions = contract({
  name: 'studio.list_versions',
  title: 'List versions',
  doors: { http: 'GET /api/sites/:id/versions', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: ListInput.extend({ id: SiteId, lang: Lang.optional().describe('of the summaries; absent: the first of the site') }),
  output: listOf(VersionView),
})
export const compareVersions = contract({
  name: 'studio.compare_versions',
  title: 'Compare versions',
  doors: { http: 'GET /api/sites/:id/versions/:version', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: z.object({
    id: SiteId,
    version: VersionNumber,
    against: VersionNumber.optional().describe('absent: the newest'),
    lang: Lang.optional(),
  }),
  output: z.object({
    version: z.number().int(),
    against: z.number().int(),
    changes: z.array(z.object({ sectionId: z.string().optional(), sentence: z.string() })),
  }),
})
export const restoreVersion = contract({
  name: 'studio.restore_version',
  title: 'Restore a version',
  doors: { http: 'POST /api/sites/:id/versions/:version/restore', mcp: 'confirm' },
  may: 'studio:edit',
  effect: 'write',
  input: z.object({ id: SiteId, version: VersionNumber }),
  output: SiteView,
})
export const previewSite = contract({
  name: 'studio.preview',
  title: 'Preview a page',
  doors: { http: 'GET /api/sites/:id/preview', mcp: true },
  may: 'studio:read',
  effect: 'read',
  produces: 'text/html; charset=utf-8',
  input: z.object({
    id: SiteId,
    page: z.string().max(60).default(''),
    lang: Lang.optional(),
    version: VersionNumber.optional(),
    marks: z.stringbool().default(false).describe('with editing marks'),
    top: z.stringbool().default(false).describe('only what is seen first, to know the site by'),
  }),
  output: z.object({ body: z.string() }),
})
export const checkSite = contract({
  name: 'studio.check_site',
  title: 'Check a site before it goes live',
  doors: { http: 'GET /api/sites/:id/check', mcp: true },
  may: 'studio:read',
  effect: 'read',
  timeoutMs: 30_000,
  input: z.object({ id: SiteId, lang: Lang.optional() }),
  output: z.object({ ok: z.boolean(), findings: z.array(Finding), offlineLanguages: z.array(Lang) }),
})
export const fixFindings = contract({
  name: 'studio.fix_findings',
  title: 'Fix what the check found',
  doors: { http: 'POST /api/sites/:id/fix', mcp: true, step: true, palette: true },
  may: 'studio:edit',
  effect: 'write',
  timeoutMs: 30_000,
  input: z.object({
    id: SiteId,
    only: z
      .object({
        code: z.string().max(60),
        sectionId: Section.shape.id.optional(),
        page: z.string().max(200).optional(),
        lang: Lang.optional(),
      })
      .optional()
      .describe('one finding; absent: all that can be fixed'),
  }),
  output: z.object({ fixed: z.number().int().describe('findings settled, all by one edit that can be undone'), site: SiteView }),
})
const LegalKinds = z.array(z.enum(['imprint', 'privacy'])).max(2)
const Country = z.string().regex(/^[A-Z]{2}$/)
export const draftLegal = contract({
  name: 'studio.draft_legal',
  title: 'Draft an imprint or a privacy notice',
  doors: { http: 'POST /api/sites/:id/legal', mcp: true, step: true },
  may: 'studio:edit',
  effect: 'write',
  input: z.object({
    id: SiteId,
    kinds: LegalKinds.optional().describe('absent: those the country asks for, or both'),
    country: Country.optional().describe('ISO 3166; absent: the one the facts tell'),
  }),
  output: z.object({ drafted: LegalKinds, site: SiteView }),
})
export const exportSite = contract({
  name: 'studio.export_site',
  title: 'Export a site as ZIP',
  doors: { http: 'GET /api/sites/:id/export.zip' },
  may: 'studio:read',
  effect: 'read',
  audit: true,
  produces: 'application/zip',
  timeoutMs: 60_000,
  input: oneSite,
  output: z.object({ body: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes') }),
})
/** Names come in English, in Arabic and, when one is named, in `lang`. */
export const listSectionTypes = contract({
  name: 'studio.list_section_types',
  title: 'List section types',
  doors: { http: 'GET /api/section-types', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: z.object({ lang: Lang.optional() }),
  output: z.object({ items: z.array(z.record(z.string(), z.unknown())) }),
})
export const deploySite = contract({
  name: 'studio.deploy',
  title: 'Put a site live',
  doors: { http: 'POST /api/deploy', mcp: 'confirm', step: true, palette: true },
  may: 'hosting:edit',
  effect: 'write',
  status: 202,
  audit: true,
  timeoutMs: 30_000,
  input: z
    .object({ siteId: SiteId.optional(), uploadId: z.string().max(40).optional(), target: z.enum(['builtin']).default('builtin') })
    .refine((given) => (given.siteId === undefined) !== (given.uploadId === undefined), 'either siteId or uploadId'),
  output: z.object({ jobId: RunId }),
})
