import { useTranslation } from '../../lib/i18n.ts'
import { Tag } from '../../ui/tag.tsx'
import type { Tone } from '../../ui/tag.tsx'
import type { IconName } from '../../ui/icon-paths.ts'

const looks: Record<string, [Tone, IconName]> = {
  queued: ['quiet', 'clock'],
  active: ['sea', 'routine'],
  waiting: ['care', 'clock'],
  completed: ['good', 'check'],
  failed: ['stop', 'warn'],
  cancelled: ['quiet', 'close'],
}

/** How a run stands, as word, shape and colour. */
export function RunTag({ status }: { status: string }) {
  const { t } = useTranslation('operations')
  const [tone, icon] = looks[status] ?? ['quiet', 'info']
  return (
    <Tag tone={tone} icon={icon}>
      {t(`status.${status}`)}
    </Tag>
  )
}
