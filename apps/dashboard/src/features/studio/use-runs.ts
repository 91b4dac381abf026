import { useCallback, useEffect, useRef, useState } from 'react'
import { hearPart, newRun } from './stream.rules.ts'
import type { LiveRun, Part } from './stream.rules.ts'

type Runs = Readonly<Record<string, LiveRun>>

/** The runs of a chat as they are heard, and which were heard already. */
export function useRuns() {
  const [runs, setRuns] = useState<Runs>({})
  const heard = useRef(new Set<string>())
  const leave = useRef(new AbortController())
  useEffect(() => {
    // A screen may be put away and taken out again: what was heard then is heard anew.
    leave.current = new AbortController()
    return () => {
      leave.current.abort()
      heard.current.clear()
    }
  }, [])
  const update = useCallback(
    (runId: string, change: (run: LiveRun) => LiveRun) => setRuns((all) => (all[runId] ? { ...all, [runId]: change(all[runId]) } : all)),
    [],
  )
  const hear = useCallback((runId: string, part: unknown) => update(runId, (run) => hearPart(run, part as Part)), [update])
  const begin = useCallback((runId: string, waiting: boolean) => {
    heard.current.add(runId)
    setRuns((all) => ({ ...all, [runId]: newRun(runId, waiting) }))
  }, [])
  const fail = useCallback(
    (runId: string, problem: Record<string, unknown>) => update(runId, (run) => ({ ...run, stage: 'failed', problem })),
    [update],
  )
  const forget = useCallback(
    (runId: string) => setRuns((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== runId))),
    [],
  )
  /** What failed stays in sight; the rest is in the chat now. */
  const settle = useCallback(
    (runId: string) =>
      setRuns((all) => (all[runId]?.stage === 'failed' ? all : Object.fromEntries(Object.entries(all).filter(([id]) => id !== runId)))),
    [],
  )
  return { runs, heard, leave, update, hear, begin, fail, forget, settle }
}
