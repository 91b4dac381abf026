import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { dayRows, isLtr, isPlain, lineOf, reworded } from '../facts.rules.ts'
import type { FactLine as FactText } from '../facts.rules.ts'
import { LineField } from '../inspector/line-field.tsx'
import { useStudio } from '../studio-context.ts'
import type { Fact } from '../types.ts'
import { FactForm } from './fact-form.tsx'
import { Standing } from './standing.tsx'

/** One fact: what it says, whose words it rests on, where it stands, and the ways to settle, change or drop it. */
export function FactLine({ fact, uses }: { fact: Fact; uses?: readonly string[] | undefined }) {
  const { t } = useTranslation('studio')
  const { lang, mayEdit } = useStudio()
  const [changing, setChanging] = useState(false)
  const mayChange = mayEdit && !changing
  const line = lineOf(fact, lang)
  const kind = t(`fact.${fact.kind}`, { defaultValue: '' })
  return (
    <li className={fact.confirmed ? 'ok' : 'open'}>
      <Standing confirmed={fact.confirmed} />
      <div className="grow">
        {changing ? <Changing fact={fact} onClose={() => setChanging(false)} /> : <Said fact={fact} line={line} kind={kind} />}
        <Source fact={fact} text={line.text} />
        {changing ? null : <Uses uses={uses} />}
        {mayChange && !fact.confirmed ? <Settle fact={fact} change={() => setChanging(true)} /> : null}
      </div>
      {mayChange && fact.confirmed ? (
        <Button square small look="plain" icon="pencil" onClick={() => setChanging(true)}>
          {t('change_named', { what: kind || line.text })}
        </Button>
      ) : null}
    </li>
  )
}

function Changing({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const remove = useRemove(fact)
  return (
    <>
      {isPlain(fact) ? <Reword fact={fact} onClose={onClose} /> : <FactForm fact={fact} onClose={onClose} />}
      <p className="row">
        {isPlain(fact) ? (
          <Button small onClick={onClose}>
            {t('done')}
          </Button>
        ) : null}
        <Button small look="plain" icon="trash" onClick={remove}>
          {t('facts.remove')}
        </Button>
      </p>
    </>
  )
}

function useRemove(fact: Fact) {
  const { t } = useTranslation('editor')
  const { edits, lang } = useStudio()
  return () =>
    void edits.edit({ op: 'remove_fact', factId: fact.id }).then((isGone) => {
      if (isGone) showToast(t('facts.removed', { what: lineOf(fact, lang).text || t(`studio:fact.${fact.kind}`) }), () => void edits.undo())
    })
}

function Reword({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const { t } = useTranslation('studio')
  const { edits, lang } = useStudio()
  const save = async (words: string) => {
    const isSaved = await edits.edit({ op: 'set_fact', fact: reworded(fact, lang, words) })
    if (isSaved) onClose()
    return isSaved
  }
  return (
    <LineField
      label={t(`fact.${fact.kind}`, { defaultValue: fact.id }) || fact.id}
      value={lineOf(fact, lang).text}
      required
      {...(isLtr(fact.kind) ? { dir: 'ltr' as const } : {})}
      onCommit={save}
    />
  )
}

function Settle({ fact, change }: { fact: Fact; change: () => void }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const remove = useRemove(fact)
  return (
    <div className="row">
      <Button small onClick={() => void edits.edit({ op: 'set_fact', fact: { ...fact, confirmed: true } })}>
        {t('right')}
      </Button>
      <Button small look="plain" onClick={change}>
        {t('change')}
      </Button>
      <Button small look="plain" onClick={remove}>
        {t('editor:facts.remove')}
      </Button>
    </div>
  )
}

function Said({ fact, line, kind }: { fact: Fact; line: FactText; kind: string }) {
  if (line.days)
    return (
      <>
        <p className="q">{kind}</p>
        <Days days={line.days} />
      </>
    )
  return (
    <p className="any">
      <span className="q">{kind}</span>{' '}
      <b className="b">
        <bdi className={isLtr(fact.kind) ? 'ltr' : ''}>{line.text}</bdi>
      </b>
    </p>
  )
}

/** Where a fact comes from: the owner's words, or what was read out of them. */
function Source({ fact: { source }, text }: { fact: Fact; text: string }) {
  const { t } = useTranslation('studio')
  const isOwner = source.by === 'owner'
  // A quote cut out of a brief may begin with the stop of the sentence before.
  const quote = source.quote?.replace(/^[\s.,;:،؛–—-]+/u, '')
  if (!quote || quote === text) return <p className="s qq">{t(isOwner ? 'by_you' : 'inferred')}</p>
  return (
    <p className="s qq any">
      {t(isOwner ? 'you_said' : 'inferred_from')}{' '}
      <q>
        <bdi>{quote}</bdi>
      </q>
    </p>
  )
}

/** The sections a fact stands in, each a way there. */
function Uses({ uses }: { uses: readonly string[] | undefined }) {
  const { t } = useTranslation('editor')
  const { select, setPane, sectionName } = useStudio()
  if (!uses || uses.length === 0) return null
  const go = (id: string) => {
    select(id)
    setPane('edit')
  }
  return (
    <p className="s qq st-uses">
      {t('facts.used_in')}{' '}
      {uses.map((id) => (
        <button key={id} type="button" className="lnk" onClick={() => go(id)}>
          {sectionName(id)}
        </button>
      ))}
    </p>
  )
}

function Days({ days }: { days: { day: string; times: string }[] }) {
  const { t } = useTranslation('studio')
  return (
    <dl className="st-days">
      {dayRows(days).map(({ from, to, times }) => (
        <div key={from}>
          <dt className="q">{from === to ? t(`day.${from}`) : t('days', { from: t(`day.${from}`), to: t(`day.${to}`) })}</dt>
          <dd className={times ? 'b' : 'q'}>{times ? <bdi className="ltr">{times}</bdi> : t('closed')}</dd>
        </div>
      ))}
    </dl>
  )
}
