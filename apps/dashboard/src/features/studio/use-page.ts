import { editor, studio } from '@manara/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { connected } from '../../lib/live.ts'
import type { Problem } from '../../lib/problem.ts'
import { asProblem } from '../../lib/problem.ts'
import type { DrawAsk } from './preview/drawing/drawer.ts'
import { drawer } from './preview/drawing/drawer.ts'
import { createShowing } from './preview/drawing/showing.ts'
import type { Shown } from './preview/drawing/showing.ts'
import type { EditOp } from './types.ts'

export type Place = {
  siteId: string
  page: string
  lang: string
  version: number | undefined
  /** Changes that are tried or on their way: shown, not kept. */ tried: readonly EditOp[]
}

type Input = Omit<Place, 'siteId'> & { id: string }

/** The page as it is kept, as it was, or as it would be. A trial that does not fit shows what is kept. */
async function readPage({ tried, version, ...input }: Input): Promise<string> {
  const kept = () => api.call(studio.previewSite, { ...input, version, marks: version === undefined ? 'true' : 'false' })
  const asked = tried.length === 0 || version !== undefined ? kept() : api.call(editor.tryEdits, { ...input, ops: [...tried], marks: true })
  return (await asked.catch((error: unknown) => (tried.length === 0 ? Promise.reject(error) : kept()))).body
}

/**
 * A page as it stands, shown anew whenever `wanted` changes: drawn at once here where that can be done (`here`), and read from the server,
 * whose word is the last. What was shown stays while the next is fetched.
 */
export function usePage({ siteId, page, lang, version, tried }: Place, wanted: string, here: DrawAsk | undefined) {
  const [shown, setShown] = useState<Shown>({ html: '', place: '' })
  const [problem, setProblem] = useState<Problem>()
  const [showing] = useState(() =>
    createShowing({
      drawer,
      show: setShown,
      fail: (error) => setProblem(error === undefined ? undefined : asProblem(error)),
    }),
  )
  const place = `${page} ${lang} ${version ?? ''}`
  const changes = tried.length === 0 ? '' : JSON.stringify(tried)
  const wish = `${siteId} ${place} ${wanted} ${changes}`
  const now = useRef({ here, tried })
  now.current = { here, tried }
  useEffect(() => {
    if (wanted === '') return
    const { here: canvas, tried: ops } = now.current
    void showing.want({
      name: wish,
      place,
      isKept: ops.length === 0,
      here: canvas,
      read: () => readPage({ id: siteId, page, lang, version, tried: ops }),
    })
  }, [wish, wanted, place, showing, siteId, page, lang, version])
  const again = useCallback(() => void showing.again(), [showing])
  const open = connected.use()
  useEffect(() => {
    if (open && problem?.isOffline) again()
  }, [open, problem, again])
  return { shown, problem, again }
}
