import { useSyncExternalStore } from 'react'

/** A value outside React that screens can watch: `get`, `set` and the hook `use`. */
export function createStore<T>(initial: T) {
  let value = initial
  const watchers = new Set<() => void>()
  const watch = (watcher: () => void) => {
    watchers.add(watcher)
    return () => void watchers.delete(watcher)
  }
  const get = () => value
  const set = (next: T) => {
    if (Object.is(next, value)) return
    value = next
    for (const watcher of watchers) watcher()
  }
  return { get, set, watch, use: () => useSyncExternalStore(watch, get, get) }
}
