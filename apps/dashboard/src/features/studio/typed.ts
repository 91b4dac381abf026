import { useState } from 'react'
import { createStore } from '../../lib/store.ts'
import type { Typed } from './typed.rules.ts'

/** The words being typed in the margin, which the preview shows before they are kept. Only one field is typed in at a time. */
export function createTyped() {
  const store = createStore<Typed | undefined>(undefined)
  return {
    get: store.get,
    use: store.use,
    show: store.set,
    /** Lets the words of one field go; those of another stay. */
    drop(by: string) {
      if (store.get()?.by === by) store.set(undefined)
    },
  }
}

export const useTyped = () => useState(createTyped)[0]
