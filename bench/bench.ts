// Runs one bench by its name: npm run bench -- pages. Without a name it says which there are.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const benches = {
  pages: 'a published page, visits counted, against nginx serving the same file',
  api: 'a million leads at 300 requests a second; an authenticated read against bare Fastify and pg',
  publish: 'publishing, seen in every process; publishing again; going back',
  start: 'first and later starts, idle memory',
  compose: 'first section and whole site through the API; composing and rendering alone',
  site: 'composing and rendering several pages in ten languages, beside Astro where a folder that holds it is named',
  studio: 'the studio from one process: sections, edit to preview, publish',
  editor: 'from a key at the editor until the preview shows it, in Chromium',
  models: 'what we add to the first token; a thousand streams at once',
  runs: 'three-step runs a second',
  jobs: 'from commit to start of a job; jobs a second',
}

const [name = '', ...words] = process.argv.slice(2)
const file = join(import.meta.dirname, `${name}.ts`)
if (!Object.hasOwn(benches, name) || !existsSync(file)) {
  console.error(
    `npm run bench -- NAME, where NAME is one of:\n${Object.entries(benches)
      .map(([one, about]) => `  ${one.padEnd(8)} ${about}`)
      .join('\n')}`,
  )
  process.exit(1)
}
const bench = spawn(process.execPath, [file, ...words], { stdio: 'inherit' })
bench.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))
