import { kept } from './kept.ts'
import { createStore } from './store.ts'

export type Mode = 'device' | 'day' | 'night'
export const modes = ['device', 'day', 'night'] as const
const read = (): Mode => {
  const found = kept.read('mode')
  return found === 'day' || found === 'night' ? found : 'device'
}

export const chosenMode = createStore<Mode>(read())

/** Day, Night, or as the device has it. */
export function chooseMode(mode: Mode): void {
  kept.write('mode', mode === 'device' ? undefined : mode)
  if (mode === 'device') delete document.documentElement.dataset.mode
  else document.documentElement.dataset.mode = mode
  chosenMode.set(mode)
}
