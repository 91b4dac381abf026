import { createFirstStart } from '../apps/server/src/modules/accounts/index.ts'
import { createNewId, systemClock } from '../apps/server/src/platform/clock.ts'
import { answerBeside } from './beside.ts'

// Prints a key of the owner's workspace as the last line of stdout.
await answerBeside(({ pools }) =>
  createFirstStart({ owner: pools.owner, clock: systemClock, newId: createNewId(systemClock) }).makeKey('Command line'),
)
