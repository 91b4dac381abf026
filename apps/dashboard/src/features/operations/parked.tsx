import { operations } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { formatMoment } from '../../lib/times.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'

/** Reactions that failed five times and wait for a person. Not shown while there are none. */
export function Parked() {
  const { t } = useTranslation('operations')
  const mayEdit = useMay('operations:edit')
  const parked = useQuery(queryOf(operations.listParked, { limit: 10 })).data?.items ?? []
  const replay = useAction(operations.replayParked, { onDone: () => showToast(t('replayed')) })
  if (parked.length === 0) return null
  return (
    <section aria-labelledby="parked" className="mb-6">
      <h2 id="parked" className="mh">
        {t('parked', { count: parked.length })}
      </h2>
      {replay.isError ? <Failed error={replay.error} title={t('replay_failed')} /> : null}
      <ul className="hr">
        {parked.map((reaction) => (
          <li key={reaction.id} className="line">
            <span className="thing">
              <Icon name="warn" size={20} />
            </span>
            <div className="grow">
              <p className="b">
                <bdi className="ltr">{reaction.reaction}</bdi>
              </p>
              <p className="s q any">
                <bdi>{reaction.error}</bdi> · {t('tries', { count: reaction.tries })} · {formatMoment(reaction.at)}
              </p>
            </div>
            {mayEdit ? (
              <Button
                small
                busy={replay.isPending && replay.variables?.id === reaction.id && t('replaying')}
                onClick={() => replay.mutate({ id: reaction.id })}
              >
                {t('replay')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
