import { editor } from '@manara/contracts'
import type { Refusal } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { QuestionForm } from '../chat/question-form.tsx'
import { openFirst } from '../facts.rules.ts'
import { useStudio } from '../studio-context.ts'
import { AddFact } from './add-fact.tsx'
import { FactLine } from './fact-line.tsx'
import { Standing } from './standing.tsx'

/** What is known, where it comes from and where it is used, and what nobody said. Open things first. */
export function FactsPanel() {
  const { t } = useTranslation('studio')
  const { view, mayEdit } = useStudio()
  const { facts } = view.site
  const uses = useUses(view.id)
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
      {mayEdit ? <ConfirmAll /> : null}
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
          <FactLine key={fact.id} fact={fact} uses={uses.get(fact.id)} />
        ))}
      </ul>
      {facts.length === 0 && view.questions.length === 0 ? <p className="q">{t('no_facts')}</p> : null}
      {mayEdit ? <AddFact /> : null}
      {facts.some((fact) => fact.kind === 'testimonial') || facts.length === 0 ? null : <p className="s q st-never">{t('no_voices')}</p>}
      <Refusals />
    </section>
  )
}

/** The sections each fact stands in, each named once. */
function useUses(siteId: string): Map<string, string[]> {
  const known = useQuery(queryOf(editor.listFacts, { id: siteId })).data
  return new Map((known?.items ?? []).map(({ fact, uses }) => [fact.id, [...new Set(uses.map((one) => one.sectionId))]]))
}

/** When several things were read out of the owner's words, one yes can be said to all of them. */
function ConfirmAll() {
  const { t } = useTranslation('editor')
  const { view, edits } = useStudio()
  const open = view.site.facts.filter((fact) => !fact.confirmed)
  if (open.length < 2) return null
  return (
    <p className="mb-3">
      <Button
        small
        icon="check"
        onClick={() => void edits.edit(...open.map((fact) => ({ op: 'set_fact' as const, fact: { ...fact, confirmed: true } })))}
      >
        {t('facts.all_right', { count: open.length })}
      </Button>
    </p>
  )
}

/** What the owner does not want. Lifting one is a change like any other. */
function Refusals() {
  const { t } = useTranslation('studio')
  const { view, edits, mayEdit, typeName } = useStudio()
  const { refusals } = view.site
  const nameOf = ({ what, value }: Refusal) => {
    if (what === 'word') return value
    return what === 'section' ? typeName(value) : t(`${what}.${value}`, { defaultValue: value })
  }
  if (refusals.length === 0) return null
  return (
    <div className="st-never">
      <h3 className="lbl mb-1">{t('refusals')}</h3>
      <ul className="grid gap-1">
        {refusals.map(({ what, value, quote }) => (
          <li key={`${what} ${value}`} className="row nw">
            <span className="grow any">
              {t(`refusal.${what}`, { value: nameOf({ what, value }) })}
              {quote ? (
                <span className="s qq block">
                  {t('you_said')} <q>{quote}</q>
                </span>
              ) : null}
            </span>
            {mayEdit ? (
              <Button small look="plain" onClick={() => void edits.edit({ op: 'remove_refusal', refusal: { what, value } })}>
                {t('allow')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
