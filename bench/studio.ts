import { performance } from 'node:perf_hooks'
import { aManara } from '../apps/server/tests/kit/manara.ts'
import type { TestManara } from '../apps/server/tests/kit/manara.ts'

export type StudioFigures = {
  sites: number
  firstSectionMs: number
  wholeSiteMs: number
  editToPreviewMs: number
  publishMs: number
  republishMs: number
}

type Site = { revision: number; site: { pages: { sections: { id: string; type: string }[] }[] } }
const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow'

const median = (values: readonly number[]) =>
  Math.round((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN) * 10) / 10

/** The studio by rules, through the whole program over HTTP: medians over `sites` sites after one to warm up. All in milliseconds. */
export async function measureStudio({ sites }: { sites: number }): Promise<StudioFigures> {
  const manara = await aManara()
  try {
    const rounds: Awaited<ReturnType<typeof oneSite>>[] = []
    for (let n = 0; n <= sites; n += 1) rounds.push(await oneSite(manara))
    const pick = (name: keyof (typeof rounds)[number]) => median(rounds.slice(1).map((round) => round[name]))
    return {
      sites,
      firstSectionMs: pick('first'),
      wholeSiteMs: pick('whole'),
      editToPreviewMs: pick('edit'),
      publishMs: pick('publish'),
      republishMs: pick('republish'),
    }
  } finally {
    await manara.close()
  }
}

async function oneSite(manara: TestManara) {
  const id = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json.id
  const begun = performance.now()
  let first = Number.NaN
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: brief },
    until: ({ event }) => {
      if (event === 'section' && Number.isNaN(first)) first = performance.now() - begun
      return event === 'done'
    },
  })
  const whole = performance.now() - begun
  return { first, whole, edit: await editToPreview(manara, id), publish: await publish(manara, id), republish: await publish(manara, id) }
}

async function editToPreview(manara: TestManara, id: string): Promise<number> {
  const preview = () => manara.call('GET', `/api/sites/${id}/preview?marks=true`)
  await preview()
  const { revision, site } = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
  const hero = site.pages[0]?.sections.find((section) => section.type === 'hero')
  const begun = performance.now()
  await manara.call('POST', `/api/sites/${id}/edits`, {
    revision,
    ops: [{ op: 'set_text', sectionId: hero?.id, path: ['title'], lang: 'en', value: 'Another heading' }],
  })
  const { text } = await preview()
  if (!text.includes('Another heading')) throw new Error('the edit is not on the preview')
  return performance.now() - begun
}

async function publish(manara: TestManara, siteId: string): Promise<number> {
  const begun = performance.now()
  const {
    json: { jobId },
  } = await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId })
  await manara.stream('GET', `/api/runs/${jobId}/stream`, { until: ({ event }) => event === 'done' || event === 'error' })
  return performance.now() - begun
}

if (import.meta.main) {
  const [sites = '10'] = process.argv.slice(2)
  console.log(`node bench/studio.ts ${sites}`)
  console.log(await measureStudio({ sites: Number(sites) }))
}
