import { useTranslation } from '../../../lib/i18n.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { sizeText } from './media.rules.ts'
import type { Receipt, Upload } from './use-uploads.ts'

/** What became of each file: how far it is, then what was kept, what was done to it, or why not. */
export function Receipts({ uploads, clear }: { uploads: readonly Upload[]; clear: () => void }) {
  const { t } = useTranslation('editor')
  if (uploads.length === 0) return null
  const isOver = uploads.every((one) => one.receipt || one.problem)
  return (
    <section aria-label={t('media.receipts')} className="st-receipts" aria-live="polite">
      <ul>
        {uploads.map((upload) => (
          <li key={upload.key}>
            <p className="row nw">
              <span className="grow cut">
                <bdi>{upload.name}</bdi>
              </span>
              <Outcome upload={upload} />
            </p>
            {upload.receipt || upload.problem ? null : (
              <progress className="st-progress" max={1} value={upload.share} aria-label={t('media.sending', { name: upload.name })} />
            )}
            {upload.receipt ? <Done receipt={upload.receipt} /> : null}
            {upload.problem ? <Refused problem={upload.problem} /> : null}
          </li>
        ))}
      </ul>
      {isOver ? (
        <Button small look="plain" onClick={clear}>
          {t('media.clear')}
        </Button>
      ) : null}
    </section>
  )
}

function Outcome({ upload: { receipt, problem, share } }: { upload: Upload }) {
  const { t } = useTranslation('editor')
  if (problem || receipt?.outcome === 'refused')
    return (
      <Tag tone="stop" icon="warn">
        {t('media.refused')}
      </Tag>
    )
  if (receipt)
    return (
      <Tag tone="good" icon="check">
        {t(`media.${receipt.outcome}`)}
      </Tag>
    )
  return <Tag>{`${Math.round(share * 100)} %`}</Tag>
}

function Done({ receipt }: { receipt: Receipt }) {
  const { t, i18n } = useTranslation('editor')
  const { media: picture, changes, reason, bytes } = receipt
  if (reason) return <p className="s err">{t(`errors:${reason.code}`, { defaultValue: reason.sentence })}</p>
  const told = changes.map((change) => t(`media.change.${change}`))
  const sizes = picture ? [`${picture.width} × ${picture.height}`, sizeText(bytes, i18n.language)] : []
  return <p className="s qq">{[...sizes, ...told].join(' · ')}</p>
}

function Refused({ problem }: { problem: NonNullable<Upload['problem']> }) {
  const text = useProblemText()
  return <p className="s err">{text(problem)}</p>
}
