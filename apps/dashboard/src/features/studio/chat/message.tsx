import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import { offersIn } from '../stream.rules.ts'
import type { LiveRun } from '../stream.rules.ts'
import type { Message } from '../types.ts'
import type { Outgoing } from '../use-chat.ts'

/** What the owner said. */
export function Bubble({ message, run }: { message: Message; run: LiveRun | undefined }) {
  const isCut = run === undefined && (message.state === 'cancelled' || message.state === 'failed')
  return (
    <>
      <div className="st-mine">
        <p dir="auto" className="any">
          {message.text}
        </p>
      </div>
      {isCut ? <CutShort message={message} /> : null}
    </>
  )
}

/** A message that was stopped or failed: what it had done already can be taken back, and it can be said again. */
function CutShort({ message }: { message: Message }) {
  const { t } = useTranslation('studio')
  const { chat, edits, mayEdit } = useStudio()
  const mayUndo = useMadeNewest(message.runId)
  const isFailed = message.state === 'failed'
  const isLast = chat.messages.at(-1)?.id === message.id
  return (
    <div className="st-state row gap-1">
      <span className={`s ${isFailed ? 'q' : 'qq'}`}>
        {isFailed ? <Icon name="warn" size={16} className="inline align-[-.2em] me-1" /> : null}
        {t(isFailed ? 'was_failed' : 'was_stopped')}
      </span>
      {mayUndo ? (
        <Button small look="plain" icon="undo" onClick={() => void edits.undo()}>
          {t('undo')}
        </Button>
      ) : null}
      {mayEdit && !mayUndo && isLast && !chat.busy ? (
        <Button small look="plain" onClick={() => void chat.send(message.text, undefined)}>
          {t('send_again')}
        </Button>
      ) : null}
    </div>
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
      <div className="st-mine arrive">
        <p dir="auto" className="any">
          {outgoing.text}
        </p>
      </div>
      {outgoing.problem ? (
        <Failed error={outgoing.problem} title={t('not_sent')} onRetry={again}>
          <Button small look="plain" onClick={() => chat.drop(outgoing.id)}>
            {t('discard')}
          </Button>
        </Failed>
      ) : outgoing.accepted ? null : (
        <p className="s qq st-state" role="status">
          {t('sending')}
        </p>
      )}
    </div>
  )
}

/** What Manara answered, and what it changed. The newest change can be taken back right here. */
export function ManaraSaid({ message, compare }: { message: Message; compare: (version: number) => void }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  // A message that made the header made the site.
  const isWhole = message.changed.length > 2 && message.changed.some(({ label }) => label === 'header')
  const mayUndo = useMadeNewest(message.runId) && !isWhole
  const { said, offers } = offersIn(message.text)
  // What was made stands under the sentence that tells of it; the rest of the words lead on to the questions below.
  const [before, after] = isWhole ? [said.slice(0, 1), said.slice(1)] : [said, []]
  return (
    <div className="st-hers">
      {before.map((line, at) => (
        <p key={at} dir="auto" className="any">
          {line}
        </p>
      ))}
      {message.changed.length > 0 ? <Changes message={message} /> : null}
      {after.map((line, at) => (
        <p key={at} dir="auto" className="any">
          {line}
        </p>
      ))}
      {offers.length > 0 ? <Offers offers={offers} /> : null}
      {message.changed.length > 0 && !isWhole ? (
        <p className="s q">
          {t('others_same')}{' '}
          {message.version === undefined ? null : (
            <button type="button" className="lnk" onClick={() => compare(message.version as number)}>
              {t('compare')}
            </button>
          )}
        </p>
      ) : null}
      {mayUndo ? (
        <p>
          <Button small icon="undo" onClick={() => void edits.undo()}>
            {t('undo')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** What could be said instead: a press says it, or begins it where a word is still to be filled in. */
function Offers({ offers }: { offers: readonly string[] }) {
  const { chat, setDraft, mayEdit } = useStudio()
  const take = (offer: string) => {
    if (!offer.includes('…')) return void chat.send(offer, undefined)
    setDraft(offer.replace('…', ''))
    requestAnimationFrame(() => placeCaretIn(offer.indexOf('…')))
    return undefined
  }
  return (
    <ul className="st-offers">
      {offers.map((offer) => (
        <li key={offer}>
          <Button small disabled={!mayEdit} onClick={() => take(offer)}>
            <bdi>{offer}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function placeCaretIn(at: number) {
  const box = document.getElementById('st-say')
  if (!(box instanceof HTMLTextAreaElement)) return
  box.focus()
  box.setSelectionRange(at, at)
}

/** Whether the newest change of all came from this run, so that one step back takes back just that. */
function useMadeNewest(runId: string | undefined): boolean {
  const { view, mayEdit, chat } = useStudio()
  const asks = runId !== undefined && view.canUndo && mayEdit && !chat.busy
  const newest = useQuery({ ...queryOf(studio.listVersions, { id: view.id, limit: 1 }), enabled: asks }).data?.items[0]
  return asks && newest?.version === view.revision && newest.runId === runId
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
          {known.has(sectionId) ? (
            <Button look="plain" small aria-pressed={selected === sectionId} onClick={() => select(sectionId)}>
              {t('show')}
            </Button>
          ) : (
            <span className="s qq pe-2">{t('not_there_now')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
