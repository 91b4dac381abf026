import { z } from 'zod'
import { contract } from '../action.ts'
import { LocalText } from '../lang.ts'
import { Instant, ListInput, SiteId, listOf } from '../shapes.ts'

/** A picture by its content: the same picture has the same name, however often it is brought. It stands in `ImageRef.media`. */
export const MediaId = z.string().regex(/^img_[0-9a-f]{32}$/, 'a picture: img_ and 32 letters and digits')

const Share = z.number().min(0).max(1)
export const Focus = z.object({ x: Share, y: Share })

/** A picture of the owner's. `width` and `height` are in pixels, as it stands upright. */
export const MediaView = z.object({
  id: MediaId,
  name: z.string().describe('the file name it came with, or what the owner calls it'),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  alt: LocalText.describe('what it shows, per language'),
  decorative: z.boolean().describe('says nothing that the text beside it does not say, so it needs no words'),
  focus: Focus.optional().describe('what stays in sight when it is cropped; absent: the middle'),
  needsWords: z.boolean().describe('neither described nor marked decorative'),
  uses: z.array(z.object({ siteId: SiteId, site: z.string() })).describe('sites whose newest version shows it'),
  createdAt: Instant,
})
export type MediaView = z.infer<typeof MediaView>

/** What was done to a picture on its way in. */
export const MediaChange = z.enum(['metadata_removed', 'turned_upright', 'made_smaller', 'first_frame_only', 'drawn_from_svg'])
export type MediaChange = z.infer<typeof MediaChange>

/** What became of one file that was sent: kept, known already, or refused with a reason. */
export const MediaReceipt = z.object({
  name: z.string(),
  bytes: z.number().int(),
  outcome: z.enum(['kept', 'known', 'refused']),
  media: MediaView.optional(),
  changes: z.array(MediaChange).default([]),
  reason: z.object({ code: z.string(), sentence: z.string() }).optional(),
})
export type MediaReceipt = z.infer<typeof MediaReceipt>

/** Answer of `POST /api/media` (multipart, up to 10 files and 50 MB), which is not an action because bytes enter there. */
export const MediaUploadAnswer = z.object({ items: z.array(MediaReceipt) })

/** The same as a stream, for `Accept: text/event-stream`; `part` travels as the event's name. */
export const MediaUploadPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('progress'), file: z.number().int(), of: z.number().int().optional(), name: z.string() }),
  z.object({ part: z.literal('file'), file: z.number().int(), receipt: MediaReceipt }),
  z.object({ part: z.literal('done'), kept: z.number().int(), refused: z.number().int() }),
  z.object({ part: z.literal('error'), problem: z.record(z.string(), z.unknown()) }),
])
export type MediaUploadPart = z.infer<typeof MediaUploadPart>

const oneMedia = z.object({ id: MediaId })

export const listMedia = contract({
  name: 'studio.list_media',
  title: 'List pictures',
  doors: { http: 'GET /api/media', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: ListInput,
  output: listOf(MediaView),
})
export const getMedia = contract({
  name: 'studio.get_media',
  title: 'See a picture’s details',
  doors: { http: 'GET /api/media/:id', mcp: true },
  may: 'studio:read',
  effect: 'read',
  input: oneMedia,
  output: MediaView,
})
export const updateMedia = contract({
  name: 'studio.update_media',
  title: 'Describe a picture',
  doors: { http: 'PATCH /api/media/:id', mcp: true, step: true },
  may: 'studio:edit',
  effect: 'write',
  input: oneMedia.extend({
    name: z.string().trim().min(1).max(120).optional(),
    alt: LocalText.optional().describe('the languages given replace those; the others stay'),
    decorative: z.boolean().optional(),
    focus: Focus.nullable().optional().describe('null: the middle'),
  }),
  output: MediaView,
})
export const deleteMedia = contract({
  name: 'studio.delete_media',
  title: 'Delete a picture',
  doors: { http: 'DELETE /api/media/:id', mcp: 'confirm' },
  may: 'studio:edit',
  effect: 'write',
  status: 204,
  audit: true,
  input: oneMedia,
  output: z.object({}),
})
export const previewMedia = contract({
  name: 'studio.preview_media',
  title: 'See a picture',
  doors: { http: 'GET /api/media/:id/preview' },
  may: 'studio:read',
  effect: 'read',
  produces: 'image/webp',
  timeoutMs: 30_000,
  input: oneMedia.extend({
    w: z.coerce.number().int().min(16).max(2000).default(480).describe('the width wanted, in pixels; the next size kept is given'),
    aspect: z
      .string()
      .regex(/^[1-9]\d?:[1-9]\d?$/, 'width to height, such as 4:3')
      .optional()
      .describe('cropped to this shape, round the focus'),
  }),
  output: z.object({ body: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes') }),
})
