import { accounts } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from './queries.ts'

export const meQuery = () => queryOf(accounts.getMe, {})

/** Who is signed in, where, and what they may do. Inside the shell it is always there. */
export function useMe() {
  return useQuery(meQuery()).data
}

/** Whether the person holds a grant such as `leads:edit`. Buttons that would be refused are not shown. */
export function useMay(grant: string): boolean {
  return useMe()?.may.includes(grant) ?? false
}
