import { studio as contracts } from '@manara/contracts'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { loadTexts } from '../lib/i18n.ts'
import { meQuery } from '../lib/me.ts'
import { Problem } from '../lib/problem.ts'
import { messagesQuery, queryOf, sitesQuery } from '../lib/queries.ts'
import { NotThere, Trouble, Waiting } from './outside-states.tsx'
import { Shell } from './shell.tsx'

type Context = { queries: QueryClient }

/** The named words of an address, each of them optional; others are dropped. */
const words =
  <K extends string>(...names: K[]) =>
  (search: Record<string, unknown>): Partial<Record<K, string>> =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
    ) as Partial<Record<K, string>>

/** Addresses hold plain words: a token of digits stays a text. */
const parseSearch = (text: string) => Object.fromEntries(new URLSearchParams(text))
const stringifySearch = (search: Record<string, unknown>) => {
  const text = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])),
  ).toString()
  return text === '' ? '' : `?${text}`
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotThere, errorComponent: Trouble })

/** Everything that needs a person: asks who is there first, and sends those who are not signed in to the door. */
const house = createRoute({
  getParentRoute: () => root,
  id: 'house',
  async beforeLoad({ context, location }) {
    try {
      await context.queries.ensureQueryData(meQuery())
    } catch (error) {
      if (error instanceof Problem && error.status === 401) throw redirect({ to: '/sign-in', search: { to: location.href } })
      throw error
    }
  },
})
const inside = createRoute({ getParentRoute: () => house, id: 'inside', component: Shell })

const start = createRoute({
  getParentRoute: () => house,
  path: '/start',
  loader: () => loadTexts('first-run'),
  validateSearch: words('say'),
  component: lazyRouteComponent(() => import('../features/first-run/first-run-screen.tsx'), 'FirstRunScreen'),
})
const today = createRoute({
  getParentRoute: () => inside,
  path: '/',
  loader: () => loadTexts('today'),
  component: lazyRouteComponent(() => import('../features/today/today-screen.tsx'), 'TodayScreen'),
})
const sites = createRoute({
  getParentRoute: () => inside,
  path: '/sites',
  loader: ({ context }) => {
    // Read beside the screen's own code, not after it.
    void context.queries.prefetchInfiniteQuery(sitesQuery())
    return loadTexts('sites')
  },
  component: lazyRouteComponent(() => import('../features/sites/sites-screen.tsx'), 'SitesScreen'),
})
const studio = createRoute({
  getParentRoute: () => inside,
  path: '/sites/$siteId',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(queryOf(contracts.getSite, { id: params.siteId }))
    void context.queries.prefetchInfiniteQuery(messagesQuery(params.siteId))
    return loadTexts('studio', 'editor')
  },
  component: lazyRouteComponent(() => import('../features/studio/studio-screen.tsx'), 'StudioScreen'),
})
const tests = createRoute({
  getParentRoute: () => inside,
  path: '/sites/$siteId/tests',
  loader: () => loadTexts('experiments'),
  validateSearch: words('add'),
  component: lazyRouteComponent(() => import('../features/experiments/tests-screen.tsx'), 'TestsScreen'),
})
const test = createRoute({
  getParentRoute: () => inside,
  path: '/tests/$testId',
  loader: () => loadTexts('experiments'),
  component: lazyRouteComponent(() => import('../features/experiments/test-screen.tsx'), 'TestScreen'),
})
const leads = createRoute({
  getParentRoute: () => inside,
  path: '/leads',
  loader: () => loadTexts('leads'),
  validateSearch: words('status', 'q', 'add'),
  component: lazyRouteComponent(() => import('../features/leads/leads-screen.tsx'), 'LeadsScreen'),
})
const lead = createRoute({
  getParentRoute: () => inside,
  path: '/leads/$leadId',
  loader: () => loadTexts('leads'),
  component: lazyRouteComponent(() => import('../features/leads/lead-screen.tsx'), 'LeadScreen'),
})
const deployments = createRoute({
  getParentRoute: () => inside,
  path: '/deployments',
  loader: () => loadTexts('hosting'),
  validateSearch: words('site'),
  component: lazyRouteComponent(() => import('../features/hosting/deployments-screen.tsx'), 'DeploymentsScreen'),
})
const runs = createRoute({
  getParentRoute: () => inside,
  path: '/runs',
  loader: () => loadTexts('operations'),
  validateSearch: words('status'),
  component: lazyRouteComponent(() => import('../features/operations/runs-screen.tsx'), 'RunsScreen'),
})
const run = createRoute({
  getParentRoute: () => inside,
  path: '/runs/$runId',
  loader: () => loadTexts('operations'),
  component: lazyRouteComponent(() => import('../features/operations/run-screen.tsx'), 'RunScreen'),
})
const outbox = createRoute({
  getParentRoute: () => inside,
  path: '/outbox',
  loader: () => loadTexts('operations'),
  component: lazyRouteComponent(() => import('../features/operations/outbox-screen.tsx'), 'OutboxScreen'),
})
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/{-$part}',
  loader: () => loadTexts('settings'),
  component: lazyRouteComponent(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen'),
})

const doorTexts = () => loadTexts('accounts')
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  loader: doorTexts,
  validateSearch: words('to'),
  component: lazyRouteComponent(() => import('../features/accounts/sign-in-screen.tsx'), 'SignInScreen'),
})
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  loader: doorTexts,
  validateSearch: words('to', 'invitation', 'email'),
  component: lazyRouteComponent(() => import('../features/accounts/sign-up-screen.tsx'), 'SignUpScreen'),
})
const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  loader: doorTexts,
  component: lazyRouteComponent(() => import('../features/accounts/forgot-screen.tsx'), 'ForgotScreen'),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  loader: doorTexts,
  validateSearch: words('token', 'error'),
  component: lazyRouteComponent(() => import('../features/accounts/reset-screen.tsx'), 'ResetScreen'),
})
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  loader: doorTexts,
  validateSearch: words('token'),
  component: lazyRouteComponent(() => import('../features/accounts/welcome-screen.tsx'), 'WelcomeScreen'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  loader: doorTexts,
  validateSearch: words('token'),
  component: lazyRouteComponent(() => import('../features/accounts/invitation-screen.tsx'), 'InvitationScreen'),
})

const tree = root.addChildren([
  house.addChildren([
    start,
    inside.addChildren([today, sites, studio, tests, test, leads, lead, deployments, runs, run, outbox, settings]),
  ]),
  signIn,
  signUp,
  forgot,
  reset,
  welcome,
  invitation,
])

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Trouble,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
