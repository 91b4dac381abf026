/** Does one thing after the other until nothing is `next`; asked while it is at work, it goes on with what is newest then. */
export function oneAtATime<T>(next: () => T | undefined, work: (one: T) => Promise<void>) {
  let isBusy = false
  const run = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    try {
      for (let one = next(); one !== undefined; one = next()) await work(one)
    } finally {
      // One that failed must not keep those after it waiting for ever.
      isBusy = false
    }
  }
  return { run, isBusy: () => isBusy }
}
