// Kills the program, its PostgreSQL or a worker while clients write, and counts what was lost or doubled.
//   node scripts/proof/kill.ts --kills 100 --of app,postgres,worker --seed 1
//   node scripts/proof/kill.ts --kills 3 --of app --broken hasty      must be caught
import { parseArgs } from 'node:util'
import { killAgainAndAgain } from './kill-run.ts'
import type { KillFigures, KillWish } from './kill-run.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '5' },
    of: { type: 'string', default: 'app,postgres,worker' },
    seed: { type: 'string', default: '1' },
    broken: { type: 'string' },
  },
})

const isClean = ({ lost, doubled, mailsMissing, mailsDoubled, journeyFaults }: KillFigures) =>
  lost.length + doubled.length + mailsMissing.length + mailsDoubled.length + journeyFaults.length === 0
let failed = false
for (const victim of values.of.split(',') as KillWish['victim'][]) {
  const figures = await killAgainAndAgain({
    victim,
    kills: Number(values.kills),
    seed: Number(values.seed),
    broken: values.broken as KillWish['broken'],
    say: console.log,
  })
  const { lost, doubled, mailsMissing, mailsDoubled, backMs, inFlight, acknowledged, unknown } = figures
  console.log(
    `${victim}: ${figures.kills} kills, ${acknowledged} acknowledged, ${unknown} unknown, ${lost.length} lost, ${doubled.length} doubled, ${mailsMissing.length} mails missing, ${mailsDoubled.length} mails doubled, ` +
      `back after at most ${Math.round(Math.max(...backMs))} ms, at least ${Math.min(...inFlight)} writes in flight at every kill`,
  )
  const { chat, publish, import: brought, arm } = figures.struck
  console.log(`  struck in the middle: ${chat} chats, ${publish} publications, ${brought} imports, ${arm} visits of a test`)
  for (const fault of figures.journeyFaults) console.log(`  wrong: ${fault}`)
  failed ||= !isClean(figures) || Math.max(...backMs) > 10_000 || Math.min(...inFlight) < 1
}
process.exitCode = failed ? 1 : 0
