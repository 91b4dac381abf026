import { useTranslation } from '../../../lib/i18n.ts'
import { useStudio } from '../studio-context.ts'

/** An empty site: the one question, and an example to begin with. */
export function Opening() {
  const { t } = useTranslation('studio')
  const { setDraft, mayEdit } = useStudio()
  const use = () => {
    setDraft(t('example'))
    document.getElementById('st-say')?.focus()
  }
  return (
    <div className="st-open">
      <p className="d26">{t('opening')}</p>
      <p className="q">{t('opening_help')}</p>
      {mayEdit ? (
        <button type="button" className="st-example" onClick={use}>
          <span className="s qq">{t('for_example')}</span>
          <span>
            <bdi>{t('example')}</bdi>
          </span>
        </button>
      ) : null}
    </div>
  )
}
