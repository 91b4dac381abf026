import type { EditOp, SiteDescription } from '@manara/contracts'
import { applyOps } from '../edit/apply-ops.ts'
import { EditError } from '../edit/errors.ts'
import { renderSite } from '../render/render-site.ts'
import type { RenderOptions } from '../render/types.ts'
import { checkSite } from './check-site.ts'
import type { Finding, FindingCode } from './types.ts'

/** Which findings are meant: of a kind, and where that is said, of one place. */
export type WhichFindings = { code: FindingCode; sectionId?: string; page?: string; lang?: string }
/** `ops` settle `fixed` findings, applied in order as one edit. */
export type Fixed = { ops: EditOp[]; fixed: number }

/** Settling one thing may bring up another, seldom more than once. */
const rounds = 4

const isMeant = ({ code, where }: Finding, which: WhichFindings | undefined): boolean =>
  which === undefined ||
  (code === which.code &&
    (which.sectionId === undefined || where.sectionId === which.sectionId) &&
    (which.page === undefined || where.page === which.page) &&
    (which.lang === undefined || where.lang === which.lang))

/** What a fix changes; two fixes of one thing go one after the other, each seeing what the first left. */
const subjectOf = (op: EditOp): string => ('sectionId' in op ? op.sectionId : 'pageId' in op ? op.pageId : op.op)

/** The edits that settle every finding that can be settled without the owner, or those meant by `which`. Weight is not judged here. */
export function fixSite(site: SiteDescription, options: RenderOptions, which?: WhichFindings): Fixed {
  const ops: EditOp[] = []
  let now = site
  let fixed = 0
  for (let round = 0; round < rounds; round++) {
    const open = checkSite(now, renderSite(now, options)).filter((one) => one.fix !== undefined && isMeant(one, which))
    const touched = new Set<string>()
    const before = ops.length
    for (const { fix = [] } of open) {
      const next = fix.some((op) => touched.has(subjectOf(op))) ? undefined : attempt(now, fix)
      for (const op of fix) touched.add(subjectOf(op))
      if (next === undefined) continue
      ops.push(...fix)
      now = next
      fixed += 1
    }
    if (ops.length === before) break
  }
  return { ops, fixed }
}

/** The site after a fix; undefined where it does not fit, then the finding stays for its owner. */
function attempt(site: SiteDescription, fix: EditOp[]): SiteDescription | undefined {
  try {
    const after = applyOps(site, fix, { newId: (prefix) => `${prefix}_fixed0001` })
    return after.patch.length === 0 ? undefined : after.site
  } catch (error) {
    if (error instanceof EditError) return undefined
    throw error
  }
}
