/** What the queue and the runs tell the log. Pino fits. */
export type Log = {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
