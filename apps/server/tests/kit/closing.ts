import { afterAll } from 'vitest'

const closers: (() => Promise<void>)[] = []

/** Closes something when the test file ends, in reverse order. Unlike `afterAll`, it may be called inside `beforeAll` and inside a test. */
export function whenFileEnds(close: () => Promise<void>): void {
  closers.push(close)
}

// A setup file: registered before the test file's own hooks, so it runs after them.
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})
