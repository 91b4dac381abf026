import { interpretEdit } from '../../packages/composer/src/index.ts'
import type { EditContext, Interpreted } from '../../packages/composer/src/index.ts'
import { siteOf } from '../../packages/composer/src/edit/cases/blind/score.ts'
import type { EditCase } from '../../packages/composer/src/edit/cases/want.ts'
import { understandEdit } from '../../apps/server/src/modules/studio/improve/understand-edit.ts'
import { createModels } from '../../apps/server/src/platform/models/index.ts'
import type { Ledger, Models, Provider } from '../../apps/server/src/platform/models/index.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judge.ts'

/** `model`: every request goes to the model. `product`: rules first, the model for what they do not understand. */
export type Way = 'model' | 'product'
/** `valid`: the answer fitted at once; `mended`: after it was sent back; `unfit`: it never did, or none came. `held`: the guard refused what it said. */
export type Result = Judgement & {
  say: string
  lang: string
  asked: number
  answer: 'valid' | 'mended' | 'unfit' | 'not asked'
  held: boolean
  inputTokens: number
  outputTokens: number
  micros: number
  ms: number
}
export type EvalDeps = {
  provider: Provider
  prices: { inputPerMillion: number; outputPerMillion: number }
  way: Way
  parallel?: number
  onResult?: (result: Result) => void
}

/** Nothing is kept and nothing is capped: whoever measures wants every call to be made. */
const openLedger: Ledger = {
  reserve: () => Promise.resolve({ kind: 'open', callId: 'eval' }),
  settle: () => Promise.resolve(),
  keepAnswer: () => Promise.resolve(),
}

/** Runs requests against an endpoint, a few at a time, and judges each. */
export async function runCases(cases: readonly EditCase[], deps: EvalDeps): Promise<Result[]> {
  const results: Result[] = []
  const line = cases.map((one, at) => ({ one, at }))
  const worker = async () => {
    for (let next = line.shift(); next; next = line.shift()) {
      const result = await runCase(next.one, deps)
      results[next.at] = result
      deps.onResult?.(result)
    }
  }
  await Promise.all(Array.from({ length: deps.parallel ?? 1 }, worker))
  return results
}

async function runCase(one: EditCase, deps: EvalDeps): Promise<Result> {
  const meter = meterOf(deps)
  const startedAt = performance.now()
  const context = contextOf(one)
  const byRules = deps.way === 'product' ? interpretEdit(one.say, context) : undefined
  const asks = byRules === undefined || byRules.status === 'cannot'
  const found: Interpreted | undefined = asks ? ((await ask(meter.models, one, context)) ?? byRules) : byRules
  const { count, deeds, by, cost } = meter.read()
  return {
    say: one.say,
    lang: one.lang,
    ...judge(one, found),
    asked: count,
    answer: answerOf({ count, by }),
    held: deeds > 0 && (found === undefined || found.status === 'cannot'),
    ...cost,
    ms: performance.now() - startedAt,
  }
}

function answerOf({ count, by }: { count: number; by: 'model' | 'rules' | undefined }): Result['answer'] {
  if (count === 0) return 'not asked'
  if (by === 'rules') return 'unfit'
  return count > 1 ? 'mended' : 'valid'
}

function contextOf(one: EditCase): EditContext {
  const site = siteOf(one)
  const focus = site.pages.flatMap((page) => page.sections).find((section) => section.type === one.focus)
  let last = 0
  return { site, lang: one.lang, focus: focus?.id, newId: (prefix) => `${prefix}_fresh${++last}`, seed: 3, today: '2026-11-21' }
}

const ask = (models: Models, one: EditCase, context: EditContext) =>
  understandEdit(models, { message: one.say, context, call: { workspaceId: 'eval', signal: new AbortController().signal } })

/** A way to the models that counts what one request took. */
function meterOf({ provider, prices }: EvalDeps) {
  let count = 0
  let deeds = 0
  let by: 'model' | 'rules' | undefined
  let cost = { inputTokens: 0, outputTokens: 0, micros: 0 }
  const counted: Provider = {
    ...provider,
    ask: (request, listener) => {
      count += 1
      return provider.ask(request, listener)
    },
  }
  const inner = createModels({
    tiers: [{ tier: 'standard', provider: counted, prices }],
    ledger: openLedger,
    clock: { now: () => new Date() },
    note: (note) => {
      by = note.by
      cost = note.cost
    },
  })
  const models: Models = {
    ...inner,
    run: async (task, input, call) => {
      const result = await inner.run(task, input, call)
      const { changes = [] } = result.output as { changes?: { do: string }[] }
      deeds = changes.filter((change) => change.do !== 'ask' && change.do !== 'cannot').length
      return result
    },
  }
  return { models, read: () => ({ count, deeds, by, cost }) }
}
