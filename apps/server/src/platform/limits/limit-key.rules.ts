import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { CountedPer } from './catalogue.ts'

export type Subject = { account?: string; address?: string; workspaceId?: string }

/** Whom to count, as a hash. One household has a whole /64 of IPv6 addresses, so it counts as one. Throws when the subject lacks what the limit counts. */
export function limitKey(per: CountedPer, subject: Subject): string {
  const value = {
    account: subject.account?.trim().toLowerCase(),
    address: subject.address && neighbourhood(subject.address),
    workspace: subject.workspaceId,
  }[per]
  if (!value) throw new Error(`this limit counts per ${per}, which was not given`)
  return createHash('sha256').update(`${per}:${value}`).digest('base64url')
}

function neighbourhood(address: string): string {
  const bare = address.split('%')[0] ?? address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped) return mapped
  return isIPv6(bare) ? firstGroups(bare) : bare
}

/** The first four groups, with `::` written out. */
function firstGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : 8 - front.length - back.length
  const groups = [...front, ...Array.from({ length: missing }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':')
}
