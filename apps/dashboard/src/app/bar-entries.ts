import { accounts, leads, studio } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import type { IconName } from '../ui/icon-paths.ts'

/** Where a palette action leads: a room where its form stands, or a call on the open site. */
export type Doing = { icon: IconName; path?: string; onOpenSite?: 'undo' | 'redo' | 'fix'; perSite?: boolean }

/** Every action with a palette door, in the order it is offered, and what choosing it does. A test holds this list against the contracts. */
export const offered: readonly (readonly [contract: ActionContract, doing: Doing])[] = [
  [studio.createSite, { icon: 'plus', path: '/start' }],
  [leads.createLead, { icon: 'plus', path: '/leads?add=true' }],
  [studio.deploySite, { icon: 'publish', perSite: true, path: '/sites' }],
  [studio.undoEdit, { icon: 'undo', onOpenSite: 'undo' }],
  [studio.redoEdit, { icon: 'redo', onOpenSite: 'redo' }],
  [studio.fixFindings, { icon: 'check', onOpenSite: 'fix' }],
  [leads.listLeads, { icon: 'person', path: '/leads' }],
  [studio.listSites, { icon: 'site', path: '/sites' }],
  [accounts.invite, { icon: 'person', path: '/settings/people' }],
  [accounts.createWorkspace, { icon: 'plus', path: '/settings/workspace' }],
]

/** The palette's actions this person may use. */
export function paletteActions(may: readonly string[]): { name: string; title: string; doing: Doing }[] {
  const isAllowed = ({ may: grant }: ActionContract) => grant === 'self' || grant === 'public' || may.includes(grant)
  return offered.filter(([contract]) => isAllowed(contract)).map(([{ name, title }, doing]) => ({ name, title, doing }))
}

/** Whether every word of the query begins a word of the text, whatever the accents and letter case. */
export function matches(text: string, query: string): boolean {
  const words = plain(text).split(/[\s،,.«»“”-]+/u)
  return plain(query)
    .split(/\s+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part) || word.startsWith(`ال${part}`)))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
