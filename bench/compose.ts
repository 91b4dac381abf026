import { request } from 'node:http'
import { composeWhole, readBrief } from '@manara/composer'
import type { SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import { median, percentile, rounded, sayBar, sayHow } from './kit.ts'
import { openProgram } from './program.ts'
import type { Program } from './program.ts'

const briefs = [
  'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow',
  'مخبز الشمس في عمّان، نفتح من 6 إلى 18، خبز وحلويات، الهاتف 0612345678، ألوان دافئة',
  'Dr. Anna Berg, dentist in Vienna, Mo-Fr 8-16, implants and cleaning, call 01 2345678',
  'Photographer Lina Haddad in Beirut: weddings, portraits, from 200 USD, lina@example.org',
]

/** Through the API of a running program: from sending the message to the first section and to the end of the stream, in milliseconds; two sites to warm up. */
async function throughApi(sites: number) {
  const program = await openProgram()
  try {
    const rounds: { first: number; whole: number }[] = []
    for (let n = 0; n < sites + 2; n += 1) rounds.push(await oneSite(program, briefs[n % briefs.length] ?? ''))
    const counted = rounds.slice(2)
    return { first: counted.map(({ first }) => first), whole: counted.map(({ whole }) => whole) }
  } finally {
    await program.close()
  }
}

async function oneSite({ call, key, parts }: Program, message: string): Promise<{ first: number; whole: number }> {
  const { id } = await call<{ id: string }>('POST', '/api/sites', {})
  const body = JSON.stringify({ message })
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    let first = Number.NaN
    let text = ''
    const sent = request(
      {
        host: '127.0.0.1',
        port: parts[0]?.ports.port,
        path: `/api/sites/${id}/chat`,
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part
            if (Number.isNaN(first) && text.includes('event: section')) first = performance.now() - begun
            if (!text.includes('event: done')) return
            resolve({ first, whole: performance.now() - begun })
            sent.destroy()
          })
          .on('end', () => reject(new Error(`the stream ended early: ${text.slice(-500)}`)))
      },
    )
    sent.on('error', reject).end(body)
  })
}

/** Composer and renderer alone, each site and page as new; the first tenth warms up. */
function alone(times: number) {
  const compose: number[] = []
  const render: number[] = []
  for (let n = 0; n < times; n += 1) {
    const from = performance.now()
    const site = composed(briefs[n % briefs.length] ?? '', n)
    const made = performance.now()
    const { pages } = renderSite(site, { mode: 'publish', baseUrl: 'https://example.org', formAction: '/form' })
    compose.push(made - from)
    render.push((performance.now() - made) / pages.length)
  }
  const warm = Math.ceil(times / 10)
  return { compose: compose.slice(warm), render: render.slice(warm) }
}

function composed(brief: string, seed: number): SiteDescription {
  let count = 0
  const newId = (prefix: string) => `${prefix}_${String(++count).padStart(8, '0')}`
  return composeWhole(readBrief(brief, { today: '2026-11-21', seed }), { seed, newId, languages: undefined }).site
}

const shown = (times: readonly number[]) => ({ p50Ms: rounded(median(times)), p95Ms: rounded(percentile(times, 0.95)) })

if (import.meta.main) {
  const [sites = 20, times = 200] = process.argv.slice(2).map(Number)
  sayHow(`npm run bench -- compose ${sites} ${times}`)
  const { compose, render } = alone(times)
  const { first, whole } = await throughApi(sites)
  console.log({ first: shown(first), whole: shown(whole), compose: shown(compose), render: shown(render) })
  sayBar('first section after the POST (<= 50 ms)', `${rounded(median(first))} ms`, median(first) <= 50)
  sayBar('whole site after the POST (<= 300 ms)', `${rounded(median(whole))} ms`, median(whole) <= 300)
  sayBar('render, a page (<= 5 ms)', `${rounded(median(render))} ms`, median(render) <= 5)
}
