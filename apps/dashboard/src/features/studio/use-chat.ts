import { operations, studio } from '@manara/contracts'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { currentLanguage } from '../../lib/i18n.ts'
import { Problem, asProblem } from '../../lib/problem.ts'
import { pagesOf } from '../../lib/queries.ts'
import { hearPart, newRun, runsToFollow } from './stream.rules.ts'
import type { LiveRun, Part } from './stream.rules.ts'
import type { Message } from './types.ts'

/** A message that is not in the chat yet: on its way, or refused. */
export type Outgoing = { id: number; text: string; focus: string | undefined; problem?: Problem }
type Runs = Readonly<Record<string, LiveRun>>

/** The conversation: what was said, what is on its way, what is being done about it. */
export function useChat(siteId: string) {
  const queries = useQueryClient()
  const pages = useInfiniteQuery(pagesOf(studio.listMessages, { id: siteId, limit: 30 }))
  const messages = useMemo(() => (pages.data?.pages.flatMap((page) => page.items as Message[]) ?? []).toReversed(), [pages.data])
  const [runs, setRuns] = useState<Runs>({})
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const heard = useRef(new Set<string>())
  const leave = useRef(new AbortController())
  const counter = useRef(0)
  useEffect(() => {
    // A screen may be put away and taken out again: what was heard then is heard anew.
    leave.current = new AbortController()
    return () => {
      leave.current.abort()
      heard.current.clear()
    }
  }, [])

  const readAgain = useCallback(() => queries.invalidateQueries({ queryKey: ['studio'] }), [queries])
  const update = useCallback((runId: string, change: (run: LiveRun) => LiveRun) => setRuns((all) => (all[runId] ? { ...all, [runId]: change(all[runId]) } : all)), [])
  const begin = useCallback((runId: string, waiting: boolean) => {
    heard.current.add(runId)
    setRuns((all) => ({ ...all, [runId]: newRun(runId, waiting) }))
  }, [])
  const end = useCallback(async (runId: string) => {
    await readAgain()
    // What failed stays in sight; the rest is in the chat now.
    setRuns((all) => Object.fromEntries(Object.entries(all).filter(([id, run]) => id !== runId || run.stage === 'failed')))
  }, [readAgain])

  const send = useCallback(async (text: string, focus: string | undefined) => {
    counter.current += 1
    const id = counter.current
    setOutgoing((all) => [...all, { id, text, focus }])
    let runId = ''
    try {
      await api.follow(studio.chat, { id: siteId, message: text, focus, lang: currentLanguage() }, (part) => update(runId, (run) => hearPart(run, part as Part)), {
        signal: leave.current.signal,
        onOutput: (accepted) => {
          runId = accepted.runId
          begin(runId, accepted.waiting)
          void readAgain().then(() => setOutgoing((all) => all.filter((one) => one.id !== id)))
        },
      })
      await end(runId)
    } catch (error) {
      const problem = asProblem(error)
      if (runId === '') setOutgoing((all) => all.map((one) => (one.id === id ? { ...one, problem } : one)))
      else update(runId, (run) => ({ ...run, stage: 'failed', problem: problem.details }))
    }
  }, [siteId, begin, end, readAgain, update])

  const follow = useCallback(async (runId: string, waiting: boolean) => {
    begin(runId, waiting)
    await api.follow(operations.followRun, { id: runId }, (part) => update(runId, (run) => hearPart(run, part as unknown as Part)), { signal: leave.current.signal }).catch(() => undefined)
    await end(runId)
  }, [begin, end, update])

  // After a reload, or when somebody else writes: what is at work is heard from its beginning.
  useEffect(() => {
    for (const { runId, waiting } of runsToFollow(messages.toReversed(), heard.current)) void follow(runId, waiting)
  }, [messages, follow])

  const stop = useCallback(async (runId: string) => {
    update(runId, (run) => ({ ...run, stage: 'stopping' }))
    const problem = await api.call(operations.cancelRun, { id: runId }).then(() => undefined, asProblem)
    if (problem && problem.status !== 409) return update(runId, (run) => ({ ...run, stage: 'failed', problem: problem.details }))
    await end(runId)
  }, [end, update])

  const drop = useCallback((id: number) => setOutgoing((all) => all.filter((one) => one.id !== id)), [])
  const forget = useCallback((runId: string) => setRuns((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== runId))), [])
  return { pages, messages, runs, outgoing, send, stop, drop, forget, busy: outgoing.some((one) => !one.problem) || Object.values(runs).some((run) => run.stage !== 'failed') }
}

export type Chat = ReturnType<typeof useChat>
