import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { meQuery } from '../../lib/me.ts'
import type { Problem } from '../../lib/problem.ts'

/** Only paths of this app may follow a sign-in; anything else leads home. */
export const safePath = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])/.test(to) ? to : '/')

/** One call at the door; afterwards the person is asked for anew and the way goes on to `to`. */
export function useDoor<I>(call: (input: I) => Promise<unknown>, to?: string) {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation<unknown, Problem, I>({
    mutationFn: call,
    onSuccess: async () => {
      if (to === undefined) return
      queries.clear()
      await queries.fetchQuery(meQuery())
      router.history.push(safePath(to))
    },
  })
}
