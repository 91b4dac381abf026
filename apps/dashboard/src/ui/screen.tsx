import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import { createContext, use, useEffect } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What the shell puts into the bar of every screen. */
export type BarParts = { lantern: ReactNode; pill: ReactNode; end: ReactNode; notice: ReactNode }
export const BarContext = createContext<BarParts>({ lantern: null, pill: null, end: null, notice: null })

type Props = {
  /** Name of the screen for the tab; also the title in the bar unless `heading` is given. */
  title: string
  /** What stands at the start of the bar instead of the title, when the headline of the page is its title. */
  heading?: ReactNode
  /** The way back, instead of a heading. */
  back?: LinkProps & { text: string }
  /** A line under the title of the bar. */
  sub?: ReactNode
  /** Buttons at the end of the bar. */
  actions?: ReactNode
  /** Rooms that fill the window with panes. */
  full?: boolean
  /** Lets the beam fall from the lantern; only where a lamp stands. */
  beam?: boolean
  className?: string
  children: ReactNode
}

/** The frame of every screen: bar, work area, title of the tab. */
export function Screen({ title, heading, back, sub, actions, full, beam, className = '', children }: Props) {
  const bar = use(BarContext)
  useEffect(() => {
    document.title = `${title} · Manara`
  }, [title])
  return (
    <>
      {beam ? <div className="beam" aria-hidden="true" /> : null}
      <div className={`work ${full ? 'full' : ''} ${className}`}>
        <header className="bar">
          {bar.lantern}
          <div className="ttl">
            {back ? <Back {...back} /> : (heading ?? <h1 className="cut">{title}</h1>)}
            {sub ? <p className="sub">{sub}</p> : null}
          </div>
          {bar.pill}
          <div className="end">
            {actions}
            {bar.end}
          </div>
        </header>
        {bar.notice}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}

function Back({ text, ...link }: LinkProps & { text: string }) {
  return (
    <Link {...link} className="crumb">
      <Icon name="back" size={20} />
      <span className="cut">{text}</span>
    </Link>
  )
}
