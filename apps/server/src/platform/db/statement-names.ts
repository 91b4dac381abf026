const sightsToName = 3
const mostNames = 300
const mostSights = 2_000

/**
 * Gives a statement that comes again and again a name, so that each connection has it parsed and planned once. Texts with a list of changing length come as
 * many texts; the bounds keep them from filling a connection's memory.
 */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const sights = new Map<string, number>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= mostNames) return name
    const seen = (sights.get(text) ?? 0) + 1
    if (seen >= sightsToName) {
      sights.delete(text)
      names.set(text, `manara_${names.size}`)
    } else {
      if (sights.size >= mostSights) sights.clear()
      sights.set(text, seen)
    }
    return names.get(text)
  }
}

/** Names are the same on every connection of this process, so a statement's name is one thing in its whole life. */
export const statementName = createStatementNames()
