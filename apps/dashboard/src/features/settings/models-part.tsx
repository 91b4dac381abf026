import { models } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { formatMoney } from '../../lib/money.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ModelsView } from './models.rules.ts'
import { capOf } from './models.rules.ts'

/** Which language models there are, how far words may travel to them, and what a month may cost. */
export function ModelsPart() {
  const { t } = useTranslation('settings')
  const view = useQuery(queryOf(models.getModels, {}))
  return (
    <section aria-labelledby="models-h">
      <h2 id="models-h">{t('models.title')}</h2>
      <p className="q">{t('models.text')}</p>
      {view.isPending ? <Loading what={t('models.loading')} rows={3} /> : null}
      {view.isError ? <Failed error={view.error} title={t('models.failed')} onRetry={() => void view.refetch()} /> : null}
      {view.data ? <Chosen key={view.data.cap ?? ''} view={view.data} /> : null}
    </section>
  )
}

function Chosen({ view }: { view: ModelsView }) {
  const { t } = useTranslation('settings')
  const may = useMay('operations:manage')
  const set = useAction(models.setModels, { onDone: () => showToast(t('models.saved')) })
  return (
    <>
      <Tiers view={view} />
      <Spent view={view} />
      {set.isError ? <Failed error={set.error} title={t('models.not_saved')} /> : null}
      <fieldset className="flds" disabled={!may}>
        <legend className="b mb-2">{t('models.privacy')}</legend>
        {(['machine', 'eu', 'any'] as const).map((privacy) => (
          <label key={privacy} className="row nw">
            <input
              type="radio"
              name="privacy"
              value={privacy}
              checked={view.privacy === privacy}
              onChange={() => set.mutate({ privacy })}
            />
            <span>
              <span className="b">{t(`models.${privacy}`)}</span>
              <span className="s q block">{t(`models.${privacy}_text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {may ? <Cap view={view} busy={set.isPending} onSave={(cap) => set.mutate({ cap })} /> : null}
    </>
  )
}

function Tiers({ view }: { view: ModelsView }) {
  const { t } = useTranslation('settings')
  if (view.tiers.length === 0) return <p className="q mt-2">{t('models.none')}</p>
  return (
    <ul className="hr mt-2">
      {view.tiers.map((one) => (
        <li key={one.tier} className="line">
          <span className="thing">
            <Icon name="server" size={20} />
          </span>
          <div className="grow">
            <p className="b">
              {t(`models.tier.${one.tier}`)} · <bdi className="ltr">{one.model}</bdi>
            </p>
            <p className="s q">
              {one.priceIn + one.priceOut === 0
                ? t('models.free')
                : t('models.price', { in: formatMoney(one.priceIn, view.currency), out: formatMoney(one.priceOut, view.currency) })}
              {' · '}
              {t('models.calls', { count: one.calls, spent: formatMoney(one.spent, view.currency) })}
            </p>
          </div>
          <State allowed={one.allowed} rests={one.state !== 'closed'} />
        </li>
      ))}
    </ul>
  )
}

function State({ allowed, rests }: { allowed: boolean; rests: boolean }) {
  const { t } = useTranslation('settings')
  if (!allowed) return <Tag>{t('models.not_allowed')}</Tag>
  return rests ? (
    <Tag tone="care" icon="warn">
      {t('models.rests')}
    </Tag>
  ) : (
    <Tag tone="good" icon="check">
      {t('models.allowed')}
    </Tag>
  )
}

function Spent({ view }: { view: ModelsView }) {
  const { t } = useTranslation('settings')
  const spent = formatMoney(view.spent, view.currency)
  const most = capOf(view)
  if (most === undefined) return <p className="mt-2">{t('models.spent_free', { spent })}</p>
  const share = most === 0 ? 1 : Math.min(1, view.spent / most)
  return (
    <div className="py-3">
      <p>{t('models.spent', { spent, most: formatMoney(most, view.currency) })}</p>
      <span className={`meter ${share >= 1 ? 'over' : share > 0.8 ? 'near' : ''}`} aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  )
}

function Cap({ view, busy, onSave }: { view: ModelsView; busy: boolean; onSave: (cap: number | null) => void }) {
  const { t } = useTranslation(['settings', 'shell'])
  const [text, setText] = useState(view.cap === undefined ? '' : String(view.cap))
  const cap = text.trim() === '' ? null : Number(text.trim().replace(',', '.'))
  const isBad = cap !== null && !(cap >= 0)
  return (
    <form
      className="flds"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBad) onSave(cap)
      }}
    >
      <TextField
        label={t('models.cap', { currency: view.currency })}
        help={
          view.machineCap === undefined
            ? t('models.cap_help_none')
            : t('models.cap_help', { most: formatMoney(view.machineCap, view.currency) })
        }
        error={isBad ? t('models.bad_cap') : undefined}
        inputMode="decimal"
        ltr
        value={text}
        onChange={setText}
      />
      <div>
        <Button type="submit" busy={busy && t('shell:saving')}>
          {t('shell:save')}
        </Button>
      </div>
    </form>
  )
}
