import { createRunner } from '../platform/actions/runner.ts'
import type { RunAction } from '../platform/actions/runner.ts'
import type { Accounts } from '../modules/accounts/index.ts'
import { isLimitName } from '../platform/limits/index.ts'
import type { Foundation } from './foundation.ts'
import type { Tools } from './tools.ts'

/** The one way into every action, for the doors and for a room that uses another one's action. */
export function openRunner({ db, secrets }: Foundation, { limits }: Tools, accounts: Accounts): RunAction {
  return createRunner({
    db,
    audit: accounts.audit,
    answers: { seal: (text) => secrets.seal('answers', text), open: (sealed) => secrets.open('answers', sealed) },
    takeLimit: async (name, { actor, address }) => {
      if (!isLimitName(name)) throw new Error(`no limit is called ${name}`)
      await limits.take(name, { workspaceId: actor.workspaceId, address })
    },
  })
}
