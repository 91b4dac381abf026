import { z } from 'zod'

/** `site_` and 26 lower-case letters and digits, ordered by time. */
export const idOf = <P extends string>(prefix: P) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`), `an id that starts with ${prefix}_`)

export const SiteId = idOf('site')
export const RunId = idOf('run')
export const LeadId = idOf('lead')
export const WorkspaceId = idOf('wsp')
export const PersonId = z.string().min(1).max(64)
export const DeploymentId = idOf('dep')
export const FileId = idOf('file')
export const MessageId = idOf('msg')
/** Counted from 0 in the database's own integers. */
const most = 2_147_483_647
export const VersionNumber = z.coerce.number().int().min(0).max(most)
/** Which state of a thing was looked at when it was changed. */
export const Revision = z.number().int().min(0).max(most)

/** ISO 8601 instant in UTC. */
export const Instant = z.string()

/** What every list takes. */
export const ListInput = z.object({ limit: z.coerce.number().int().min(1).max(100).default(25), cursor: z.string().max(200).optional() })

/** What every list gives: `next` is the cursor of the following page, absent on the last. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() })

/** RFC 9457, with our code. */
export const Problem = z
  .object({
    type: z.string().default('about:blank'),
    code: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .loose()
export type Problem = z.infer<typeof Problem>

export const Empty = z.object({})
