import type { z } from 'zod'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * What repeating an action means.
 * `read` changes nothing; `write` is one transaction of ours; `keyed` is outside and the provider honours our key;
 * `outside` is outside and not repeatable: claimed, handed over, confirmed or unknown, never resent blindly.
 */
export type Effect = 'read' | 'write' | 'keyed' | 'outside'

/** The ways into an action. All are derived from the declaration and pass the same checks. */
export type Doors = {
  http?: `${HttpMethod} /${string}` | readonly `${HttpMethod} /${string}`[]
  /** `true`: an outside agent may call it; `confirm`: it first gets a preview and a token. */
  mcp?: boolean | 'confirm'
  step?: boolean
  palette?: boolean
}

export type Permission = `${string}:${'read' | 'edit' | 'manage'}` | 'public' | 'self'

/** A thing Manara can do, as both sides of the wire know it. The server adds `run`. */
export type ActionContract<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  name: `${string}.${string}`
  title: string
  doors: Doors
  may: Permission
  effect: Effect
  input: I
  output: O
  status?: 200 | 201 | 202 | 204
  timeoutMs?: number
  limit?: string
  /** Written to the audit log when it succeeds. */
  audit?: boolean
}

/** Declares an action; the identity function keeps its types. */
export function contract<const I extends z.ZodType, const O extends z.ZodType>(declared: ActionContract<I, O>): ActionContract<I, O> {
  return declared
}

/** The parts of an HTTP door: `POST /api/sites/:id` becomes method, path and the names of its path parameters. */
export function httpDoors(action: ActionContract): { method: HttpMethod; path: string; params: string[] }[] {
  const doors = action.doors.http === undefined ? [] : typeof action.doors.http === 'string' ? [action.doors.http] : action.doors.http
  return doors.map((door) => {
    const [method, path] = door.split(' ') as [HttpMethod, string]
    return { method, path, params: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '') }
  })
}
