import { editor } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { openAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { findModelSettings, findSpending } from '../../../platform/models/index.ts'
import type { Caps, Models, Planned } from '../../../platform/models/index.ts'
import { contextOf, readTurn } from '../chat/turn.ts'
import { studioErrors } from '../errors.ts'
import type { StudioStore } from '../store.ts'
import { partsToTranslate, planOfPart } from '../translate/translate-part.ts'
import { planOfEdit } from './understand-edit.ts'
import { planOfSection } from './write-section.ts'

type Asked = Parameters<typeof readTurn>[0]

/** The calls a message will lead to: one for each section that is written, one for a request no rule understands, else none. */
export function planOfMessage(asked: Asked): Planned[] {
  const turn = readTurn(asked)
  if (turn.does === 'compose')
    return turn.sections.flatMap(({ section }) => planOfSection({ section, site: turn.base, brief: asked.message }))
  return turn.does === 'say' && !turn.understood ? planOfEdit(asked.message, contextOf(asked)) : []
}

const planOfTranslation = (site: SiteDescription, to: string): Planned[] =>
  partsToTranslate(site, to).flatMap((part) => planOfPart({ site, part, to }))

const planOf = (asked: Omit<Asked, 'message'>, { message, translate }: { message?: string; translate?: string }): Planned[] => {
  if (translate !== undefined) return planOfTranslation(asked.site, translate)
  return message === undefined ? [] : planOfMessage({ ...asked, message })
}

const nothing = { calls: 0, inputTokens: 0, outputTokens: 0, micros: 0, tier: undefined, model: undefined }

/** What the operator set for models, as far as a price needs it. */
export type PriceSettings = { caps: Caps; currency: string }
type Deps = { db: Pick<Database, 'read'>; store: StudioStore; models: Pick<Models, 'estimate'>; clock: Clock; pricing: PriceSettings }

/** Says what a message, or a translation, will cost before it is sent. */
export const estimateCost = ({ db, store, models, clock, pricing: { caps, currency } }: Deps): Action =>
  openAction(editor.estimateCost, async ({ actor, newId }, { id, message, focus, lang, translate }) => {
    const { workspaceId } = actor
    const site = await store.read(workspaceId, (reader) => reader.findSite(id))
    if (!site) throw studioErrors.site_missing()
    const { settings, spending } = await db.read(workspaceId, async (tx) => ({
      settings: await findModelSettings(tx),
      spending: await findSpending(tx, { clock, caps }),
    }))
    const today = clock.now().toISOString().slice(0, 10)
    const asked = { siteId: id, site: site.description, focus, lang, today, newId }
    const plan = planOf(asked, { message, translate })
    const { micros, ...estimate } = models.estimate(plan, settings.privacy) ?? nothing
    const most = spending.caps.monthlyMicros
    const left = most === undefined ? {} : { left: Math.max(0, most - spending.micros) / 1e6 }
    return { ...estimate, cost: micros / 1e6, currency, ...left }
  })
