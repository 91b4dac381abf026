import { useTranslation } from '../../../lib/i18n.ts'
import { PageList } from './page-list.tsx'
import { SectionList } from './section-list.tsx'
import { useReorder } from './use-reorder.ts'

/** The pages of the site and the sections of the one that is open. A section can be taken from one to the other. */
export function PagePanel() {
  const { t } = useTranslation('editor')
  const reorder = useReorder()
  return (
    <>
      <PageList lifted={reorder.lifted} />
      <SectionList reorder={reorder} />
      <p id="st-move-help" className="vh">
        {t('move.help')}
      </p>
      <p className="vh" role="status" aria-live="assertive">
        {reorder.announced}
      </p>
    </>
  )
}
