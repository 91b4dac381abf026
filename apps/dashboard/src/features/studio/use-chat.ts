import { operations, studio } from '@manara/contracts'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { currentLanguage } from '../../lib/i18n.ts'
import type { Problem } from '../../lib/problem.ts'
import { asProblem } from '../../lib/problem.ts'
import { messagesQuery } from '../../lib/queries.ts'
import { runsToFollow } from './stream.rules.ts'
import type { Message } from './types.ts'
import { useRuns } from './use-runs.ts'

/** A message that is not in the chat yet: on its way, accepted, or refused. */
export type Outgoing = { id: number; text: string; focus: string | undefined; accepted?: boolean; problem?: Problem }

/** The conversation: what was said, what is on its way, what is being done about it. */
export function useChat(siteId: string) {
  const queries = useQueryClient()
  const pages = useInfiniteQuery(messagesQuery(siteId))
  const messages = useMemo(() => (pages.data?.pages.flatMap((page) => page.items as Message[]) ?? []).toReversed(), [pages.data])
  const { runs, heard, leave, update, hear, begin, fail, forget, settle } = useRuns()
  const { outgoing, put, mark, drop } = useOutgoing()
  const readAgain = useCallback(() => queries.invalidateQueries({ queryKey: ['studio'] }), [queries])

  const send = useCallback(
    async (text: string, focus: string | undefined) => {
      const id = put(text, focus)
      const sent = { runId: '' }
      const onOutput = ({ runId, waiting }: { runId: string; waiting: boolean }) => {
        sent.runId = runId
        begin(runId, waiting)
        mark(id, { accepted: true })
        void readAgain().then(() => drop(id))
      }
      try {
        await api.follow(studio.chat, { id: siteId, message: text, focus, lang: currentLanguage() }, (part) => hear(sent.runId, part), {
          signal: leave.current.signal,
          onOutput,
        })
        await readAgain()
        settle(sent.runId)
      } catch (error) {
        const problem = asProblem(error)
        if (sent.runId === '') mark(id, { problem })
        else fail(sent.runId, problem.details)
      }
    },
    [siteId, put, mark, drop, begin, hear, fail, settle, leave, readAgain],
  )

  useFollowing(messages, { heard, leave, begin, hear, settle, readAgain })

  const stop = useCallback(
    async (runId: string) => {
      update(runId, (run) => ({ ...run, stage: 'stopping' }))
      const problem = await api.call(operations.cancelRun, { id: runId }).then(() => undefined, asProblem)
      if (problem && problem.status !== 409) return fail(runId, problem.details)
      await readAgain()
      return settle(runId)
    },
    [update, fail, settle, readAgain],
  )

  const busy = outgoing.some((one) => !one.problem && !one.accepted) || Object.values(runs).some((run) => run.stage !== 'failed')
  return { pages, messages, runs, outgoing, send, stop, drop, forget, busy }
}

type Hearing = Pick<ReturnType<typeof useRuns>, 'heard' | 'leave' | 'begin' | 'hear' | 'settle'> & { readAgain: () => Promise<void> }

/** After a reload, or when somebody else writes: what is at work is heard from its beginning. */
function useFollowing(messages: readonly Message[], { heard, leave, begin, hear, settle, readAgain }: Hearing) {
  useEffect(() => {
    for (const { runId, waiting } of runsToFollow(messages.toReversed(), heard.current)) {
      begin(runId, waiting)
      void api
        .follow(operations.followRun, { id: runId }, (part) => hear(runId, part), { signal: leave.current.signal })
        .catch(() => undefined)
        .then(readAgain)
        .then(() => settle(runId))
    }
  }, [messages, heard, leave, begin, hear, settle, readAgain])
}

export type Chat = ReturnType<typeof useChat>

function useOutgoing() {
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const counter = useRef(0)
  const put = useCallback((text: string, focus: string | undefined): number => {
    counter.current += 1
    const id = counter.current
    setOutgoing((all) => [...all, { id, text, focus }])
    return id
  }, [])
  const mark = useCallback(
    (id: number, news: Partial<Outgoing>) => setOutgoing((all) => all.map((one) => (one.id === id ? { ...one, ...news } : one))),
    [],
  )
  const drop = useCallback((id: number) => setOutgoing((all) => all.filter((one) => one.id !== id)), [])
  return { outgoing, put, mark, drop }
}
