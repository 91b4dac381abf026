import type { EventKind } from '../kernel/event.ts'
import { accountsEvents } from '../modules/accounts/index.ts'
import { experimentsEvents } from '../modules/experiments/index.ts'
import { hostingEvents } from '../modules/hosting/index.ts'
import { leadsEvents } from '../modules/leads/index.ts'
import { studioEvents } from '../modules/studio/index.ts'

/** Every kind of event this program publishes, so that the log can read older rows of each. */
export const eventKinds: readonly EventKind[] = [...accountsEvents, ...experimentsEvents, ...hostingEvents, ...leadsEvents, ...studioEvents]
