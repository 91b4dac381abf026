import { leads, studio } from '@manara/contracts'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { signOut } from '../lib/auth.ts'
import { keysOpen } from '../lib/bar.ts'
import { chooseLanguage, spokenLanguages, useTranslation } from '../lib/i18n.ts'
import { languageName } from '../lib/languages.ts'
import { useMe } from '../lib/me.ts'
import { chooseMode, chosenMode, modes } from '../lib/mode.ts'
import { queryOf, useAction } from '../lib/queries.ts'
import type { IconName } from '../ui/icon-paths.ts'
import { showToast } from '../ui/toast.tsx'
import { matches, paletteActions } from './bar-entries.ts'
import { allRooms } from './rooms.ts'

export type Entry = { id: string; text: string; icon: IconName; note?: string; keys?: string; run: () => void }
export type Group = { id: 'do' | 'go' | 'people' | 'sites' | 'also'; entries: Entry[] }

/** Everything the one bar offers for what is written: actions, rooms, people, sites, and what the words could mean. */
export function useBarEntries(text: string): { groups: Group[]; searching: boolean } {
  // Enter does what fits the words as they stand; only the search for people may lag behind.
  const query = text.trim()
  const { t } = useTranslation()
  const router = useRouter()
  const go = (path: string) => router.history.push(path)
  const found = useFound(useDeferredValue(query))
  const also = query === '' ? [] : meantBy(query, t, go)
  const rooms = allRooms.map((room): Entry => ({
    id: room.to,
    icon: room.icon,
    text: t(`rooms.${room.id}`),
    keys: `G ${room.key}`,
    run: () => go(room.to.replace('/{-$part}', '')),
  }))
  const fit = (entries: Entry[]) => entries.filter((entry) => matches(entry.text, query))
  const actions = useActionEntries(found.sites, go, query !== '')
  const more = useAlsoEntries()
  const groups: Group[] = [
    {
      id: 'people',
      entries: found.leads.map((lead) => ({
        id: lead.id,
        icon: 'person',
        text: lead.name || lead.email || lead.phone,
        note: lead.source,
        run: () => go(`/leads/${lead.id}`),
      })),
    },
    {
      id: 'sites',
      entries: found.sites
        .filter((site) => query !== '' && matches(site.name, query))
        .map((site) => ({ id: site.id, icon: 'site', text: site.name, run: () => go(`/sites/${site.id}`) })),
    },
    { id: 'do', entries: fit(actions) },
    { id: 'go', entries: fit(rooms) },
    { id: 'also', entries: [...also, ...(query === '' ? [] : fit(more))] },
  ]
  return { groups: groups.filter((group) => group.entries.length > 0), searching: found.searching }
}

type Say = (key: string, values: Record<string, string>) => string

/** What words could mean that name nothing here: a site to make, or somebody to look for. */
const meantBy = (query: string, t: Say, go: (path: string) => void): Entry[] => [
  { id: 'make', icon: 'site', text: t('bar.make_site', { text: query }), run: () => go(`/start?${new URLSearchParams({ say: query })}`) },
  { id: 'find', icon: 'search', text: t('bar.find_leads', { text: query }), run: () => go(`/leads?${new URLSearchParams({ q: query })}`) },
]

function useFound(query: string) {
  const people = useQuery({
    ...queryOf(leads.listLeads, { q: query, limit: 5 }),
    enabled: query.length > 1,
    placeholderData: keepPreviousData,
  })
  const sites = useQuery(queryOf(studio.listSites, { limit: 20 }))
  return {
    leads: query.length > 1 ? (people.data?.items ?? []) : [],
    sites: sites.data?.items ?? [],
    searching: people.isFetching && query.length > 1,
  }
}

type SiteName = { id: string; name: string }

function useActionEntries(sites: SiteName[], go: (path: string) => void, spelled: boolean): Entry[] {
  const { t } = useTranslation()
  const me = useMe()
  const { siteId } = useParams({ strict: false })
  const undo = useAction(studio.undoEdit)
  const redo = useAction(studio.redoEdit)
  const fix = useAction(studio.fixFindings)
  const deploy = useAction(studio.deploySite, {
    refresh: ['hosting', 'operations'],
    onDone: ({ jobId }) => go(`/runs/${jobId}`),
    onFailed: () => go('/sites'),
  })
  return paletteActions(me?.may ?? []).flatMap(({ name, title, doing }): Entry[] => {
    const text = t(`actions.${name}`, { defaultValue: title })
    if (doing.onOpenSite) {
      const change = { undo, redo, fix }[doing.onOpenSite]
      return siteId
        ? [{ id: name, icon: doing.icon, text, run: () => change.mutate({ id: siteId }, { onSuccess: () => showToast(text) }) }]
        : []
    }
    if (doing.perSite)
      return spelled
        ? sites.map((site) => ({
            id: `${name} ${site.id}`,
            icon: doing.icon,
            text: t('bar.publish', { name: site.name }),
            run: () => deploy.mutate({ siteId: site.id }),
          }))
        : []
    return [{ id: name, icon: doing.icon, text, run: () => go(doing.path ?? '/') }]
  })
}

function useAlsoEntries(): Entry[] {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const router = useRouter()
  const leave = async () => {
    await signOut()
    queries.clear()
    router.history.push('/sign-in')
  }
  return [
    ...modes
      .filter((mode) => mode !== chosenMode.get())
      .map((mode): Entry => ({
        id: mode,
        icon: mode === 'night' ? 'moon' : 'sun',
        text: t(`bar.to_${mode}`),
        run: () => chooseMode(mode),
      })),
    ...spokenLanguages.map((code): Entry => ({
      id: `language ${code}`,
      icon: 'globe',
      text: t('bar.language', { language: languageName(code) }),
      run: () => void chooseLanguage(code),
    })),
    { id: 'keys', icon: 'info', text: t('bar.keys'), keys: '?', run: () => keysOpen.set(true) },
    { id: 'sign-out', icon: 'leave', text: t('bar.sign_out'), run: () => void leave() },
  ]
}
