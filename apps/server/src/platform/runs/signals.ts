import type { Pool } from 'pg'

/** Text of a run that is not saved yet: `offset` characters of part `seq` went before. */
export type LiveText = { seq: number; offset: number; delta: string }
type OnNews = (live?: LiveText) => void

/** Wakes whoever follows a run, here at once and in other processes soon. Losing a wake-up loses nothing: followers look by themselves. */
export type RunSignals = {
  tell(runId: string, live?: LiveText): void
  follow(runId: string, onNews: OnNews): () => void
  /** Called with the id of every run that somebody asked to stop. */
  onCancel(listener: (runId: string) => void): void
  close(): Promise<void>
}

/** One channel for both, `cancel run_…` and `run_…,run_…`: each listener costs every notification of the database something. */
const channel = 'manara_runs'
const cancelWord = 'cancel '
/** Under the 8,000 bytes a notification may carry. */
const idsPerMessage = 200
const batchMs = 20

type Deps = { app: Pool; listen: (channel: string, onMessage: (message: string) => void) => Promise<() => Promise<void>> }

export async function createRunSignals({ app, listen }: Deps): Promise<RunSignals> {
  const followers = new Map<string, Set<OnNews>>()
  const cancels = new Set<(runId: string) => void>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const here = (runId: string, live?: LiveText) => {
    for (const onNews of followers.get(runId) ?? []) onNews(live)
  }
  const send = () => {
    timer = undefined
    const ids = [...waiting].slice(0, idsPerMessage)
    for (const id of ids) waiting.delete(id)
    if (waiting.size > 0) timer = setTimeout(send, batchMs)
    app.query('select pg_notify($1, $2)', [channel, ids.join(',')]).catch(() => undefined)
  }
  const hear = (message: string) => {
    if (message.startsWith(cancelWord)) cancels.forEach((listener) => listener(message.slice(cancelWord.length)))
    else message.split(',').forEach((runId) => here(runId))
  }
  const stop = await listen(channel, hear)

  return {
    tell(runId, live) {
      here(runId, live)
      if (live || closed) return
      waiting.add(runId)
      timer ??= setTimeout(send, batchMs)
    },
    follow(runId, onNews) {
      const set = followers.get(runId) ?? new Set()
      followers.set(runId, set.add(onNews))
      return () => {
        set.delete(onNews)
        if (set.size === 0 && followers.get(runId) === set) followers.delete(runId)
      }
    },
    onCancel: (listener) => void cancels.add(listener),
    async close() {
      closed = true
      clearTimeout(timer)
      await stop()
    },
  }
}
