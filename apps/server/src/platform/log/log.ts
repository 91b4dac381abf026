import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import { prettyLine } from './pretty-line.ts'

export type Log = Logger
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

/** Names under which secrets travel, at the top and one level down. */
const secretNames = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
  'apiKey',
  'api_key',
  'authorization',
  'cookie',
  'connectionString',
]
const secretPaths = [
  ...secretNames,
  ...secretNames.map((name) => `*.${name}`),
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
]

/** `mnr_` keys, bearer tokens, passwords inside addresses and the secret part of links, wherever they stand in a text. */
const secretShapes: [RegExp, string][] = [
  [/mnr_[0-9A-Za-z_-]{8,}/g, 'mnr_[hidden]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, '$1 [hidden]'],
  [/(\w+:\/\/[^\s:/@]*):[^\s/@]+@/g, '$1:[hidden]@'],
  [/([?&](?:token|code|key|secret|signature)=)[^\s&"'\\]+/gi, '$1[hidden]'],
]

export const hideSecrets = (text: string): string => secretShapes.reduce((shown, [shape, instead]) => shown.replace(shape, instead), text)

/**
 * Structured logs: one JSON object a line, or one short line a person can read on a terminal.
 * Secrets are taken out twice: by the names of fields, and by their shape in the finished line.
 */
export function createLog({ level, pretty, write }: { level: LogLevel; pretty: boolean; write: (line: string) => void }): Log {
  const destination: DestinationStream = {
    write: (line) => {
      const safe = hideSecrets(line)
      write(pretty ? prettyLine(safe) : safe)
    },
  }
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretPaths, censor: '[hidden]' },
    },
    destination,
  )
}
