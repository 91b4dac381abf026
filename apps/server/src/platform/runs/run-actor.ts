import type { Actor } from '../../kernel/actor.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { runErrors } from './errors.ts'

type RunActor = Extract<Actor, { kind: 'run' }>

/**
 * Who a run is at this step: the rights its person has now and, when a key started it, only those the key has now too.
 * Throws `runs.key_revoked` when that key was taken back.
 */
export async function actorOf({ begun }: ActiveRun, { grantsOf, grantsOfKey }: RunDeps): Promise<RunActor> {
  const { id, workspace_id: workspaceId, on_behalf_of: person } = begun
  const keyId = keyOf(begun.started_by)
  const [persons, keys] = await Promise.all([
    person === null ? undefined : grantsOf(person, workspaceId),
    keyId === undefined ? undefined : grantsOfKey(keyId, workspaceId),
  ])
  if (keyId !== undefined && keys === undefined) throw runErrors.key_revoked()
  const grants = [...(persons ?? [])].filter((grant) => keys?.has(grant) ?? true)
  return { kind: 'run', id, workspaceId, grants: new Set(grants), onBehalfOf: person ?? '' }
}

const keyOf = (startedBy: string): string | undefined => (startedBy.startsWith('key:') ? startedBy.slice('key:'.length) : undefined)
