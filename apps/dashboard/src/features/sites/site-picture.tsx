import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../lib/api.ts'
import type { OutputOf } from '../../lib/client.ts'
import { inTurn } from '../../lib/in-turn.ts'
import { useBoxWidth, useInSight } from '../../ui/box-hooks.ts'

const drawnWidth = 1280
type Site = OutputOf<typeof studio.listSites>['items'][number]

/** The first view of a site as it stands now, drawn small by the real renderer once it comes into sight, one after the other. */
export function SitePicture({ site: { id, revision, languages } }: { site: Site }) {
  const box = useRef<HTMLSpanElement>(null)
  const inSight = useInSight(box)
  const width = useBoxWidth(box, 320)
  const { data } = useQuery({
    queryKey: ['site-picture', id, revision],
    queryFn: ({ signal }) => inTurn(() => api.call(studio.previewSite, { id, lang: languages[0], top: 'true' }, { signal })),
    enabled: inSight,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 300_000,
  })
  return (
    <span ref={box} className="site-pic" aria-hidden="true">
      {data ? (
        <iframe
          title=""
          tabIndex={-1}
          sandbox=""
          srcDoc={data.body}
          className="arrive"
          style={{ inlineSize: drawnWidth, scale: String(width / drawnWidth) }}
        />
      ) : null}
    </span>
  )
}
