/** What a plain visit says of itself. */
export type QuickHead = { host: string; url: string; acceptEncoding: string | undefined; ifNoneMatch: string | undefined }

const mostBytes = 8_192
const firstLine = /^GET (\/[!-~]{0,2000}) HTTP\/1\.1$/
const headerLine = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/
/** With one of these a request is more than a plain visit. */
const notPlain = new Set([
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'range',
  'keep-alive',
  'proxy-connection',
])
const wanted = new Set(['host', 'accept-encoding', 'if-none-match', 'connection'])

/**
 * Reads the head of a plain GET that came in one piece. Gives undefined for everything else, however slightly unusual: that is left to the full HTTP server,
 * so nothing is ever understood here in another way than there.
 */
export function readQuickHead(bytes: Buffer): QuickHead | undefined {
  const [first = '', ...lines] = linesOf(bytes)
  const url = firstLine.exec(first)?.[1]
  const fields = url === undefined ? undefined : fieldsOf(lines)
  const host = fields?.get('host')
  if (url === undefined || fields === undefined || host === undefined || !stays(fields.get('connection'))) return undefined
  return { host, url, acceptEncoding: fields.get('accept-encoding'), ifNoneMatch: fields.get('if-none-match') }
}

/** The lines of one head, whole and with nothing behind it; none for anything else. */
function linesOf(bytes: Buffer): string[] {
  const text = bytes.length > mostBytes ? '' : bytes.toString('latin1')
  const isOneHead = text.startsWith('GET /') && text.indexOf('\r\n\r\n') === text.length - 4
  return isOneHead ? text.slice(0, -4).split('\r\n') : []
}

const stays = (connection: string | undefined) => connection === undefined || connection.toLowerCase() === 'keep-alive'

/** The fields that matter; undefined when a line is no field, says more than a plain visit does, or says it twice. */
function fieldsOf(lines: readonly string[]): Map<string, string> | undefined {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const match = headerLine.exec(line)
    if (!match) return undefined
    const name = (match[1] ?? '').toLowerCase()
    if (notPlain.has(name) || fields.has(name)) return undefined
    if (wanted.has(name)) fields.set(name, (match[2] ?? '').trimEnd())
  }
  return fields
}
