import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentAnswer, DocumentAsk } from './found.rules.ts'

const reader = join(import.meta.dirname, 'document.worker.ts')
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

export type ReadDocument = (ask: DocumentAsk, signal: AbortSignal) => Promise<DocumentAnswer>

/** Reads a document in a thread of its own, without secrets and with bounded memory; a document that takes longer than `maxMs` is given up. */
export const createReadDocument =
  (maxMs: number): ReadDocument =>
  (ask, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(reader, { env: {}, resourceLimits: memory, execArgv: [], stdout: true, stderr: true })
      const end = (then: () => void) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        void worker.terminate()
        then()
      }
      const timer = setTimeout(() => end(() => resolve({ problem: 'too_slow' })), maxMs)
      const onAbort = () => end(() => reject(signal.reason as Error))
      signal.addEventListener('abort', onAbort, { once: true })
      worker.once('message', (answer: DocumentAnswer) => end(() => resolve(answer)))
      // Out of memory, or a fault of the reader: about this document in either case.
      worker.once('error', () => end(() => resolve({ problem: 'damaged' })))
      worker.once('exit', () => end(() => resolve({ problem: 'damaged' })))
      worker.postMessage(ask)
    })
