import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DbLogin } from './login.ts'

type Listener = { onMessage: (payload: string) => void; onReconnect: (() => void) | undefined }
export type Ear = {
  listen(channel: string, onMessage: (payload: string) => void, onReconnect?: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

const reconnectPauseMs = 250

/**
 * Hears every channel of a process over one connection: each listening connection costs every notification of the database something, and every
 * process one of its few places. It opens with the first listener and comes back by itself.
 */
export function createEar(login: DbLogin, onError: (error: Error) => void): Ear {
  const channels = new Map<string, Set<Listener>>()
  let opening: Promise<pg.Client> | undefined
  let isClosed = false

  const connect = async (): Promise<pg.Client> => {
    const client = await connectFor(login, channels, onError)
    client.once('end', () => void comeBack())
    return client
  }

  const comeBack = async (): Promise<void> => {
    while (!isClosed) {
      await pause(reconnectPauseMs)
      if (isClosed) return
      try {
        opening = connect()
        await opening
        // Messages sent while we were deaf are gone; the listeners must look for themselves.
        return channels.forEach((listeners) => listeners.forEach(({ onReconnect }) => onReconnect?.()))
      } catch (error) {
        onError(error as Error)
      }
    }
  }

  return {
    async listen(channel, onMessage, onReconnect) {
      const listener = { onMessage, onReconnect }
      const listeners = channels.get(channel) ?? new Set()
      channels.set(channel, listeners.add(listener))
      opening ??= connect().catch((error: unknown) => {
        opening = undefined
        throw error
      })
      const client = await opening
      // Said again it changes nothing; the connection may have been opened before this channel was known.
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      return async () => void listeners.delete(listener)
    },
    async close() {
      isClosed = true
      const client = await opening?.catch(() => undefined)
      await client?.end().catch(() => undefined)
    },
  }
}

type Channels = ReadonlyMap<string, ReadonlySet<Listener>>

async function connectFor(login: DbLogin, channels: Channels, onError: (error: Error) => void): Promise<pg.Client> {
  const client = new pg.Client({
    ...login,
    keepAlive: true,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'manara listen',
  })
  client.on('error', onError)
  client.on('notification', ({ channel, payload = '' }) => channels.get(channel)?.forEach(({ onMessage }) => onMessage(payload)))
  try {
    await client.connect()
    for (const channel of channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}
