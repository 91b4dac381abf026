import { accounts, leads, studio } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import type { IconName } from '../ui/icon-paths.ts'

/** Where a palette action leads: a room where its form stands, or a call on the open site. */
export type Doing = { icon: IconName; path?: string; onOpenSite?: 'undo' | 'redo'; perSite?: boolean }

/** Every action with a palette door, and what choosing it does. A test holds this list against the contracts. */
export const doings: Record<string, Doing> = {
  [studio.createSite.name]: { icon: 'plus', path: '/start' },
  [leads.createLead.name]: { icon: 'plus', path: '/leads?add=true' },
  [studio.deploySite.name]: { icon: 'publish', perSite: true, path: '/sites' },
  [studio.undoEdit.name]: { icon: 'undo', onOpenSite: 'undo' },
  [studio.redoEdit.name]: { icon: 'redo', onOpenSite: 'redo' },
  [leads.listLeads.name]: { icon: 'person', path: '/leads' },
  [studio.listSites.name]: { icon: 'site', path: '/sites' },
  [accounts.invite.name]: { icon: 'person', path: '/settings/people' },
  [accounts.createWorkspace.name]: { icon: 'plus', path: '/settings/workspace' },
}

const allContracts = (): ActionContract[] => [accounts, leads, studio].flatMap((room) => Object.values(room as Record<string, unknown>).filter((value): value is ActionContract => typeof value === 'object' && value !== null && 'doors' in value))

/** The palette's actions this person may use. */
export function paletteActions(may: readonly string[]): { name: string; title: string; doing: Doing }[] {
  const order = Object.keys(doings)
  const sorted = allContracts().sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  return sorted.flatMap((contract) => {
    const doing = doings[contract.name]
    const allowed = contract.may === 'self' || contract.may === 'public' || may.includes(contract.may)
    return contract.doors.palette && doing && allowed ? [{ name: contract.name, title: contract.title, doing }] : []
  })
}

/** Whether every word of the query begins a word of the text, whatever the accents and letter case. */
export function matches(text: string, query: string): boolean {
  const words = plain(text).split(/[\s،,.«»“”-]+/u)
  return plain(query).split(/\s+/u).filter(Boolean).every((part) => words.some((word) => word.startsWith(part) || word.startsWith(`ال${part}`)))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
