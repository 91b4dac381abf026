import { operations } from '@manara/contracts'
import { useIsFetching, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, lazy, useEffect, useMemo, useRef } from 'react'
import { useNeeds } from '../features/today/use-needs.ts'
import { barOpen, keysOpen } from '../lib/bar.ts'
import { useTranslation } from '../lib/i18n.ts'
import { connected, stayLive, watchNetwork } from '../lib/live.ts'
import { chosenWorkspace } from '../lib/api.ts'
import { useMe } from '../lib/me.ts'
import { queryOf } from '../lib/queries.ts'
import { Arch } from '../ui/arch.tsx'
import { RunGlyph } from '../ui/run-tower.tsx'
import { BarContext } from '../ui/screen.tsx'
import { OfflineBar } from '../ui/states.tsx'
import { Toasts } from '../ui/toast.tsx'
import { coursesOfProgress } from '../ui/tower.rules.ts'
import { Dock, Lantern, Tower } from './tower.tsx'
import { useKeys } from './use-keys.ts'

const fetchBar = () => import('./one-bar.tsx')
const OneBar = lazy(() => fetchBar().then((module) => ({ default: module.OneBar })))
const KeyList = lazy(() => import('./key-list.tsx').then((module) => ({ default: module.KeyList })))

/** The pill at the top of every room; opens the one bar. */
function Pill() {
  const { t } = useTranslation()
  return (
    <button type="button" className="pill" onClick={() => barOpen.set(true)}>
      <span className="lampdot" aria-hidden="true" />
      <span>{t('bar.ask')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  )
}

/** What works by itself right now, and the person. */
function BarEnd() {
  const { t } = useTranslation()
  const active = useQuery(queryOf(operations.listRuns, { status: 'active', limit: 10 })).data?.items ?? []
  const [newest] = active
  return (
    <>
      {newest ? (
        <Link to="/runs" className="runs-chip">
          <RunGlyph courses={coursesOfProgress(newest.progress, newest.status)} height={24} />
          <span className="vh-s">{t('running', { count: active.length })}</span>
        </Link>
      ) : null}
      <Account />
    </>
  )
}

function Account() {
  const { t } = useTranslation()
  const person = useMe()?.person
  const name = person?.name || person?.email || ''
  return (
    <Link to="/settings/{-$part}" className="acct">
      <Arch name={name} size="s" />
      <span className="vh">{t('your_account', { name })}</span>
    </Link>
  )
}

function Notice() {
  const waiting = useMutationState({ filters: { predicate: (mutation) => mutation.state.isPaused } }).length
  return connected.use() ? null : <OfflineBar waiting={waiting} />
}

/** Hears the workspace's events as long as the shell is open; another workspace, another line. */
function useLive() {
  const queries = useQueryClient()
  const workspace = chosenWorkspace.use()
  useEffect(() => {
    const stop = new AbortController()
    void stayLive(queries, stop.signal).catch(() => undefined)
    const unwatch = watchNetwork()
    return () => {
      stop.abort()
      unwatch()
    }
  }, [queries, workspace])
}

/** Fetches the one bar once the screen is quiet, so that no letter typed into it is lost. */
function useBarAhead() {
  useEffect(() => {
    const timer = setTimeout(() => void fetchBar().catch(() => undefined), 1500)
    return () => clearTimeout(timer)
  }, [])
}

/** After a change of room, reading and tabbing start at its beginning. */
function useFocusOnArrival() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const last = useRef(path)
  useEffect(() => {
    if (last.current !== undefined && last.current !== path) document.getElementById('main')?.focus({ preventScroll: true })
    last.current = path
  }, [path])
}

/** The tab's icon shows whether something waits. */
function useTabIcon(needs: number) {
  const reading = useIsFetching({ queryKey: ['today'] }) > 0
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon && !reading) icon.href = needs > 0 ? '/icons/favicon.svg' : '/icons/favicon-quiet.svg'
  }, [needs, reading])
}

/** The house around every room: tower, bar, dock, toasts, the one bar and the keys. */
export function Shell() {
  const { t } = useTranslation()
  const { count, waiting } = useNeeds()
  useKeys()
  useBarAhead()
  useLive()
  useFocusOnArrival()
  useTabIcon(count)
  const bar = useMemo(
    () => ({ lantern: <Lantern needs={count} className="lan-s" />, pill: <Pill />, end: <BarEnd />, notice: <Notice /> }),
    [count],
  )
  return (
    <BarContext value={bar}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Tower needs={count} waiting={waiting} />
      <Outlet />
      <Dock waiting={waiting} />
      <Toasts />
      <Suspense>
        {barOpen.use() ? <OneBar /> : null}
        {keysOpen.use() ? <KeyList /> : null}
      </Suspense>
    </BarContext>
  )
}
