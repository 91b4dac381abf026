import { useState } from 'react'

type Side = { html: string; turn: number }

/** A boxed-in page that changes without a blink: the new one loads behind the old one and takes its place when it is drawn. */
export function SteadyFrame({ html, title, className = '' }: { html: string; title: string; className?: string }) {
  const [front, setFront] = useState<Side>({ html: '', turn: 0 })
  const turn = html === front.html ? front.turn : front.turn + 1
  const sides: Side[] = html === front.html ? [front] : [front, { html, turn }]
  return (
    <div className={`steady ${className}`}>
      {sides
        .filter((side) => side.html !== '')
        .map((side) => (
          <iframe
            key={side.turn}
            title={title}
            sandbox=""
            srcDoc={side.html}
            aria-hidden={side.turn !== front.turn || undefined}
            tabIndex={side.turn === front.turn ? 0 : -1}
            data-front={side.turn === front.turn || undefined}
            onLoad={() => setFront(side)}
          />
        ))}
    </div>
  )
}
