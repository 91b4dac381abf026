import { leads, studio } from '@manara/contracts'
import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useTranslation } from '../../lib/i18n.ts'
import { pagesOf, queryOf } from '../../lib/queries.ts'

/** What the log names by id, by the name people know: a site, a lead. What is gone is said to be; everything else stays as it is written. */
export function useSubjectNames(subjects: readonly string[]): (subject: string) => string {
  const { t } = useTranslation('settings')
  const wanted = [...new Set(subjects.filter((one) => one.startsWith('lead_')))].slice(0, 50)
  const hasSites = subjects.some((one) => one.startsWith('site_'))
  const sites = useInfiniteQuery({ ...pagesOf(studio.listSites, { limit: 100 }), enabled: hasSites })
  const found = useQueries({ queries: wanted.map((id) => ({ ...queryOf(leads.getLead, { id }), retry: false })) })
  const siteNames = new Map(sites.data?.pages.flatMap((page) => page.items.map((site) => [site.id as string, site.name] as const)))
  const nameOfSite = (id: string) => siteNames.get(id) ?? (sites.isSuccess && !sites.hasNextPage ? t('audit.gone_site') : id)
  const nameOfLead = (id: string) => {
    const lead = found[wanted.indexOf(id)]
    if (lead?.data) return lead.data.name || lead.data.email || lead.data.phone || id
    return lead?.error?.status === 404 ? t('audit.gone_lead') : id
  }
  return (subject) => {
    if (subject.startsWith('site_')) return nameOfSite(subject)
    return subject.startsWith('lead_') ? nameOfLead(subject) : subject
  }
}
