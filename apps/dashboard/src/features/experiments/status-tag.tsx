import { useTranslation } from '../../lib/i18n.ts'
import { Tag } from '../../ui/tag.tsx'
import type { Experiment } from './types.ts'

const looks = {
  draft: { tone: 'quiet', icon: 'pencil' },
  running: { tone: 'sea', icon: 'play' },
  stopped: { tone: 'care', icon: 'stop' },
  promoted: { tone: 'good', icon: 'check' },
} as const

/** Where a test stands, as word and shape. */
export function StatusTag({ one }: { one: Pick<Experiment, 'status' | 'winner'> }) {
  const { t } = useTranslation('experiments')
  const { tone, icon } = looks[one.status]
  return (
    <Tag tone={tone} icon={icon}>
      {one.status === 'promoted' ? t('status.promoted', { arm: t(`arm.${one.winner ?? 'a'}`) }) : t(`status.${one.status}`)}
    </Tag>
  )
}
