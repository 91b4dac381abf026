import { kept } from './kept.ts'
import { createStore } from './store.ts'

const read = (): readonly string[] => {
  const text = kept.read('aside')
  return text ? text.split(' ') : []
}

/** What the person has set aside on this device, by the ids of needs. Newest last, two hundred at most. */
export const aside = createStore<readonly string[]>(read())
aside.watch(() => kept.write('aside', aside.get().join(' ')))

export const setAside = (...ids: string[]): void => aside.set([...aside.get().filter((id) => !ids.includes(id)), ...ids].slice(-200))
export const takeBack = (...ids: string[]): void => aside.set(aside.get().filter((id) => !ids.includes(id)))
