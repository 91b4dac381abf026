import { httpDoors } from '@manara/contracts'
import type { ActionContract, HttpMethod } from '@manara/contracts'

export type WireRequest = { method: HttpMethod; url: string; body: string | undefined }

/**
 * An action call as HTTP: path parameters fill the path, the rest is the query of GET and DELETE, else the JSON body.
 * Undefined values are left out.
 */
export function wireRequest(contract: ActionContract, input: Record<string, unknown>): WireRequest {
  const [door] = httpDoors(contract)
  if (!door) throw new Error(`${contract.name} has no HTTP door.`)
  const path = door.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name] ?? '')))
  const rest = Object.entries(input).filter(([name, value]) => value !== undefined && !door.params.includes(name))
  if (door.method === 'GET' || door.method === 'DELETE') {
    const query = new URLSearchParams(rest.map(([name, value]) => [name, queryValue(value)]))
    return { method: door.method, url: query.size > 0 ? `${path}?${query}` : path, body: undefined }
  }
  return { method: door.method, url: path, body: JSON.stringify(Object.fromEntries(rest)) }
}

const queryValue = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** Calls that make something new carry a key, so that a repeated request makes one thing. */
export const wantsKey = (contract: ActionContract): boolean =>
  contract.effect !== 'read' && (contract.status === 201 || contract.status === 202)
