import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { queryOf } from '../../lib/queries.ts'
import { Screen } from '../../ui/screen.tsx'
import { Loading } from '../../ui/states.tsx'

/** The room where a site is made: chat, preview, margin. */
export function StudioScreen() {
  const { t } = useTranslation('studio')
  const { siteId } = useParams({ strict: false })
  const site = useQuery(queryOf(studio.getSite, { id: siteId ?? '' }))
  return <Screen title={site.data?.name ?? t('title')} full>{site.isPending ? <Loading what={t('loading')} /> : null}</Screen>
}
