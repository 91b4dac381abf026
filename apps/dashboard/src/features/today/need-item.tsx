import { leads, studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { shortAddress } from '../../lib/addresses.rules.ts'
import { setAside, takeBack } from '../../lib/aside.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useCodeText } from '../../lib/problem-text.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { useRunName } from '../../lib/run-name.ts'
import { formatAgo, formatMoment, useNow } from '../../lib/times.ts'
import { Arch } from '../../ui/arch.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { Need } from './needs.rules.ts'

type Of<K extends Need['kind']> = Extract<Need, { kind: K }>
export type Evidence = { when: string; what: ReactNode; open?: boolean }
type FrameProps = { need: Need; lit: boolean; who: ReactNode; title: ReactNode; evidence: readonly Evidence[]; children: ReactNode }

const Thing = ({ icon }: { icon: IconName }) => (
  <span className="thing">
    <Icon name={icon} size={20} />
  </span>
)

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="evs">
      {evidence.map((fact, at) => (
        <li key={at} className="ev">
          <span className={`no ${fact.open ? 'open' : ''}`} aria-hidden="true">
            {fact.open ? '?' : at + 1}
          </span>
          <span className="w">{fact.when}</span>
          <span className="x any">
            <bdi>{fact.what}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Frame({ lit, who, title, evidence, children }: FrameProps) {
  const { t } = useTranslation('today')
  return (
    <article className={`need ${lit ? 'lit' : ''}`}>
      <div className="who">{who}</div>
      <div className="say">
        <h2>{title}</h2>
        {children}
        {evidence.length > 0 ? (
          <details className="why-m">
            <summary>{t('why')}</summary>
            <EvidenceList evidence={evidence} />
          </details>
        ) : null}
      </div>
      {evidence.length > 0 ? (
        <div className="why">
          <EvidenceList evidence={evidence} />
        </div>
      ) : null}
    </article>
  )
}

/** Sets a thing aside on this device, with the way back. */
function Later({ ids, name }: { ids: readonly string[]; name: string }) {
  const { t } = useTranslation('today')
  const put = () => {
    setAside(...ids)
    showToast(t('put_aside', { name }), () => takeBack(...ids))
  }
  return (
    <Button look="plain" onClick={put}>
      {t('later')}
    </Button>
  )
}

function LeadNeed({ need, lit }: { need: Of<'lead'>; lit: boolean }) {
  const { t } = useTranslation('today')
  const now = useNow()
  const name = need.name || need.email || need.phone || t('someone')
  const said = useWhatTheySaid(need, lit)
  const evidence: Evidence[] = [
    { when: formatMoment(need.at), what: need.page ? t('lead.from_page', { page: shortAddress(need.page) }) : t('lead.by_hand') },
  ]
  if (!need.email && !need.phone) evidence.push({ when: t('nobody_told'), what: t('lead.no_way'), open: true })
  return (
    <Frame need={need} lit={lit} who={<Arch name={name} />} title={t('lead.title', { name })} evidence={evidence}>
      <p className="q">{t('lead.context', { ago: formatAgo(need.at, now) })}</p>
      {said ? (
        <blockquote className="said-it" dir="auto">
          {said}
        </blockquote>
      ) : null}
      <div className="row acts">
        <ButtonLink to="/leads/$leadId" params={{ leadId: need.leadId }} look={lit ? 'lamp' : 'ordinary'}>
          {t('lead.open', { name })}
        </ButtonLink>
        <WayBack need={need} name={name} />
        <Later ids={[need.id]} name={name} />
      </div>
    </Frame>
  )
}

/** The note, or of the lit one the longest answer of its form: that is where people say what they want. */
function useWhatTheySaid(need: Of<'lead'>, lit: boolean): string {
  const lead = useQuery({ ...queryOf(leads.getLead, { id: need.leadId }), enabled: lit && need.note === '' }).data
  const answers = lead?.timeline.flatMap((entry) => entry.answers ?? []).map((answer) => answer.value) ?? []
  return (
    need.note ||
    [...answers].sort((a, b) => b.length - a.length).find((answer) => ![need.name, need.email, need.phone].includes(answer)) ||
    ''
  )
}

function WayBack({ need, name }: { need: Of<'lead'>; name: string }) {
  const { t } = useTranslation('today')
  if (need.phone)
    return (
      <a className="btn" href={`tel:${need.phone.replace(/[^+\d]/g, '')}`}>
        <Icon name="phone" />
        {t('lead.call', { name })}
      </a>
    )
  if (need.email)
    return (
      <a className="btn" href={`mailto:${need.email}`}>
        <Icon name="mail" />
        {t('lead.write', { name })}
      </a>
    )
  return null
}

function RunNeed({ need, lit }: { need: Of<'run'>; lit: boolean }) {
  const { t } = useTranslation('today')
  const now = useNow()
  const textOf = useCodeText()
  const name = useRunName()({ kind: need.runKind, title: need.title, subject: need.subject })
  return (
    <Frame
      need={need}
      lit={lit}
      who={<Thing icon="warn" />}
      title={t('run.title', { title: name })}
      evidence={[{ when: formatMoment(need.at), what: textOf(need.error) || t('run.no_reason') }]}
    >
      <p className="q">{t('run.context', { ago: formatAgo(need.at, now) })}</p>
      <div className="row acts">
        <ButtonLink to="/runs/$runId" params={{ runId: need.runId }} look={lit ? 'lamp' : 'ordinary'}>
          {t('run.open')}
        </ButtonLink>
        <Later ids={[need.id]} name={name} />
      </div>
    </Frame>
  )
}

function QuestionNeed({ need, lit }: { need: Of<'question'>; lit: boolean }) {
  const { t } = useTranslation('today')
  const answer = useAction(studio.answerQuestion, {
    onDone: (_, { answer: given }) => showToast(given ? t('question.answered', { answer: given }) : t('question.left_out')),
  })
  const give = (text: string) => answer.mutate({ id: need.siteId, questionId: need.questionId, answer: text })
  return (
    <Frame
      need={need}
      lit={lit}
      who={<Thing icon="site" />}
      title={<bdi>{need.text}</bdi>}
      evidence={[{ when: t('nobody_told'), what: <bdi>{need.siteName}</bdi>, open: true }]}
    >
      <p className="q">{t('question.context', { name: need.siteName })}</p>
      {answer.isError ? <Failed error={answer.error} title={t('question.failed')} /> : null}
      <div className="row acts">
        {need.choices.map((choice) => (
          <Button
            key={choice}
            busy={answer.isPending && answer.variables?.answer === choice && t('question.saving')}
            onClick={() => give(choice)}
          >
            {choice}
          </Button>
        ))}
        {need.choices.length === 0 ? (
          <ButtonLink to="/sites/$siteId" params={{ siteId: need.siteId }} look={lit ? 'lamp' : 'ordinary'}>
            {t('question.open')}
          </ButtonLink>
        ) : null}
        <Button look="plain" onClick={() => give('')}>
          {t('question.leave_out')}
        </Button>
        <Later ids={[need.id]} name={need.text} />
      </div>
    </Frame>
  )
}

function UnpublishedNeed({ need, lit }: { need: Of<'unpublished'>; lit: boolean }) {
  const { t } = useTranslation('today')
  return (
    <Frame need={need} lit={lit} who={<Thing icon="publish" />} title={t('unpublished.title', { name: need.siteName })} evidence={[]}>
      <p className="q">{t('unpublished.context')}</p>
      <div className="row acts">
        <ButtonLink to="/sites/$siteId" params={{ siteId: need.siteId }} look={lit ? 'lamp' : 'ordinary'}>
          {t('unpublished.open')}
        </ButtonLink>
        <Later ids={[need.id]} name={need.siteName} />
      </div>
    </Frame>
  )
}

function PasswordNeed({ need, lit }: { need: Of<'password'>; lit: boolean }) {
  const { t } = useTranslation('today')
  return (
    <Frame need={need} lit={lit} who={<Thing icon="key" />} title={t('password.title')} evidence={[]}>
      <p className="q">{t('password.context')}</p>
      <div className="row acts">
        <Link to="/welcome" className={`btn ${lit ? 'lamp' : ''}`}>
          {t('password.set')}
        </Link>
      </div>
    </Frame>
  )
}

function MailNeed({ need, lit }: { need: Of<'mail'>; lit: boolean }) {
  const { t } = useTranslation('today')
  return (
    <Frame
      need={need}
      lit={lit}
      who={<Thing icon="mail" />}
      title={t('mail.title', { count: need.count })}
      evidence={[{ when: formatMoment(need.at), what: <bdi>{need.subject}</bdi> }]}
    >
      <p className="q">{t('mail.context')}</p>
      <div className="row acts">
        <ButtonLink to="/outbox" look={lit ? 'lamp' : 'ordinary'}>
          {t('mail.open')}
        </ButtonLink>
        <Later ids={need.mailIds.map((id) => `mail:${id}`)} name={t('mail.title', { count: need.count })} />
      </div>
    </Frame>
  )
}

/** One thing that needs the owner: what happened, one sentence of context, the answers as buttons, the evidence in the margin. */
export function NeedItem({ need, lit }: { need: Need; lit: boolean }) {
  switch (need.kind) {
    case 'lead':
      return <LeadNeed need={need} lit={lit} />
    case 'run':
      return <RunNeed need={need} lit={lit} />
    case 'question':
      return <QuestionNeed need={need} lit={lit} />
    case 'unpublished':
      return <UnpublishedNeed need={need} lit={lit} />
    case 'password':
      return <PasswordNeed need={need} lit={lit} />
    case 'mail':
      return <MailNeed need={need} lit={lit} />
  }
}
