// Starts everything: `npm start`, or `npm start -- api` and `npm start -- worker` on a shared database.
// npm start gives Node `--max-semi-space-size=8`: young objects get half the room, which takes some 50 MB off a server that idles.
const neededNode = 24

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (Number.parseInt(process.versions.node, 10) < neededNode) {
  refuse(`Manara runs on Node ${neededNode}, which npm ci installs beside it; this is ${process.version}. Start it with npm start.`)
}
if (process.argv[2] !== 'worker') {
  const { buildDashboard } = await import('./dashboard-build.ts')
  await buildDashboard((line) => void process.stdout.write(`${line}\n`)).catch((error: Error) => refuse(error.message))
}
// In this very process: signals, exit code and memory are the server's own.
await import('../apps/server/src/main.ts')
