import { readConfig } from './config/config.ts'
import { readEnv } from './config/env.ts'
import { StartRefused } from './platform/start-refused.ts'
import { startManara } from './wiring/start-manara.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const refuse = (sentence: string) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

// Whoever read what we print may be gone (`npm start | head`); that is no reason to end without stopping the database.
for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined)

try {
  const running = await startManara(readConfig(readEnv(), process.argv.slice(2)), { say, write: (line) => void process.stdout.write(line) })
  let stopping = false
  const stop = async () => {
    // A second Ctrl-C says that somebody does not want to wait.
    if (stopping) process.exit(130)
    stopping = true
    say('Finishing what is at work. Press Ctrl-C again to stop at once.')
    await running.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
} catch (error) {
  if (error instanceof StartRefused) refuse(error.message)
  throw error
}
