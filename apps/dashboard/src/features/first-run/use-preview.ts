import { studio } from '@manara/contracts'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'

/** The page as it stands: read again whenever `wanted` changes, one reading at a time, so a quick stream still shows every few moments. */
export function usePreview(siteId: string, wanted: string): string {
  const [html, setHtml] = useState('')
  const reading = useRef({ busy: false, wanted, read: '' })
  useEffect(() => {
    const state = reading.current
    state.wanted = wanted
    const read = async () => {
      if (state.busy) return
      state.busy = true
      while (state.read !== state.wanted) {
        const now = state.wanted
        // A page that cannot be shown yet leaves the last one standing.
        const page = await api.call(studio.previewSite, { id: siteId }).catch(() => undefined)
        if (page) setHtml(page.body)
        state.read = now
      }
      state.busy = false
    }
    void read()
  }, [siteId, wanted])
  return html
}
