import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { QuestionForm } from '../chat/question-form.tsx'
import { dayRows, isLtr, isPlain, lineOf, openFirst, reworded } from '../facts.rules.ts'
import { nameOfItem } from '../fields.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { FactLine as FactText } from '../facts.rules.ts'
import type { Fact } from '../types.ts'
import { LineField } from './line-field.tsx'

/** What is known, where it comes from, and what nobody said. Open things first. */
export function FactsPanel() {
  const { t } = useTranslation('studio')
  const { view, mayEdit } = useStudio()
  const { facts } = view.site
  const open = view.questions.length + facts.filter((fact) => !fact.confirmed).length
  return (
    <section aria-labelledby="st-facts-h">
      <div className="sec">
        <h2 id="st-facts-h">{t('tab_facts')}</h2>
        {open > 0 ? (
          <span className="s more tag care">
            <i className="dia" />
            {t('to_settle', { count: open })}
          </span>
        ) : null}
      </div>
      <ul className="st-facts">
        {mayEdit
          ? view.questions.map((question) => (
              <li key={question.id} className="open">
                <Standing confirmed={false} />
                <div className="grow">
                  <QuestionForm question={question} folded />
                </div>
              </li>
            ))
          : null}
        {openFirst(facts).map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length === 0 && view.questions.length === 0 ? <p className="q">{t('no_facts')}</p> : null}
      {facts.some((fact) => fact.kind === 'testimonial') || facts.length === 0 ? null : <p className="s q st-never">{t('no_voices')}</p>}
      <Refusals />
    </section>
  )
}

function FactLine({ fact }: { fact: Fact }) {
  const { t } = useTranslation('studio')
  const { edits, lang, mayEdit, talkAbout } = useStudio()
  const [changing, setChanging] = useState(false)
  const line = lineOf(fact, lang)
  const kind = t(`fact.${fact.kind}`, { defaultValue: '' })
  const change = () =>
    isPlain(fact)
      ? setChanging(true)
      : talkAbout(undefined, t(`change_parts.${fact.kind}`, { name: nameOfItem(fact.value, lang), defaultValue: '' }))
  const save = async (words: string) => {
    const ok = await edits.edit({ op: 'set_fact', fact: reworded(fact, lang, words) })
    if (ok) setChanging(false)
    return ok
  }
  return (
    <li className={fact.confirmed ? 'ok' : 'open'}>
      <Standing confirmed={fact.confirmed} />
      <div className="grow">
        {changing ? (
          <LineField label={kind} value={line.text} {...(isLtr(fact.kind) ? { dir: 'ltr' as const } : {})} onCommit={save} />
        ) : (
          <Said fact={fact} line={line} kind={kind} />
        )}
        <Source fact={fact} text={line.text} />
        {mayEdit && !fact.confirmed ? <Settle fact={fact} change={change} /> : null}
      </div>
      {mayEdit && fact.confirmed && !changing ? (
        <Button square small look="plain" icon="pencil" onClick={change}>
          {t('change_named', { what: kind || line.text })}
        </Button>
      ) : null}
    </li>
  )
}

function Settle({ fact, change }: { fact: Fact; change: () => void }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  return (
    <div className="row">
      <Button small onClick={() => void edits.edit({ op: 'set_fact', fact: { ...fact, confirmed: true } })}>
        {t('right')}
      </Button>
      <Button small look="plain" onClick={change}>
        {t('change')}
      </Button>
    </div>
  )
}

function Standing({ confirmed }: { confirmed: boolean }) {
  const { t } = useTranslation('studio')
  return (
    <span className="fi">
      {confirmed ? <Icon name="check" size={16} /> : <i className="dia" />}
      <span className="vh">{t(confirmed ? 'confirmed' : 'open')}</span>
    </span>
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
  if (!source.quote || source.quote === text) return <p className="s qq">{t(isOwner ? 'by_you' : 'inferred')}</p>
  return (
    <p className="s qq any">
      {t(isOwner ? 'you_said' : 'inferred_from')}{' '}
      <q>
        <bdi>{source.quote}</bdi>
      </q>
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

/** What the owner does not want. Lifting one is a change like any other. */
function Refusals() {
  const { t } = useTranslation('studio')
  const { view, edits, mayEdit } = useStudio()
  const { refusals } = view.site
  if (refusals.length === 0) return null
  return (
    <div className="st-never">
      <h3 className="lbl mb-1">{t('refusals')}</h3>
      <ul className="grid gap-1">
        {refusals.map((refusal, at) => (
          <li key={`${refusal.what} ${refusal.value}`} className="row nw">
            <span className="grow any">{t(`refusal.${refusal.what}`, { value: refusal.value })}</span>
            {mayEdit ? (
              <Button
                small
                look="plain"
                onClick={() =>
                  void edits.edit({ op: 'replace_site', site: { ...view.site, refusals: refusals.filter((_, place) => place !== at) } })
                }
              >
                {t('allow')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
