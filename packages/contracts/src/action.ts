import type { z } from 'zod'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type HttpDoor = `${HttpMethod} /${string}`

/**
 * What repeating an action means.
 * `read` changes nothing; `write` is one transaction of ours; `keyed` is outside and the provider honours our key;
 * `outside` is outside and not repeatable: claimed, handed over, confirmed or unknown, never resent blindly.
 */
export type Effect = 'read' | 'write' | 'keyed' | 'outside'

/** The ways into an action. All are derived from the declaration and pass the same checks. */
export type Doors = {
  http?: HttpDoor | readonly HttpDoor[]
  /** `true`: an outside agent may call it; `confirm`: it first gets a preview and a token. */
  mcp?: boolean | 'confirm'
  step?: boolean
  palette?: boolean
}

/** `public` needs nobody; `self` any signed-in person; the others a grant of that room. */
export type Permission = 'public' | 'self' | `${string}:${'read' | 'edit' | 'manage'}`

/** A thing Manara can do, as both sides of the wire know it. The server adds `run`. */
export type ActionContract<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  name: `${string}.${string}`
  title: string
  doors: Doors
  may: Permission
  effect: Effect
  input: I
  output: O
  /** HTTP status of success; 200 when absent. */
  status?: 200 | 201 | 202 | 204
  timeoutMs?: number
  /** Name of a limit in the catalogue of limits. */
  limit?: string
  /** Written to the audit log when it succeeds. */
  audit?: boolean
  /** The HTTP answer is not JSON: the output's `body` is sent as this media type. */
  produces?: string
  /** After the output, typed parts follow as server-sent events: of the run named by `output.runId`, or of the workspace's events. */
  stream?: { follows: 'run' | 'events'; parts: z.ZodType }
}

/** Declares an action; the identity function keeps its exact type, so the client and the server know input, output and effect. */
export function contract<const C extends ActionContract>(declared: C): C {
  return declared
}

/** The HTTP doors of an action: `POST /api/sites/:id` becomes method, path and the names of its path parameters. */
export function httpDoors(action: ActionContract): { method: HttpMethod; path: string; params: string[] }[] {
  const doors = action.doors.http === undefined ? [] : [action.doors.http].flat()
  return doors.map((door) => {
    const [method, path] = door.split(' ') as [HttpMethod, string]
    return { method, path, params: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '') }
  })
}
