import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { asProblem } from '../lib/problem.ts'
import { useProblemText } from '../lib/problem-text.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** The shape of what comes: nothing for 300 ms, then quiet lines, no shimmer. */
export function Loading({ what, rows = 4, people = false }: { what: string; rows?: number; people?: boolean }) {
  return (
    <div className="shape" aria-busy="true" role="status">
      <span className="vh">{what}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="row nw" aria-hidden="true">
          <i className={`sk ${people ? 'a' : 'sq'}`} />
          <div className="grow">
            <i className="sk" style={{ inlineSize: `${[46, 58, 38, 52][row % 4]}%` }} />
            <i className="sk t" style={{ inlineSize: `${[72, 50, 64, 41][row % 4]}%` }} />
          </div>
        </div>
      ))}
    </div>
  )
}

/** Nothing here yet: one sentence and one way to begin. */
export function Empty({
  title,
  text,
  children,
  level: Title = 'p',
}: {
  title: string
  text?: ReactNode
  children?: ReactNode
  /** `h1` where it is the whole page. */ level?: 'p' | 'h1' | 'h2'
}) {
  return (
    <div className="begin">
      <Title className="d26">{title}</Title>
      {text ? <p className="q mt-2">{text}</p> : null}
      {children}
    </div>
  )
}

/** Nothing is due: the calm sea and a dark lantern. */
export function Quiet({ title, text }: { title: string; text?: ReactNode }) {
  return (
    <div className="calm">
      <svg viewBox="0 0 320 120" width="320" height="120" aria-hidden="true">
        <path className="sea1" d="M0 92c26-7 54-7 80 0s54 7 80 0 54-7 80 0 54 7 80 0v28H0z" />
        <path className="sea2" d="M0 104c26-6 54-6 80 0s54 6 80 0 54-6 80 0 54 6 80 0v16H0z" />
        <g className="tw" transform="translate(210 0)">
          <path className="lq" d="M11 30V20a7 7 0 0 1 14 0v10z" />
          <path d="M6 32h24v3H6zM10 38h16l1.500 14h-19zM8.200 55h19.600l1.500 14H6.700zM6.400 72h23.200L31 88H5z" />
        </g>
      </svg>
      <p className="t17 b">{title}</p>
      {text ? <p className="q">{text}</p> : null}
    </div>
  )
}

/** It failed: in place, what happened, that nothing was lost, the next step; details for support folded. */
export function Failed({ error, title, onRetry, children }: { error: unknown; title: string; onRetry?: () => void; children?: ReactNode }) {
  const { t } = useTranslation()
  const problem = asProblem(error)
  const text = useProblemText()
  return (
    <div className="fail" role="alert">
      <Icon name="warn" size={22} />
      <div className="grow">
        <p className="b">{title}</p>
        <p className="q">{text(problem)}</p>
        {onRetry || children ? (
          <div className="row acts">
            {onRetry ? (
              <Button small onClick={onRetry}>
                {t('again')}
              </Button>
            ) : null}
            {children}
          </div>
        ) : null}
        {problem.requestId && (problem.status >= 500 || problem.status < 0) ? (
          <details>
            <summary>{t('details_for_support')}</summary>
            <p className="s q any">
              <bdi className="ltr">
                {problem.code} · {problem.requestId}
              </bdi>
            </p>
          </details>
        ) : null}
      </div>
    </div>
  )
}

/** No way to the server: what is here stays readable, and what was done waits. */
export function OfflineBar({ waiting }: { waiting: number }) {
  const { t } = useTranslation()
  return (
    <div className="offline" role="status">
      <Icon name="globe" />
      <span className="grow">{waiting > 0 ? t('offline_waiting', { count: waiting }) : t('offline')}</span>
    </div>
  )
}
