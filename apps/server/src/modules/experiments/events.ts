import { z } from 'zod'
import { eventKind } from '../../kernel/event.ts'
import type { EventKind } from '../../kernel/event.ts'

const ids = z.object({ experimentId: z.string(), siteId: z.string() })

/** Somebody set up a test of two arms; nobody sees it yet. */
export const testCreated = eventKind({ name: 'experiments.test_created', payload: ids })
/** Both arms are on their way to the air. */
export const testStarted = eventKind({ name: 'experiments.test_started', payload: ids })
/** Everybody sees arm a again. */
export const testStopped = eventKind({ name: 'experiments.test_stopped', payload: ids })
/** One arm stays for good. */
export const armPromoted = eventKind({ name: 'experiments.arm_promoted', payload: ids.extend({ arm: z.enum(['a', 'b']) }) })

/** Every kind of event this room publishes. */
export const experimentsEvents: readonly EventKind[] = [testCreated, testStarted, testStopped, armPromoted]
