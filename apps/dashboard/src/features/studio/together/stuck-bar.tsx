import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import type { Stuck } from '../use-edits.ts'
import { meetingsOf } from './clash.rules.ts'
import type { Clash, Meeting } from './clash.rules.ts'

/** A change that was not saved, with what was typed: send it again on the newest version, or let it go. */
export function StuckBar() {
  const { edits } = useStudio()
  const { stuck } = edits
  if (!stuck) return null
  return <div className="st-stuck">{stuck.stale ? <Met stuck={stuck} /> : <NotSent stuck={stuck} />}</div>
}

function NotSent({ stuck }: { stuck: Stuck }) {
  const { t } = useTranslation('studio')
  const { edits } = useStudio()
  const typed = stuck.ops?.flatMap((op) => (op.op === 'set_text' ? [op.value] : []))[0]
  return (
    <>
      <Failed error={stuck.problem} title={t(stuck.problem.isOffline ? 'edit_waits' : 'edit_failed')}>
        <Button small onClick={stuck.again}>
          {t('send_again')}
        </Button>
        <Button small look="plain" onClick={edits.dismiss}>
          {t('discard')}
        </Button>
      </Failed>
      {typed === undefined ? null : (
        <p className="s st-typed">
          <span className="q">{t('you_typed')}</span> <bdi>{typed}</bdi>
        </p>
      )}
    </>
  )
}

/** Two people changed the same thing: both are shown, and one is chosen. */
function Met({ stuck }: { stuck: Stuck }) {
  const { t } = useTranslation('editor')
  const { view, edits, lang } = useStudio()
  const clashes = (stuck.problem.details.clashes ?? []) as Clash[]
  const meetings = meetingsOf(stuck.ops ?? [], clashes, { site: view.site, lang })
  const canUseMine = meetings.every((one) => one.why === 'changed')
  return (
    <section className="st-met" role="alert" aria-labelledby="st-met-h">
      <h3 id="st-met-h" className="b">
        {t('met.title')}
      </h3>
      <p className="s q">{t(canUseMine ? 'met.help' : 'met.gone')}</p>
      {meetings.map((one, at) => (
        <Both key={at} meeting={one} />
      ))}
      <div className="row">
        {canUseMine ? (
          <Button small look="act" onClick={stuck.again}>
            {t('met.mine')}
          </Button>
        ) : null}
        <Button small onClick={edits.dismiss}>
          {t(canUseMine ? 'met.theirs' : 'met.let_go')}
        </Button>
      </div>
    </section>
  )
}

function Both({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('editor')
  const { sectionName } = useStudio()
  const { sectionId, kind, mine, theirs, why } = meeting
  const name = sectionId === undefined ? t(`met.what_${kind}`) : sectionName(sectionId) || t('met.what_part')
  return (
    <div className="st-both">
      <p className="lbl">{name}</p>
      <dl>
        <div>
          <dt className="s q">{t('met.yours')}</dt>
          <dd className="any" dir="auto">
            {mine || t('met.no_words')}
          </dd>
        </div>
        {why === 'gone' ? null : (
          <div>
            <dt className="s q">{t('met.others')}</dt>
            <dd className="any" dir="auto">
              {theirs || t('met.no_words')}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
