import type { ActionContract } from '@manara/contracts'
import { chosenWorkspace } from './api.ts'
import type { InputOf } from './client.ts'
import { wireRequest } from './request.ts'

/** The address of a reading action, for pictures and downloads: the browser asks for those itself, so the workspace stands in the address. */
export function addressOf<C extends ActionContract>(contract: C, input: InputOf<C>): string {
  const workspace = chosenWorkspace.get()
  return wireRequest(contract, { ...(input as object), workspace }).url
}
