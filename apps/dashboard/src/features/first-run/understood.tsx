import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed } from '../../ui/states.tsx'
import { factText } from './facts.rules.ts'

type Site = OutputOf<typeof studio.getSite>

/** What was understood, what nobody said, and the way on. */
export function Understood({ siteId, made }: { siteId: string; made: boolean }) {
  const { t } = useTranslation('first-run')
  const site = useQuery(queryOf(studio.getSite, { id: siteId })).data
  return (
    <>
      {site ? <Facts site={site} /> : null}
      {made && site?.questions[0] ? <Ask key={site.questions[0].id} site={site} question={site.questions[0]} /> : null}
      {made ? (
        <p className="row mt-6">
          <ButtonLink to="/sites/$siteId" params={{ siteId }} look="lamp" className="fr-on">
            {t('on')}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

function Facts({ site }: { site: Site }) {
  const { t, i18n } = useTranslation('first-run')
  const facts = site.site.facts.flatMap((fact) => factText(fact, i18n.language)).slice(0, 8)
  if (facts.length === 0) return null
  return (
    <>
      <p className="s b q und">{t('understood')}</p>
      <ul className="facts-l">
        {facts.map((fact) => (
          <li key={fact.id} className="arrive">
            <Icon name="check" size={16} />
            <span>
              <b className="b">
                <bdi>{fact.text}</bdi>
              </b>{' '}
              <span className="q">{t(`fact.${fact.kind}`, { defaultValue: '' })}</span>
            </span>
          </li>
        ))}
        {site.questions.length > 0 ? (
          <li className="open">
            <i className="dia" aria-hidden="true" />
            <span>
              <b className="b">{t('open')}</b> <span className="q">{t('not_made_up')}</span>
            </span>
          </li>
        ) : null}
      </ul>
    </>
  )
}

function Ask({ site, question }: { site: Site; question: Site['questions'][number] }) {
  const { t } = useTranslation('first-run')
  const [text, setText] = useState('')
  const answer = useAction(studio.answerQuestion)
  const give = (words: string) => answer.mutate({ id: site.id, questionId: question.id, answer: words })
  const isNumber = /phone|whatsapp|tel/.test(question.field)
  return (
    <form
      className="one arrive"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) give(text.trim())
      }}
    >
      <label htmlFor="answer" className="d20">
        <bdi>{question.text}</bdi>
      </label>
      {answer.isError ? <Failed error={answer.error} title={t('answer_failed')} /> : null}
      {question.choices?.length ? (
        <div className="row mb-3">
          {question.choices.map((choice) => (
            <Button key={choice} onClick={() => give(choice)}>
              {choice}
            </Button>
          ))}
        </div>
      ) : null}
      <div className="row nw">
        <input
          id="answer"
          className={`inp ${isNumber ? 'ltr' : ''}`}
          inputMode={isNumber ? 'tel' : 'text'}
          dir={isNumber ? 'ltr' : 'auto'}
          maxLength={400}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" look="act" busy={answer.isPending && t('adding')}>
          {t('add')}
        </Button>
      </div>
      <Button look="plain" small onClick={() => give('')}>
        {t('leave_out')}
      </Button>
    </form>
  )
}
