import { editor } from '@manara/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../lib/api.ts'
import { inTurn } from '../../../lib/in-turn.ts'
import { useBoxWidth, useInSight } from '../../../ui/box-hooks.ts'
import { useStudio } from '../studio-context.ts'
import type { EditOp } from '../types.ts'
import { drawer } from '../preview/drawing/drawer.ts'
import { pageFonts } from './page-fonts.ts'

const drawnWidth = 1120
/** Without the first view a page prints its title above; a section drawn alone goes without. */
const aloneCss = '.pt{display:none}'
type Props = {
  ops: readonly EditOp[]
  only: readonly string[]
  /** Faces differ from those of the page. */ ownFonts?: boolean
  tall?: boolean
}

/** What a choice would look like, drawn small by the real renderer once it comes into sight. */
export function Thumb({ ops, only, ownFonts = false, tall = false }: Props) {
  const box = useRef<HTMLSpanElement>(null)
  const inSight = useInSight(box)
  const html = useDrawing({ ops, only, ownFonts, wanted: inSight })
  const fonts = pageFonts.use()
  const width = useBoxWidth(box)
  const page = html === undefined || ownFonts ? html : html.replace('</head>', `<style>${fonts}${aloneCss}</style></head>`)
  return (
    <span ref={box} className={`st-thumb ${tall ? 'tall' : ''}`} aria-hidden="true">
      {page === undefined ? null : (
        <iframe title="" tabIndex={-1} sandbox="" srcDoc={page} style={{ inlineSize: drawnWidth, scale: String(width / drawnWidth) }} />
      )}
    </span>
  )
}

type Asked = { ops: readonly EditOp[]; only: readonly string[]; ownFonts: boolean; wanted: boolean }

function useDrawing({ ops, only, ownFonts, wanted }: Asked): string | undefined {
  const { view, page, lang } = useStudio()
  const revision = useAtRest(view.revision)
  const input = { id: view.id, ops: [...ops], only: [...only], page: page.slug, lang, fonts: ownFonts }
  const { data } = useQuery({
    queryKey: ['thumbs', revision, input],
    queryFn: async ({ signal }) => {
      // The page in the preview comes first: small pictures are drawn when nothing else is to be done.
      const drawn = await inTurn(() => api.call(editor.tryEdits, input, { signal }))
      if (ownFonts) drawer.learn(drawn.body)
      return drawn
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
  return data?.body
}

const restMs = 1500

/** A version once nothing was changed for a moment: who tries one look after the other does not wait for pictures of all of them. */
function useAtRest(revision: number): number {
  const [rested, setRested] = useState(revision)
  useEffect(() => {
    const timer = setTimeout(() => setRested(revision), restMs)
    return () => clearTimeout(timer)
  }, [revision])
  return rested
}
