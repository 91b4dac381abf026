import { applyOps } from '../../packages/site-kit/src/index.ts'
import type { Interpreted } from '../../packages/composer/src/index.ts'
import { interpretEdit } from '../../packages/composer/src/index.ts'
import { fold } from '../../apps/server/src/modules/studio/improve/honest.rules.ts'
import { leavesOf } from '../../packages/composer/src/edit/cases/blind/fold.ts'
import { scoreCase, siteOf } from '../../packages/composer/src/edit/cases/blind/score.ts'
import type { Grade } from '../../packages/composer/src/edit/cases/blind/score.ts'
import { isSectionSpill } from '../../packages/composer/src/edit/cases/blind/spill.ts'
import type { EditCase } from '../../packages/composer/src/edit/cases/want.ts'

/** `bytesOutside`: size of sections that changed without being spoken of. `invented`: numbers and addresses on the site that nobody gave. */
export type Judgement = { grade: Grade; bytesOutside: number; invented: string[]; why: string }

/** How a request was met; no answer counts as the rules' saying that they did not understand. */
export function judge(one: EditCase, answer: Interpreted | undefined): Judgement {
  const given = answer ?? { status: 'cannot' as const, reply: '', offers: [] }
  const { grade, spill, why } = scoreCase(one, (message, context) => (message === one.say ? given : interpretEdit(message, context)))
  const after = given.status === 'done' ? siteAfter(one, given) : undefined
  const strayed = spill.filter(isSectionSpill).map((line) => line.replace(/^new /, ''))
  const sections = after?.pages.flatMap((page) => page.sections) ?? []
  const bytesOutside = strayed.reduce(
    (sum, type) => sum + Buffer.byteLength(JSON.stringify(sections.filter((section) => section.type === type))),
    0,
  )
  return { grade, bytesOutside, invented: after ? newClaims(one, after) : [], why }
}

function siteAfter(one: EditCase, { ops }: Extract<Interpreted, { status: 'done' }>) {
  try {
    let last = 0
    return applyOps(siteOf(one), ops, { newId: (prefix) => `${prefix}_after${++last}` }).site
  } catch {
    return undefined
  }
}

/** Found apart from the product's own guard: what looks like a fact in the new site and in neither the old one nor the request. */
function newClaims(one: EditCase, after: ReturnType<typeof siteOf>): string[] {
  const before = siteOf(one)
  const known = fold([one.say, ...leavesOf([before.pages, before.facts, before.name])].join('\n'))
  const numbers = new Set(known.match(/\d+/g))
  const old = new Set(leavesOf(before.pages))
  const fresh = leavesOf(after.pages).filter((text) => !old.has(text) && !/^(sec|pag)_|^#/.test(text))
  return fresh.flatMap((text) => [
    ...(fold(text).match(/\d+/g) ?? []).filter((number) => !numbers.has(number) && !known.replace(/\D/g, '').includes(number)),
    ...(text.match(/\S+@\S+|https?:\S+/g) ?? []).filter((address) => !known.includes(fold(address))),
  ])
}
