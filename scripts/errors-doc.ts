// Writes docs/errors.md: every error code the server can answer with. `node scripts/errors-doc.ts`; a test keeps the file true.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError, statusOfKind } from '../apps/server/src/kernel/errors.ts'
import { problemOf } from '../apps/server/src/platform/http/problem.ts'

const source = join(import.meta.dirname, '../apps/server/src')
export const errorsFile = join(import.meta.dirname, '../docs/errors.md')

export type ErrorLine = { code: string; status: number; sentence: string }

/** Something for every hole a sentence may have. */
const sample = {
  errors: [{ path: 'name', message: 'too short' }],
  may: 'studio:edit',
  limit: 'studio.chat',
  retryAfterSeconds: 120,
  findings: [{ code: 'x', sentence: 'A picture has no description.', next: 'Describe it.' }],
  reason: 'it holds a link.',
  maxBytes: 50 * 1024 * 1024,
  type: 'picture',
  step: 'build',
  revision: 7,
  sentence: 'There is no such section.',
  scope: 'leads:manage',
  places: 'Sonne (Home: gallery)',
  name: 'Another heading',
  whose: 'you',
  of: 1_000,
}

type Builder = (details: object) => AppError
type Found = Record<string, Builder> & { list: { code: string }[] }
const isList = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && Array.isArray((value as { list?: unknown }).list)

/** Every code of every list declared with `defineErrors`, and the one for faults of our own. */
export async function errorLines(): Promise<ErrorLine[]> {
  const files = (readdirSync(source, { recursive: true }) as string[]).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && /= defineErrors\(/.test(readFileSync(join(source, path), 'utf8')),
  )
  const lines: ErrorLine[] = []
  for (const path of files) {
    const exported = Object.values((await import(pathToFileURL(join(source, path)).href)) as object).filter(isList)
    for (const builders of exported) lines.push(...builders.list.map(({ code }) => lineOf(code, builders)))
  }
  const bug = problemOf(new Error('anything'), 'req_…').body as { code: string; status: number; detail: string }
  return [...lines, { code: bug.code, status: bug.status, sentence: bug.detail }].sort((a, b) => a.code.localeCompare(b.code, 'en'))
}

function lineOf(code: string, builders: Found): ErrorLine {
  const error = builders[code.split('.')[1] ?? '']?.(sample)
  if (!(error instanceof AppError)) throw new Error(`${code} builds no error`)
  return { code, status: statusOfKind[error.kind], sentence: error.message }
}

export function errorsDocument(lines: readonly ErrorLine[]): string {
  const rows = lines.map(({ code, status, sentence }) => `| \`${code}\` | ${status} | ${sentence.replaceAll('|', '\\|')} |`)
  return [
    '# Errors',
    '',
    'Every failure is `application/problem+json` with `code`, `title`, `status`, `detail` and `requestId`. Codes are for programs and stay; sentences are for people and may get better',
    '(examples fill their holes below). `request.*` may come from any route, the others from the room they are named after. Written by `node scripts/errors-doc.ts`.',
    '',
    '| code | status | what it says |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(errorsFile, errorsDocument(await errorLines()))
