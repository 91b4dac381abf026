import { QueryClient, infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { studio } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { useRef } from 'react'
import { api, newKey } from './api.ts'
import type { InputOf, OutputOf } from './client.ts'
import { asProblem } from './problem.ts'
import type { Problem } from './problem.ts'
import { wantsKey } from './request.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
  }
}

/** `['leads', 'list', { status: 'new' }]`: the room first, so one event can refresh a whole room. */
export const keyOf = (contract: ActionContract, input: unknown = {}) => [...contract.name.split('.'), input] as const

/** One answer of a reading action as a query. */
export function queryOf<C extends ActionContract>(contract: C, input: InputOf<C>) {
  return queryOptions<OutputOf<C>, Problem>({
    queryKey: keyOf(contract, input),
    queryFn: ({ signal }) => api.call(contract, input, { signal }),
  })
}

type Page<C extends ActionContract> = OutputOf<C> & { next?: string }

/** A list that is read on page by page. */
export function pagesOf<C extends ActionContract>(contract: C, input: InputOf<C>) {
  return infiniteQueryOptions({
    queryKey: [...keyOf(contract, input), 'pages'] as const,
    queryFn: ({ pageParam, signal }): Promise<Page<C>> =>
      api.call(contract, { ...(input as object), ...(pageParam ? { cursor: pageParam } : {}) } as InputOf<C>, { signal }) as Promise<
        Page<C>
      >,
    initialPageParam: '',
    getNextPageParam: (page: Page<C>) => page.next,
  })
}

/** The sites of the workspace, as the room of sites and whoever gets it ready read them. */
export const sitesQuery = () => pagesOf(studio.listSites, { limit: 25 })

/** The newest of what was said about a site. */
export const messagesQuery = (id: string) => pagesOf(studio.listMessages, { id, limit: 30 })

type ActionOptions<C extends ActionContract> = {
  onDone?: (output: OutputOf<C>, input: InputOf<C>) => unknown
  onFailed?: (problem: Problem) => unknown
  refresh?: readonly string[]
}

/** A changing action as a mutation: refreshes its room afterwards; asking again after a lost answer repeats the same request. */
export function useAction<C extends ActionContract>(contract: C, options: ActionOptions<C> = {}) {
  const queries = useQueryClient()
  const last = useRef<{ input: string; key: string } | undefined>(undefined)
  return useMutation<OutputOf<C>, Problem, InputOf<C>>({
    mutationKey: contract.name.split('.'),
    mutationFn: (input) => {
      const text = JSON.stringify(input)
      if (last.current?.input !== text) last.current = { input: text, key: newKey() }
      return api.call(contract, input, wantsKey(contract) ? { idempotencyKey: last.current.key } : {})
    },
    onSuccess: async (output, input) => {
      last.current = undefined
      for (const room of [contract.name.split('.')[0], ...(options.refresh ?? [])]) void queries.invalidateQueries({ queryKey: [room] })
      await options.onDone?.(output, input)
    },
    onError: (error) => options.onFailed?.(error),
  })
}

/** Refusals are not asked again; a lost line twice. Data stays fresh by live events, so nothing is polled. */
export function createQueries(onSignedOut: () => void): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 600_000,
        retry: (count, error) => count < 2 && asProblem(error).status >= 500,
        retryDelay: (count) => 500 * 2 ** count,
      },
      mutations: { retry: false },
    },
  })
  const watch = (error: unknown) => asProblem(error).status === 401 && onSignedOut()
  queries.getQueryCache().config.onError = watch
  queries.getMutationCache().config.onError = watch
  return queries
}
