import { z } from 'zod'
import { contract } from '../action.ts'
import { Instant, ListInput, RunId, SiteId, idOf, listOf } from '../shapes.ts'
import { PageId, SectionId } from '../site.ts'

export const ExperimentId = idOf('exp')

/** What arm b shows in place of what stands there: another look or other texts of one section, or another page under the same address. */
export const ArmChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('section'),
    sectionId: SectionId,
    variant: z.string().max(40).optional().describe('another look; absent: the same'),
    fields: z.record(z.string(), z.unknown()).optional().describe('fields that differ, as set_fields takes them'),
  }),
  z.object({
    kind: z.literal('page'),
    pageId: PageId,
    otherPageId: PageId.describe('the page that arm b shows at the address of the first'),
  }),
])
export type ArmChange = z.infer<typeof ArmChange>

export const Arm = z.enum(['a', 'b'])
export type Arm = z.infer<typeof Arm>
export const Goal = z.enum(['form', 'link', 'any']).describe('what counts: a form sent, a tracked link followed, or whichever comes first')
export type Goal = z.infer<typeof Goal>
export const ExperimentStatus = z.enum(['draft', 'running', 'stopped', 'promoted'])

export const ExperimentView = z.object({
  id: ExperimentId,
  siteId: SiteId,
  name: z.string(),
  change: ArmChange,
  goal: Goal,
  status: ExperimentStatus,
  winner: Arm.optional().describe('the arm that was promoted'),
  createdAt: Instant,
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
})
export type ExperimentView = z.infer<typeof ExperimentView>

const Share = z.number().min(0).max(1)
const Span = z.object({ low: z.number(), high: z.number().nullable().describe('null: without end') })
const ArmCount = z.object({ visitors: z.number().int(), conversions: z.number().int() })
export const ArmResult = ArmCount.extend({
  arm: Arm,
  rate: Share,
  interval: Span.describe('where the true rate may lie, 95 %, by Wilson; for looking at'),
})
export const Verdict = z.enum(['nobody_yet', 'split_broken', 'not_enough', 'open', 'a_wins', 'b_wins'])
export type Verdict = z.infer<typeof Verdict>
export const ExperimentResult = z.object({
  arms: z.array(ArmResult).length(2),
  difference: Span.describe('rate of b above that of a, 95 %, by Newcombe; for looking at'),
  ratio: Span.describe('conversions of b for each of a, 95 %, for all looks at once; it decides'),
  splitChance: Share.describe('the chance that a fair coin splits visitors like this; below 0.001 nothing here may be trusted'),
  verdict: Verdict,
  days: z.array(z.object({ day: z.string(), a: ArmCount, b: ArmCount })),
})
export type ExperimentResult = z.infer<typeof ExperimentResult>
export const ExperimentDetail = ExperimentView.extend({ result: ExperimentResult })
export type ExperimentDetail = z.infer<typeof ExperimentDetail>

const one = z.object({ id: ExperimentId })

export const createExperiment = contract({
  name: 'experiments.create',
  title: 'Set up an A/B test',
  doors: { http: 'POST /api/experiments', mcp: true },
  may: 'hosting:edit',
  effect: 'write',
  status: 201,
  input: z.object({ siteId: SiteId, name: z.string().trim().min(1).max(120), change: ArmChange, goal: Goal.default('any') }),
  output: ExperimentView,
})
export const listExperiments = contract({
  name: 'experiments.list',
  title: 'List A/B tests',
  doors: { http: 'GET /api/experiments', mcp: true },
  may: 'hosting:read',
  effect: 'read',
  input: ListInput.extend({ siteId: SiteId.optional() }),
  output: listOf(ExperimentView),
})
export const getExperiment = contract({
  name: 'experiments.get',
  title: 'See how an A/B test goes',
  doors: { http: 'GET /api/experiments/:id', mcp: true },
  may: 'hosting:read',
  effect: 'read',
  input: one,
  output: ExperimentDetail,
})
export const startExperiment = contract({
  name: 'experiments.start',
  title: 'Start an A/B test',
  doors: { http: 'POST /api/experiments/:id/start', mcp: 'confirm' },
  may: 'hosting:edit',
  effect: 'write',
  audit: true,
  timeoutMs: 30_000,
  input: one,
  output: ExperimentView.extend({ jobId: RunId.describe('the deployment that brings both arms on the air') }),
})
export const stopExperiment = contract({
  name: 'experiments.stop',
  title: 'Stop an A/B test',
  doors: { http: 'POST /api/experiments/:id/stop', mcp: 'confirm' },
  may: 'hosting:edit',
  effect: 'write',
  audit: true,
  input: one,
  output: ExperimentView.extend({ jobId: RunId.optional().describe('the deployment that takes arm b off the air') }),
})
export const promoteArm = contract({
  name: 'experiments.promote',
  title: 'Keep one arm of an A/B test for good',
  doors: { http: 'POST /api/experiments/:id/promote', mcp: 'confirm' },
  may: 'hosting:edit',
  effect: 'write',
  audit: true,
  timeoutMs: 30_000,
  input: one.extend({ arm: Arm }),
  output: ExperimentView.extend({
    jobId: RunId.optional().describe('the deployment that shows it to everyone; absent when other changes wait to be published first'),
  }),
})
export const planExperiment = contract({
  name: 'experiments.plan',
  title: 'Reckon how long an A/B test takes',
  doors: { http: 'GET /api/experiment-plan', mcp: true },
  may: 'hosting:read',
  effect: 'read',
  input: z.object({
    rate: z.coerce.number().min(0.001).max(0.9).describe('share of visitors who convert today'),
    lift: z.coerce.number().min(-0.9).max(5).describe('the difference worth finding: 0.2 is a fifth more'),
    visitorsPerDay: z.coerce.number().int().min(1).max(20_000),
    days: z.coerce.number().int().min(1).max(365).default(60),
  }),
  output: z.object({
    power: Share.describe('chance that the better arm wins within the days'),
    daysForFourOfFive: z.number().int().optional().describe('absent: not within ten years'),
    visitorsForFourOfFive: z.number().int().optional(),
  }),
})
