const colours: Record<string, number> = { trace: 90, debug: 90, info: 36, warn: 33, error: 31, fatal: 31 }
const paint = (colour: number, text: string) => `\u001b[${colour}m${text}\u001b[0m`

type Entry = { level?: string; time?: string; msg?: string; err?: { message?: string; stack?: string }; [name: string]: unknown }

/** One log entry for a terminal: time, level, words, then the rest as `name=value`; a stack below when there is one. */
export function prettyLine(json: string): string {
  const { level = 'info', time = '', msg = '', err, ...rest } = JSON.parse(json) as Entry
  const more = Object.entries(rest).map(([name, value]) =>
    paint(90, `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
  )
  const line = [
    paint(90, time.slice(11, 19)),
    paint(colours[level] ?? 37, level.padEnd(5)),
    visible(msg),
    ...more.map(visible),
    err?.message && visible(err.message),
  ]
    .filter(Boolean)
    .join(' ')
  return err?.stack ? `${line}\n${err.stack}\n` : `${line}\n`
}

/** What came from outside must not move the cursor or start a line of its own; our own colours stay. */
const visible = (text: string) => text.replace(/\u001b(?!\[\d{1,2}m)|[\u0000-\u001a\u007f]/g, '?')
