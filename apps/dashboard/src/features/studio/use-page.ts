import { studio } from '@manara/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import { connected } from '../../lib/live.ts'
import { asProblem } from '../../lib/problem.ts'

export type Place = { siteId: string; page: string; lang: string; version: number | undefined }
export type Shown = { html: string; place: string }

/**
 * A page as it stands, read again whenever `wanted` changes: one reading at a time, the newest wish last, so a quick stream of changes
 * shows every few moments and always ends on the newest. What was read stays while the next is fetched.
 */
export function usePage({ siteId, page, lang, version }: Place, wanted: string) {
  const [shown, setShown] = useState<Shown>({ html: '', place: '' })
  const [problem, setProblem] = useState<Problem>()
  const reading = useRef({ busy: false, wanted: '', read: '', input: { id: siteId, page, lang, version } })
  const place = `${page} ${lang} ${version ?? ''}`
  const read = useCallback(async () => {
    const state = reading.current
    if (state.busy) return
    state.busy = true
    while (state.read !== state.wanted) {
      const { wanted: now, input } = state
      try {
        const answer = await api.call(studio.previewSite, { ...input, marks: input.version === undefined ? 'true' : 'false' })
        setShown({ html: answer.body, place: `${input.page} ${input.lang} ${input.version ?? ''}` })
        setProblem(undefined)
      } catch (error) {
        setProblem(asProblem(error))
      }
      state.read = now
    }
    state.busy = false
  }, [])
  const wish = `${siteId} ${place} ${wanted}`
  useEffect(() => {
    if (wanted === '') return
    Object.assign(reading.current, { wanted: wish, input: { id: siteId, page, lang, version } })
    void read()
  }, [wish, wanted, read, siteId, page, lang, version])
  const again = useCallback(() => {
    reading.current.read = ''
    void read()
  }, [read])
  const open = connected.use()
  useEffect(() => {
    if (open && problem?.isOffline) again()
  }, [open, problem, again])
  return { shown, problem, again }
}
