import { leads, operations, studio } from '@manara/contracts'
import { useQueries, useQuery } from '@tanstack/react-query'
import { aside } from '../../lib/aside.ts'
import { useMe } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { needsFrom, waitingByRoom } from './needs.rules.ts'

const newLeads = () => queryOf(leads.listLeads, { status: 'new', limit: 20 })
const stoppedRuns = () => queryOf(operations.listRuns, { status: 'failed', limit: 10 })
const newestMails = () => queryOf(operations.listOutbox, { limit: 20 })
const newestSites = () => queryOf(studio.listSites, { limit: 20 })
const questionedSites = 3

type Read<T> = { data?: { items: T[] } | undefined }
const itemsOf = <T>(query: Read<T>): T[] => query.data?.items ?? []

/** What needs the owner now, for Today and for the lantern of every room. */
export function useNeeds() {
  const me = useMe()
  const [leadList, runList, mailList, siteList] = [
    useQuery(newLeads()),
    useQuery(stoppedRuns()),
    useQuery(newestMails()),
    useQuery(newestSites()),
  ]
  const sites = itemsOf(siteList)
  const views = useQueries({ queries: sites.slice(0, questionedSites).map((site) => queryOf(studio.getSite, { id: site.id })) })
  const needs = needsFrom({
    leads: itemsOf(leadList),
    runs: itemsOf(runList),
    mails: itemsOf(mailList),
    sites: views.flatMap((view) => view.data ?? []),
    hasPassword: me?.person.hasPassword ?? true,
    aside: aside.use(),
  })
  const queries = [leadList, runList, mailList, siteList]
  return {
    needs,
    count: needs.length,
    waiting: waitingByRoom(needs),
    sites,
    isPending: [...queries, ...views].some((query) => query.isPending),
    error: queries.find((query) => query.isError && query.data === undefined)?.error ?? undefined,
    retry: () => queries.forEach((query) => query.isError && void query.refetch()),
  }
}
