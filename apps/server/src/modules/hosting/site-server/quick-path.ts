import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { keepAliveMs } from './on-wire.ts'
import { readQuickHead } from './quick-head.rules.ts'
import type { QuickHead } from './quick-head.rules.ts'

const firstHeadMs = 20_000

/** Gives the whole answer to a plain visit, or undefined when it is not at hand. */
export type QuickAnswer = (head: QuickHead) => Buffer | readonly Buffer[] | undefined

/**
 * Answers plain visits on the connection itself, without a request and a response object for each. The first thing on a connection that is no plain visit,
 * or whose page is not at hand, goes to the HTTP server together with the connection, which stays there.
 */
export function addQuickPath(server: Server, answer: QuickAnswer): void {
  const takeOver = server.listeners('connection') as ((socket: Socket) => void)[]
  const sockets = new Set<Socket>()
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) =>
    listenTo(socket, { sockets, answer, handOver: () => takeOver.forEach((take) => take.call(server, socket)) }),
  )
  closeWith(server, sockets)
}

type Quick = { sockets: Set<Socket>; answer: QuickAnswer; handOver: () => void }

function listenTo(socket: Socket, { sockets, answer, handOver }: Quick): void {
  const leave = () => sockets.delete(socket)
  const end = () => socket.destroy()
  // The server's sockets stay open by half when the visitor closes; without this each would wait for its time to run out.
  const close = () => socket.end()
  const giveAway = (chunk: Buffer) => {
    socket.off('data', onData).off('close', leave).off('timeout', end).off('error', end).off('end', close)
    socket.setTimeout(0)
    leave()
    socket.pause()
    socket.unshift(chunk)
    handOver()
    socket.resume()
  }
  const onData = (chunk: Buffer) => {
    const head = readQuickHead(chunk)
    const bytes = head && answer(head)
    if (!bytes) return giveAway(chunk)
    send(socket, bytes)
  }
  sockets.add(socket)
  socket.setNoDelay(true)
  socket.setTimeout(firstHeadMs)
  socket.on('data', onData).on('close', leave).on('timeout', end).on('error', end).on('end', close)
}

function send(socket: Socket, bytes: Buffer | readonly Buffer[]): void {
  if (socket.timeout !== keepAliveMs) socket.setTimeout(keepAliveMs)
  socket.cork()
  const isTaken = [bytes]
    .flat()
    .map((part) => socket.write(part as Buffer))
    .at(-1)
  socket.uncork()
  if (isTaken || !socket.writableNeedDrain) return
  // Whoever asks without reading the answers waits, instead of filling our memory.
  socket.pause()
  socket.once('drain', () => socket.resume())
}

/** Between two visits a connection is idle, so both ways of closing end all of them. */
function closeWith(server: Server, sockets: Set<Socket>): void {
  for (const name of ['closeIdleConnections', 'closeAllConnections'] as const) {
    const closeTheirs = server[name].bind(server)
    server[name] = () => {
      for (const socket of sockets) socket.destroySoon()
      closeTheirs()
    }
  }
}
