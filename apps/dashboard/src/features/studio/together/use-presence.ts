import { editor } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addressOf } from '../../../lib/address-of.ts'
import { api, chosenWorkspace, newKey } from '../../../lib/api.ts'
import type { OutputOf } from '../../../lib/client.ts'
import { connected } from '../../../lib/live.ts'

export type Other = OutputOf<typeof editor.beHere>['others'][number]

/**
 * Tells that the site is open in this window, and who else has it open. Coming and leaving are events, so they are heard at once;
 * the word every few seconds only keeps the seat.
 */
export function usePresence(siteId: string, sectionId: string | undefined): readonly Other[] {
  const [seat] = useState(newKey)
  const online = connected.use()
  const here = useQuery({
    // A room of its own: who comes or goes makes it ask again, and nothing else does.
    queryKey: ['presence', siteId, seat, sectionId],
    queryFn: ({ signal }) => api.call(editor.beHere, { id: siteId, seat, sectionId }, { signal }),
    enabled: online,
    refetchInterval: (query) => (query.state.data?.everySeconds ?? 10) * 1000,
    retry: false,
    staleTime: 0,
    gcTime: 0,
    placeholderData: (before) => before,
  })
  useEffect(() => {
    // A window that closes waits for no answer; `keepalive` lets the last word out all the same.
    const leave = () => {
      const workspace = chosenWorkspace.get()
      const headers = { 'content-type': 'application/json', ...(workspace ? { 'manara-workspace': workspace } : {}) }
      void fetch(addressOf(editor.beHere, { id: siteId, seat }), {
        method: 'POST',
        keepalive: true,
        headers,
        body: JSON.stringify({ seat, leaving: true }),
      }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [siteId, seat])
  return here.data?.others ?? []
}
