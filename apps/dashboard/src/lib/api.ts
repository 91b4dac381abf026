import { createClient } from './client.ts'
import { currentLanguage } from './i18n.ts'
import { kept } from './kept.ts'
import { createStore } from './store.ts'

/** The workspace the person works in; undefined is the one the server takes by itself. */
export const chosenWorkspace = createStore<string | undefined>(kept.read('workspace'))
chosenWorkspace.watch(() => kept.write('workspace', chosenWorkspace.get()))

const pause = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** The typed client of this browser. */
export const api = createClient({
  fetch: (...args) => fetch(...args),
  workspace: chosenWorkspace.get,
  forgetWorkspace: () => chosenWorkspace.set(undefined),
  language: currentLanguage,
  newKey: () => newKey(),
  pause,
})

/** `crypto.randomUUID` is missing on a plain-http address of the network, `getRandomValues` is not. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
