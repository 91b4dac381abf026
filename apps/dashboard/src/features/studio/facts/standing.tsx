import { useTranslation } from '../../../lib/i18n.ts'
import { Icon } from '../../../ui/icon.tsx'

/** Whether something is settled, as a shape and a word. */
export function Standing({ confirmed }: { confirmed: boolean }) {
  const { t } = useTranslation('studio')
  return (
    <span className="fi">
      {confirmed ? <Icon name="check" size={16} /> : <i className="dia" />}
      <span className="vh">{t(confirmed ? 'confirmed' : 'open')}</span>
    </span>
  )
}
