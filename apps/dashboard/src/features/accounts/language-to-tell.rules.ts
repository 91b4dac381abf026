import type { accounts } from '@manara/contracts'

/** The language the house is told to speak from now on; none where somebody chose one already, or has lived here before. */
export const languageToTell = ({ person, workspace }: Pick<accounts.Me, 'person' | 'workspace'>, reads: string): string | undefined =>
  !person.hasPassword && workspace.language === 'en' && reads !== 'en' ? reads : undefined
