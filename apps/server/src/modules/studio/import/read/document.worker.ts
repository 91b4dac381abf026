import { parentPort } from 'node:worker_threads'
import { ZipRefusal } from '@manara/site-build/zip'
import { readDocx } from './docx.ts'
import type { DocumentAnswer, DocumentAsk } from './found.rules.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'

// A thread of its own reads one document and ends: whatever a document does to its reader, it can be stopped from outside.
async function answer({ kind, body, url = 'https://nowhere.invalid/', charset }: DocumentAsk): Promise<DocumentAnswer> {
  if (kind === 'html') return { read: readHtml(new TextDecoder(charset).decode(body), url) }
  const read = kind === 'pdf' ? await readPdf(body) : readDocx(body)
  if (read === undefined) return { problem: 'damaged' }
  return typeof read === 'string' ? { problem: read } : { read }
}

parentPort?.once('message', (ask: DocumentAsk) => {
  void answer(ask)
    .catch((error: unknown): DocumentAnswer => ({
      problem: error instanceof ZipRefusal && error.code !== 'not_a_zip' ? 'bomb' : 'damaged',
    }))
    .then((said) => parentPort?.postMessage(said))
})
