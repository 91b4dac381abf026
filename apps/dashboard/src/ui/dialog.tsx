import { Suspense, lazy } from 'react'
import type { ComponentProps } from 'react'
import type * as Box from './dialog-box.tsx'

// The focus trap and its kin are fetched when the first dialog opens, so no screen waits for them.
const LazyDialog = lazy(() => import('./dialog-box.tsx').then((module) => ({ default: module.DialogBox })))
const LazyFinalDialog = lazy(() => import('./dialog-box.tsx').then((module) => ({ default: module.FinalDialogBox })))

/** A dialog or sheet that holds the focus; Esc and a press outside close it. */
export const Dialog = (props: ComponentProps<typeof Box.DialogBox>) => <Suspense>{props.open ? <LazyDialog {...props} /> : null}</Suspense>

/** Asked once before something that cannot be undone. */
export const FinalDialog = (props: ComponentProps<typeof Box.FinalDialogBox>) => (
  <Suspense>{props.open ? <LazyFinalDialog {...props} /> : null}</Suspense>
)
