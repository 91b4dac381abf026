import { imports } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../../lib/api.ts'
import { asProblem } from '../../../lib/problem.ts'
import type { Problem } from '../../../lib/problem.ts'
import { queryOf } from '../../../lib/queries.ts'
import { sendFile } from '../../../lib/send-file.ts'

const lookAgainMs = 700

/** Brings along an address or files: sends them, watches them being read, and gives the words of the draft once, when they are ready. */
export function useBring(onDraft: (words: string) => void) {
  const [importId, setImportId] = useState<string>()
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<Problem>()
  const leave = useRef(new AbortController())
  useEffect(() => {
    leave.current = new AbortController()
    return () => leave.current.abort()
  }, [])
  const reading = useQuery({
    ...queryOf(imports.getImport, { id: importId ?? '' }),
    enabled: importId !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'reading' ? lookAgainMs : false),
  })
  const view = reading.data?.id === importId ? reading.data : undefined
  useDraft(view, onDraft)

  const start = useCallback(async (send: () => Promise<{ importId: string }>) => {
    setProblem(undefined)
    setImportId(undefined)
    setShare(0)
    try {
      setImportId((await send()).importId)
    } catch (error) {
      setProblem(asProblem(error))
    }
    setShare(undefined)
  }, [])
  const bringAddress = (url: string) => start(() => api.call(imports.startImport, { url }))
  const bringFiles = (files: readonly File[]) =>
    start(
      async () =>
        (await sendFile('/api/imports/files', files, { onProgress: setShare, signal: leave.current.signal })) as { importId: string },
    )
  const isBusy = share !== undefined || (importId !== undefined && (view === undefined || view.state === 'reading') && !reading.isError)
  return { view, share, isBusy, problem: problem ?? (reading.isError ? reading.error : undefined), bringAddress, bringFiles }
}

type View = ReturnType<typeof useBring>['view']

function useDraft(view: View, onDraft: (words: string) => void) {
  const given = useRef<string>(undefined)
  const give = useRef(onDraft)
  give.current = onDraft
  useEffect(() => {
    if (view?.state !== 'ready' || !view.draft?.text || given.current === view.id) return
    given.current = view.id
    give.current(view.draft.text)
  }, [view])
}
