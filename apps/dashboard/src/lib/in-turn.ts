/** When the browser has nothing more urgent to do; soon, where it cannot tell. */
const whenIdle = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 2000 })
    else setTimeout(done, 200)
  })

/** Does costly things of no hurry one after the other, each when the browser is idle. */
export function createTurns(idle: () => Promise<void> = whenIdle) {
  let last: Promise<unknown> = Promise.resolve()
  return function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(idle).then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** The turns of this window. */
export const inTurn = createTurns()
