import { editor, operations } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, newKey } from '../../../lib/api.ts'
import { Problem, asProblem } from '../../../lib/problem.ts'

export type Translating =
  { status: 'idle' } | { status: 'running'; done: number; of: number } | { status: 'failed'; problem: Problem } | { status: 'done' }

/** Lets a model say what one language lacks, and tells how far it is. What was said before a failure stays. */
export function useTranslationRun(siteId: string, lang: string) {
  const queries = useQueryClient()
  const [state, setState] = useState<Translating>({ status: 'idle' })
  const leave = useRef(new AbortController())
  useEffect(() => {
    leave.current = new AbortController()
    return () => leave.current.abort()
  }, [])
  const start = useCallback(async () => {
    setState({ status: 'running', done: 0, of: 1 })
    const { signal } = leave.current
    try {
      const { runId } = await api.call(editor.translateSite, { id: siteId, lang }, { idempotencyKey: newKey(), signal })
      let problem: Problem | undefined
      const hear = (part: { part: string } & Record<string, unknown>) => {
        if (part.part === 'error') problem = new Problem(part['problem'] as ConstructorParameters<typeof Problem>[0])
        if (part.part === 'progress') setState({ status: 'running', done: Number(part['step']) - 1, of: Number(part['of']) })
      }
      await api.follow(operations.followRun, { id: runId }, hear, { signal })
      if (problem) throw problem
      setState({ status: 'done' })
    } catch (error) {
      if (!signal.aborted) setState({ status: 'failed', problem: asProblem(error) })
    }
    void queries.invalidateQueries({ queryKey: ['studio'] })
  }, [siteId, lang, queries])
  return { state, start }
}
