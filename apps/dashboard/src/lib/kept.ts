/** What the browser keeps between visits. A blocked storage only forgets. */
export const kept = {
  read(name: string): string | undefined {
    try {
      return localStorage.getItem(`manara.${name}`) ?? undefined
    } catch {
      return undefined
    }
  },
  write(name: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(`manara.${name}`)
      else localStorage.setItem(`manara.${name}`, value)
    } catch {
      // The choice then holds until the page is left.
    }
  },
}
