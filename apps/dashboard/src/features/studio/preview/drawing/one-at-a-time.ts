/** Does one thing after the other until nothing is `next`; asked while it is at work, it goes on with what is newest then. */
export function oneAtATime<T>(next: () => T | undefined, work: (one: T) => Promise<void>) {
  let isBusy = false
  const run = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (let one = next(); one !== undefined; one = next()) await work(one)
    isBusy = false
  }
  return { run, isBusy: () => isBusy }
}
