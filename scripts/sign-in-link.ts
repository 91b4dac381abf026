import { makeSignInLink } from '../apps/server/src/modules/accounts/index.ts'
import { createNewId, systemClock } from '../apps/server/src/platform/clock.ts'
import { answerBeside, say } from './beside.ts'

// Prints a one-time link for an owner who cannot sign in any more, as the last line of stdout.
await answerBeside(async ({ pools, config, secrets }) => {
  const { path, email } = await makeSignInLink({
    owner: pools.owner,
    secret: secrets.keyFor('sessions'),
    clock: systemClock,
    newId: createNewId(systemClock),
  })
  if (email !== undefined) say(`Open this link within an hour, set a new password, then sign in as ${email}.`)
  return `${config.http.publicUrl ?? `http://localhost:${config.http.port}`}${path}`
})
