import { hosting, operations, studio } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, newKey } from '../../lib/api.ts'
import { currentLanguage } from '../../lib/i18n.ts'
import { Problem, asProblem } from '../../lib/problem.ts'
import type { Finding } from './types.ts'

export type Publishing =
  | { status: 'idle' }
  | { status: 'sending' | 'running'; done: number }
  | { status: 'blocked'; findings: Finding[] }
  | { status: 'failed'; problem: Problem; done: number }
  | { status: 'live'; url: string }

/** What blocks, in the language of the screens; the refusal speaks the site's. */
async function inOwnWords(siteId: string, blocking: Finding[] | undefined): Promise<Finding[] | undefined> {
  if (!blocking) return undefined
  const checked = await api.call(studio.checkSite, { id: siteId, lang: currentLanguage() }).catch(() => undefined)
  const own = checked?.findings.filter(({ severity }) => severity === 'block') ?? []
  return own.length > 0 ? own : blocking
}

/** Brings the newest version to its address and tells how far it is. */
export function usePublish(siteId: string) {
  const queries = useQueryClient()
  const [state, setState] = useState<Publishing>({ status: 'idle' })
  const leave = useRef(new AbortController())
  useEffect(() => {
    leave.current = new AbortController()
    return () => leave.current.abort()
  }, [])

  const publish = useCallback(async () => {
    setState({ status: 'sending', done: 0 })
    const far: { done: number; problem?: Problem } = { done: 0 }
    try {
      const { jobId } = await api.call(studio.deploySite, { siteId }, { idempotencyKey: newKey(), signal: leave.current.signal })
      setState({ status: 'running', done: 0 })
      await api.follow(
        operations.followRun,
        { id: jobId },
        (part) => {
          if (part.part === 'error') far.problem = new Problem(part.problem)
          if (part.part !== 'progress') return
          far.done = Math.max(far.done, part.step - 1)
          setState({ status: 'running', done: far.done })
        },
        { signal: leave.current.signal },
      )
      if (far.problem) throw far.problem
      const { status, url, error } = await api.call(hosting.getStatus, { jobId }, { signal: leave.current.signal })
      if (status !== 'completed' || url === undefined) throw new Problem({ code: 'hosting.not_live', status: 500, detail: error ?? '' })
      setState({ status: 'live', url })
    } catch (error) {
      const problem = asProblem(error)
      const findings = await inOwnWords(siteId, problem.details.findings as Finding[] | undefined)
      setState(findings ? { status: 'blocked', findings } : { status: 'failed', problem, done: far.done })
    }
    for (const room of ['studio', 'hosting']) void queries.invalidateQueries({ queryKey: [room] })
  }, [siteId, queries])
  const rest = useCallback(() => setState({ status: 'idle' }), [])
  return { state, publish, rest }
}
export type Publish = ReturnType<typeof usePublish>
