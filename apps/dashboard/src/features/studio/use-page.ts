import { editor, studio } from '@manara/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import { connected } from '../../lib/live.ts'
import { asProblem } from '../../lib/problem.ts'
import type { EditOp } from './types.ts'

export type Place = {
  siteId: string
  page: string
  lang: string
  version: number | undefined
  /** A change that is tried: shown, not kept. */ tried?: readonly EditOp[] | undefined
}
export type Shown = { html: string; place: string }

type Input = Omit<Place, 'siteId'> & { id: string }

/** The page as it is kept, as it was, or as it would be. A trial that does not fit shows what is kept. */
async function readPage({ tried, version, ...input }: Input): Promise<{ body: string }> {
  const kept = () => api.call(studio.previewSite, { ...input, version, marks: version === undefined ? 'true' : 'false' })
  if (!tried || version !== undefined) return kept()
  return api.call(editor.tryEdits, { ...input, ops: [...tried], marks: true }).catch(kept)
}

/**
 * A page as it stands, read again whenever `wanted` changes: one reading at a time, the newest wish last, so a quick stream of changes
 * shows every few moments and always ends on the newest. What was read stays while the next is fetched.
 */
export function usePage({ siteId, page, lang, version, tried }: Place, wanted: string) {
  const [shown, setShown] = useState<Shown>({ html: '', place: '' })
  const [problem, setProblem] = useState<Problem>()
  const reading = useRef({ busy: false, wanted: '', read: '', input: { id: siteId, page, lang, version, tried } })
  const place = `${page} ${lang} ${version ?? ''}`
  const read = useCallback(async () => {
    const state = reading.current
    if (state.busy) return
    state.busy = true
    while (state.read !== state.wanted) {
      const { wanted: now, input } = state
      try {
        const answer = await readPage(input)
        setShown({ html: answer.body, place: `${input.page} ${input.lang} ${input.version ?? ''}` })
        setProblem(undefined)
      } catch (error) {
        setProblem(asProblem(error))
      }
      state.read = now
    }
    state.busy = false
  }, [])
  const wish = `${siteId} ${place} ${wanted} ${tried ? JSON.stringify(tried) : ''}`
  useEffect(() => {
    if (wanted === '') return
    Object.assign(reading.current, { wanted: wish, input: { id: siteId, page, lang, version, tried } })
    void read()
  }, [wish, wanted, read, siteId, page, lang, version, tried])
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
