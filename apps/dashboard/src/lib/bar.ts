import { createStore } from './store.ts'

/** Whether the one bar is open. */
export const barOpen = createStore(false)

/** Whether the list of keys is open. */
export const keysOpen = createStore(false)
