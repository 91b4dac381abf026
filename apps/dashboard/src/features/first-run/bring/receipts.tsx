import type { imports } from '@manara/contracts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'

type View = imports.ImportView
type Source = imports.ImportSource

/** The receipt of each thing that was brought: what was read of it, what was not and why, and that nothing is kept of a file. */
export function Receipts({ view }: { view: View }) {
  const { t } = useTranslation('first-run')
  return (
    <>
      <ul className="fr-receipts">
        {view.sources.map((source) => (
          <Line key={source.id} source={source} />
        ))}
      </ul>
      {view.state === 'ready' ? (
        <p className="s q row nw gap-1">
          <Icon name={view.draft?.text ? 'up' : 'info'} size={16} />
          <span>{t(view.draft?.text ? 'bring.ready' : 'bring.nothing')}</span>
        </p>
      ) : null}
      {view.state === 'failed' ? (
        <p className="s err" role="alert">
          {t('bring.stopped')}
        </p>
      ) : null}
    </>
  )
}

function Line({ source }: { source: Source }) {
  const { t } = useTranslation('first-run')
  const notes = [...source.read, ...source.left]
  return (
    <li>
      <p className="row nw">
        <b className="b grow cut">
          <bdi>{source.name}</bdi>
        </b>
        <State state={source.state} />
      </p>
      {notes.map((one, at) => (
        <Note key={at} note={one} />
      ))}
      {source.fileGone && source.bytes !== undefined ? <p className="s qq">{t('bring.gone')}</p> : null}
    </li>
  )
}

const looks = {
  waiting: { tone: undefined, icon: undefined },
  reading: { tone: 'sea', icon: undefined },
  read: { tone: 'good', icon: 'check' },
  partly: { tone: 'care', icon: 'info' },
  refused: { tone: 'stop', icon: 'warn' },
} as const

function State({ state }: { state: Source['state'] }) {
  const { t } = useTranslation('first-run')
  const { tone, icon } = looks[state]
  return (
    <Tag {...(tone ? { tone } : {})} {...(icon ? { icon } : {})}>
      {t(`bring.state.${state}`)}
    </Tag>
  )
}

/** A remark in the language of the screens; one that came newer than these texts stands as it was sent. */
function Note({ note: { code, count, what, sentence } }: { note: imports.ImportNote }) {
  const { t } = useTranslation('first-run')
  return <p className="s q">{t(`bring.note.${code}`, { count: count ?? 0, what: what ?? '', defaultValue: sentence })}</p>
}
