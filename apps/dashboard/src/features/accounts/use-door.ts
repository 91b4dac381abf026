import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { meQuery } from '../../lib/me.ts'
import type { Problem } from '../../lib/problem.ts'
import { safePath } from './safe-path.rules.ts'

/** One call at the door; afterwards the person is asked for anew and the way goes on to `to`, unless a mail must be opened first. */
export function useDoor<I>(call: (input: I) => Promise<{ status?: unknown }>, to?: string) {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation<{ status?: unknown }, Problem, I>({
    mutationFn: call,
    onSuccess: async ({ status }) => {
      if (to === undefined || status === 'check_mail') return
      queries.clear()
      await queries.fetchQuery(meQuery())
      router.history.push(safePath(to))
    },
  })
}
