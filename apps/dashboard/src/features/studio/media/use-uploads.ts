import type { media } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { newKey } from '../../../lib/api.ts'
import { asProblem } from '../../../lib/problem.ts'
import type { Problem } from '../../../lib/problem.ts'
import { sendFile } from '../../../lib/send-file.ts'

export type Receipt = media.MediaReceipt
/** One file on its way: how much of it is sent, then its receipt or what went wrong. */
export type Upload = { key: string; name: string; share: number; receipt?: Receipt; problem?: Problem }

/** Sends pictures one after another; each has its own progress and receipt. Those under way stop when the screen is left. */
export function useUploads(onKept: (picture: media.MediaView) => void) {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const leave = useRef(new AbortController())
  const kept = useRef(onKept)
  kept.current = onKept
  useEffect(() => {
    leave.current = new AbortController()
    return () => leave.current.abort()
  }, [])
  const tell = useCallback(
    (key: string, news: Partial<Upload>) => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one))),
    [],
  )
  const sendOne = useCallback(
    async (key: string, file: File) => {
      try {
        const onProgress = (share: number) => tell(key, { share })
        const { items } = (await sendFile('/api/media', file, { onProgress, signal: leave.current.signal })) as { items: Receipt[] }
        const [receipt] = items
        tell(key, { share: 1, ...(receipt ? { receipt } : {}) })
        if (receipt?.media) kept.current(receipt.media)
        await queries.invalidateQueries({ queryKey: ['studio', 'list_media'] })
      } catch (error) {
        tell(key, { problem: asProblem(error) })
      }
    },
    [queries, tell],
  )
  const send = useCallback(
    (files: readonly File[]) => {
      const fresh = files.map((file) => ({ key: newKey(), file }))
      setUploads((all) => [...fresh.map(({ key, file }) => ({ key, name: file.name, share: 0 })), ...all].slice(0, 40))
      for (const { key, file } of fresh) line.current = line.current.then(() => sendOne(key, file))
    },
    [sendOne],
  )
  const clear = useCallback(() => setUploads((all) => all.filter((one) => !one.receipt && !one.problem)), [])
  return { uploads, send, clear }
}
