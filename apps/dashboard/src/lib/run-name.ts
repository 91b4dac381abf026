import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from './i18n.ts'
import { queryOf } from './queries.ts'

type Named = { kind: string; title: string; subject?: string | undefined }

/** What a run is called on the screen: its verb in the person's language and the site it is about. */
export function useRunName(): (run: Named) => string {
  const { t, i18n } = useTranslation()
  const sites = useQuery(queryOf(studio.listSites, { limit: 20 })).data?.items ?? []
  return ({ kind, title, subject }) => {
    const site = sites.find(({ id }) => id === subject)
    const key = `run_kinds.${kind}${site ? '_named' : ''}`
    return i18n.exists(key) ? t(key, { name: site?.name ?? '' }) : title
  }
}
