import { chosenWorkspace } from './api.ts'
import { Problem } from './problem.ts'

type Sending = { onProgress: (share: number) => void; signal: AbortSignal }

/** Sends one file, or several at once, and tells how far it is, which `fetch` cannot. Gives the server's answer; throws `Problem`. */
export function sendFile(url: string, files: File | readonly File[], { onProgress, signal }: Sending): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('accept', 'application/json')
    const workspace = chosenWorkspace.get()
    if (workspace) request.setRequestHeader('manara-workspace', workspace)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => {
      const body = read(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body)
      else reject(new Problem({ ...body, status: request.status }))
    })
    request.addEventListener('error', () => reject(new Problem({ code: 'network.offline', status: 0 })))
    request.addEventListener('abort', () => reject(new Problem({ code: 'app.stopped', status: -1 })))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    const form = new FormData()
    for (const file of [files].flat()) form.append('file', file)
    request.send(form)
  })
}

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
