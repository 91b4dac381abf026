import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import type { LiveRun } from '../stream.rules.ts'
import type { Message } from '../types.ts'
import type { Outgoing } from '../use-chat.ts'

/** What the owner said. */
export function Bubble({ message, run }: { message: Message; run: LiveRun | undefined }) {
  const { t } = useTranslation('studio')
  const { chat } = useStudio()
  const state = run ? undefined : message.state
  return (
    <>
      <div className="st-mine"><p dir="auto" className="any">{message.text}</p></div>
      {state === 'cancelled' ? <p className="s qq st-state">{t('was_stopped')}</p> : null}
      {state === 'failed' ? <div className="st-state row"><span className="s q"><Icon name="warn" size={16} className="inline align-[-.2em] me-1" />{t('was_failed')}</span><Button small onClick={() => void chat.send(message.text, undefined)}>{t('send_again')}</Button></div> : null}
    </>
  )
}

/** A message that is not in the chat yet. */
export function Sending({ outgoing }: { outgoing: Outgoing }) {
  const { t } = useTranslation('studio')
  const { chat } = useStudio()
  const again = () => {
    chat.drop(outgoing.id)
    void chat.send(outgoing.text, outgoing.focus)
  }
  return (
    <div className="st-turn">
      <div className="st-mine arrive"><p dir="auto" className="any">{outgoing.text}</p></div>
      {outgoing.problem ? <Failed error={outgoing.problem} title={t('not_sent')} onRetry={again}><Button small look="plain" onClick={() => chat.drop(outgoing.id)}>{t('discard')}</Button></Failed> : outgoing.accepted ? null : <p className="s qq st-state" role="status">{t('sending')}</p>}
    </div>
  )
}

/** What Manara answered, and what it changed. The newest change can be taken back right here. */
export function ManaraSaid({ message, compare }: { message: Message; compare: (version: number) => void }) {
  const { t } = useTranslation('studio')
  const { view, edits } = useStudio()
  const everything = view.site.pages.flatMap((page) => page.sections).length
  const isWhole = message.changed.length >= Math.max(2, everything)
  const mayUndo = useIsNewest(message) && !isWhole
  return (
    <div className="st-hers">
      {message.text.split('\n').filter(Boolean).map((line, at) => <p key={at} dir="auto" className="any">{line}</p>)}
      {message.changed.length > 0 ? <Changes message={message} /> : null}
      {message.changed.length > 0 && !isWhole ? <p className="s q">{t('others_same')} {message.version === undefined ? null : <button type="button" className="lnk" onClick={() => compare(message.version as number)}>{t('compare')}</button>}</p> : null}
      {mayUndo ? <p><Button small icon="undo" onClick={() => void edits.undo()}>{t('undo')}</Button></p> : null}
    </div>
  )
}

/** Whether what this message changed is the newest change of all, so that one step back takes back just that. */
function useIsNewest(message: Message): boolean {
  const { view, mayEdit, chat } = useStudio()
  const isLast = message.version === view.revision && view.canUndo && mayEdit && !chat.busy
  const newest = useQuery({ ...queryOf(studio.listVersions, { id: view.id, limit: 1 }), enabled: isLast }).data?.items[0]
  return isLast && newest?.version === view.revision && newest.by === `run:${message.runId}`
}

function Changes({ message }: { message: Message }) {
  const { t } = useTranslation('studio')
  const { select, selected, typeName, sectionName, view } = useStudio()
  const known = new Set(view.site.pages.flatMap((page) => page.sections.map((section) => section.id as string)))
  return (
    <ul className="st-chg hr">
      {message.changed.map(({ sectionId, label }) => (
        <li key={sectionId}>
          <Icon name="check" size={16} />
          <b className="b grow">{known.has(sectionId) ? sectionName(sectionId) : typeName(label)}</b>
          {known.has(sectionId) ? <Button look="plain" small aria-pressed={selected === sectionId} onClick={() => select(sectionId)}>{t('show')}</Button> : <span className="s qq pe-2">{t('not_there_now')}</span>}
        </li>
      ))}
    </ul>
  )
}
