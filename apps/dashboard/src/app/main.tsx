import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/main.css'
import { startTexts } from '../lib/i18n.ts'
import { meQuery } from '../lib/me.ts'
import { createQueries } from '../lib/queries.ts'
import { createAppRouter } from './router.tsx'

const queries = createQueries(() => {
  const { pathname, href } = router.state.location
  if (!outside.some((path) => pathname.startsWith(path))) void router.navigate({ to: '/sign-in', search: { to: href } })
})
const outside = ['/sign-in', '/sign-up', '/forgot', '/reset', '/welcome', '/invitation']
const router = createAppRouter(queries)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

// Who is there is asked beside the texts, not after them.
if (!outside.some((path) => location.pathname.startsWith(path))) void queries.prefetchQuery(meQuery())
await startTexts()
const app = (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
)
// As a transition the first look is made in slices of some milliseconds, between which the browser hears the person.
startTransition(() => createRoot(root).render(app))
