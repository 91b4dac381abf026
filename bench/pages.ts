import { mkdtempSync, mkdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { freePorts } from '../scripts/proof/app-process.ts'
import { inTurns, mediansOf, needProgram, setApart, rate, ratiosOf, sayBar, sayHow } from './kit.ts'
import { asAdmin, ask, openProgram, publishSite } from './program.ts'
import type { Program } from './program.ts'

const nginxPath = '/usr/sbin/nginx'
/** Below 1.0 by this much is what two runs of the same program differ by. */
const noise = 0.95

/** A published page from our site listener, visits counted, and the same file from nginx: requests a second, both held to one core, in turns. */
export async function measurePages({ seconds }: { seconds: number }) {
  const program = await openProgram()
  const folder = mkdtempSync(join(tmpdir(), 'manara-nginx-'))
  chmodSync(folder, 0o755)
  try {
    const { id, host } = await publishSite(program.call)
    const [part] = program.parts
    const sitesPort = part?.ports.sitesPort ?? 0
    const page = await ask({ port: sitesPort, path: '/', headers: { host } })
    if (page.status !== 200) throw new Error(`the page answers ${page.status}`)
    const nginx = await startNginx(folder, page.body)
    try {
      setApart(0, part?.app.child.pid)
      return { bytes: Buffer.byteLength(page.body), ...(await compare({ program, siteId: id, host, sitesPort, seconds, nginx })) }
    } finally {
      await nginx.stop()
    }
  } finally {
    await program.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Match = {
  program: Program
  siteId: string
  host: string
  sitesPort: number
  seconds: number
  nginx: { pid: number | undefined; port: number; logPort: number }
}

async function compare({ program, siteId, host, sitesPort, seconds, nginx }: Match) {
  let asked = 0
  const from =
    (port: number, headers: Record<string, string> = {}) =>
    async () => {
      const isOurs = port === sitesPort
      const rated = await rate([isOurs ? program.parts[0]?.app.child.pid : nginx.pid], {
        url: `http://127.0.0.1:${port}/`,
        headers: { Host: host, ...headers },
        seconds,
      })
      if (isOurs) asked += rated.requests
      return rated
    }
  const gzip = { 'accept-encoding': 'gzip' }
  const rates = await inTurns({
    ours: from(sitesPort),
    nginx: from(nginx.port),
    nginxWithLog: from(nginx.logPort),
    oursGzip: from(sitesPort, gzip),
    nginxGzip: from(nginx.port, gzip),
  })
  return {
    ours: mediansOf(rates.ours),
    nginx: mediansOf(rates.nginx),
    nginxWithLog: mediansOf(rates.nginxWithLog),
    oursGzip: mediansOf(rates.oursGzip),
    nginxGzip: mediansOf(rates.nginxGzip),
    ratio: ratiosOf(rates.ours, rates.nginx),
    ratioWithLog: ratiosOf(rates.ours, rates.nginxWithLog),
    ratioGzip: ratiosOf(rates.oursGzip, rates.nginxGzip),
    counted: await countedVisits(program, siteId),
    asked,
  }
}

/** What the counter brought to the database, after its second. */
async function countedVisits({ admin }: Program, siteId: string): Promise<number> {
  await pause(2_500)
  const { rows } = await asAdmin(admin, (client) =>
    client.query<{ visits: string }>('select sum(visits) as visits from hosting_visits where site_key = $1', [siteId]),
  )
  return Number(rows[0]?.visits ?? 0)
}

/** One worker on core 0, sendfile and its file cache on; once without a log of visits, once with a buffered one. */
async function startNginx(folder: string, page: string) {
  const [{ port, sitesPort: logPort }, root] = [await freePorts(), join(folder, 'site')]
  mkdirSync(root)
  writeFileSync(join(root, 'index.html'), page)
  writeFileSync(join(root, 'index.html.gz'), gzipSync(page, { level: 9 }))
  for (const part of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, part))
  const server = (listen: number, log: string) =>
    `server { listen 127.0.0.1:${listen}; access_log ${log}; location / { root ${root}; index index.html; gzip_static on; } }`
  writeFileSync(
    join(folder, 'nginx.conf'),
    `
    daemon off; worker_processes 1; worker_cpu_affinity 01; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 1024; }
    http {
      types { text/html html; } sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${server(port, 'off')} ${server(logPort, `${folder}/access.log combined buffer=64k flush=1s`)}
    }`,
  )
  const child = spawn(nginxPath, ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  await untilAnswers(port)
  for (const worker of childrenOf(child.pid)) setApart(0, worker)
  return {
    pid: child.pid,
    port,
    logPort,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGQUIT')
      await gone
    },
  }
}

/** The worker is a child of the program that was started. */
const childrenOf = (pid: number | undefined) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number)

async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask({ port, path: '/' }).catch(() => undefined)
    if (answer?.status === 200) return
    await pause(50)
  }
  throw new Error('nginx does not answer')
}

if (import.meta.main) {
  const [seconds = '3'] = process.argv.slice(2)
  needProgram(nginxPath, 'nginx')
  needProgram('wrk', 'wrk')
  sayHow(`npm run bench -- pages ${seconds}`)
  const figures = await measurePages({ seconds: Number(seconds) })
  console.log(figures)
  const { wall, cpu } = figures.ratio
  sayBar(
    'published page against nginx, one core each, counting on (>= 1.0, 0.95 is noise)',
    `${wall} x by the clock, ${cpu} x by processor time`,
    wall >= noise,
  )
}
