/** A part of the whole proof: what it shows, and which test files are of it. */
export type Part = { name: string; shows: string; files: RegExp }

/** The parts in the order they run: what finds most in the least time first. A file belongs to the first part it fits. */
export const parts: readonly Part[] = [
  {
    name: 'statistics',
    shows: 'tests of two arms: false winners, power, split, coin',
    files: /^apps\/server\/src\/modules\/experiments\//,
  },
  { name: 'wire', shows: '32,000 conversations answered by the quick way as by node:http', files: /quick-path\.test\.ts$/ },
  {
    name: 'tenancy',
    shows: 'every route x role x foreign workspace, every table',
    files: /^apps\/server\/tests\/(tenancy|catalogue|routes)\./,
  },
  { name: 'fuzz', shows: '50,000 requests made from the OpenAPI document: none answered 5xx', files: /^apps\/server\/tests\/fuzz\./ },
  {
    name: 'kills',
    shows: '100 kills each of the program, a worker and PostgreSQL; broken variants are caught',
    files: /^scripts\/proof\//,
  },
  { name: 'journeys', shows: 'the dashboard in Chromium', files: /^e2e\/(?!pages|gallery|own-html)/ },
  { name: 'own html', shows: 'sections of one’s own HTML, as rendered', files: /^e2e\/own-html\./ },
  { name: 'gallery', shows: 'every section type and look, by axe, the Nu checker and the mirror', files: /^e2e\/gallery\./ },
  { name: 'pages', shows: 'whole sites of every trade and language, by axe, the Nu checker and Lighthouse', files: /^e2e\/pages\./ },
  { name: 'everything else', shows: 'all other tests', files: /(?:)/ },
]

/** Which files each part runs. Each file stands in exactly one. */
export function shareOut(files: readonly string[]): Map<Part, string[]> {
  const shares = new Map<Part, string[]>(parts.map((part) => [part, []]))
  for (const file of files) {
    const part = parts.find((one) => one.files.test(file))
    if (part) shares.get(part)?.push(file)
  }
  return shares
}
