import { z } from 'zod'
import { contract } from '../action.ts'
import { DeploymentId, Instant, ListInput, RunId, SiteId, listOf } from '../shapes.ts'

/** Answer of the upload route, which is not an action: bytes enter there and nowhere else. */
export const UploadAnswer = z.object({
  uploadId: z.string(),
  files: z.array(z.object({ path: z.string(), size: z.number().int(), type: z.string() })),
})

export const DeploymentStatus = z.enum(['queued', 'active', 'completed', 'failed', 'cancelled'])
export const getStatus = contract({
  name: 'hosting.get_status',
  title: 'See how a deployment goes',
  doors: { http: 'GET /api/status/:jobId', mcp: true },
  may: 'hosting:read',
  effect: 'read',
  input: z.object({ jobId: RunId }),
  output: z.object({
    status: DeploymentStatus,
    progress: z.number().int().min(0).max(100),
    text: z.string().optional(),
    url: z.string().optional(),
    error: z.string().optional(),
  }),
})
export const DeploymentView = z.object({
  id: DeploymentId,
  siteId: SiteId.optional(),
  uploadId: z.string().optional(),
  version: z.number().int().optional(),
  url: z.string(),
  hash: z.string(),
  files: z.number().int(),
  bytes: z.number().int(),
  live: z.boolean(),
  at: Instant,
  by: z.string().describe('a name: of a person, or of a key'),
})
export type DeploymentView = z.infer<typeof DeploymentView>
export const listDeployments = contract({
  name: 'hosting.list_deployments',
  title: 'List deployments',
  doors: { http: ['GET /api/deployments'], mcp: true },
  may: 'hosting:read',
  effect: 'read',
  input: ListInput.extend({ siteId: SiteId.optional() }),
  output: listOf(DeploymentView),
})
export const rollback = contract({
  name: 'hosting.rollback',
  title: 'Go back to an earlier deployment',
  doors: { http: 'POST /api/deployments/:id/rollback', mcp: 'confirm', step: true },
  may: 'hosting:edit',
  effect: 'write',
  audit: true,
  input: z.object({ id: DeploymentId }),
  output: DeploymentView,
})
export const takeOffline = contract({
  name: 'hosting.take_offline',
  title: 'Take a site off the air',
  doors: { http: 'POST /api/sites/:siteId/offline', mcp: 'confirm' },
  may: 'hosting:manage',
  effect: 'write',
  audit: true,
  input: z.object({ siteId: SiteId }),
  output: z.object({}),
})
