import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

function jarPath(): string | undefined {
  try {
    const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return existsSync(jar) ? jar : undefined
  } catch {
    return undefined
  }
}

const jar = jarPath()
/** Why the Nu checker is skipped, as part of a title; empty where it runs. */
export const withoutNu = jar === undefined ? ' (skipped: no Java or no Nu checker)' : ''

type NuMessage = { type: string; subType?: string; url?: string; message: string; extract?: string }

/** What the Nu checker calls errors in a folder of HTML files, one line each. */
export function nuErrors(folder: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(
      'java',
      ['-Xmx512m', '-jar', jar ?? '', '--format', 'json', '--errors-only', '--skip-non-html', folder],
      { maxBuffer: 64 * 1024 * 1024 },
      (_failed, _out, notes) => {
        try {
          const { messages } = JSON.parse(notes) as { messages: NuMessage[] }
          resolve(
            messages
              .filter((one) => one.type === 'error' || one.type === 'non-document-error')
              // Declarative WebMCP is a draft the checker does not know yet; any other unknown attribute stays an error.
              .filter(
                (one) =>
                  !/^Attribute “tool(name|description|paramdescription)” not allowed on element “(form|input|select|textarea)”/.test(
                    one.message,
                  ),
              )
              .map((one) => `${one.url?.split('/').pop() ?? ''}: ${one.message} ${one.extract ?? ''}`),
          )
        } catch {
          reject(new Error(`the Nu checker said: ${notes.slice(0, 400)}`))
        }
      },
    )
  })
}
