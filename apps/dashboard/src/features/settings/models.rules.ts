import type { models } from '@manara/contracts'
import type { OutputOf } from '../../lib/client.ts'

export type ModelsView = OutputOf<typeof models.getModels>

/** The cap that holds: the workspace's own, never above the machine's. */
export const capOf = ({ cap, machineCap }: Pick<ModelsView, 'cap' | 'machineCap'>): number | undefined =>
  cap === undefined ? machineCap : Math.min(cap, machineCap ?? cap)
