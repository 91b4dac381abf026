import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { composeWhole, readBrief } from '@manara/composer'
import { Lang } from '@manara/contracts'
import { buildSite } from '@manara/site-build'
import type { Build } from '@manara/site-build'
import { checkSite } from '@manara/site-kit'

// A site folder from a brief, without a server: npm run compose -- --brief FILE --lang ar --out DIR

const usage = `npm run compose -- --brief FILE --out DIR [--lang ar | --lang en,ar] [--seed 7] [--base-url https://example.org]
  --brief     a text file with what the owner says; - reads standard input
  --lang      languages of the site, the first is the default; without it the language of the brief
  --seed      another look for the same brief; without it the brief decides
  --base-url  the address it will have, for canonical links and the sitemap`

type Wanted = { brief: string; out: string; languages: Lang[] | undefined; seed: number | undefined; baseUrl: string | undefined }

function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      brief: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      seed: { type: 'string' },
      'base-url': { type: 'string' },
    },
  })
  if (!values.brief || !values.out) throw new Error(`Say which brief and where to.\n\n${usage}`)
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0)) throw new Error('The seed is a whole number from 0.')
  const languages = values.lang?.split(',').map((lang) => {
    const read = Lang.safeParse(lang.trim())
    if (!read.success) throw new Error(`"${lang}" is not a language tag such as en or ar.`)
    return read.data
  })
  return { brief: values.brief, out: values.out, languages, seed, baseUrl: values['base-url'] }
}

async function readText(path: string): Promise<string> {
  if (path !== '-') return readFile(path, 'utf8').catch(() => Promise.reject(new Error(`The brief ${path} cannot be read.`)))
  let text = ''
  for await (const piece of process.stdin) text += String(piece)
  return text
}

/** The brief decides the look, so composing it again gives the same site. */
const seedOf = (brief: string): number => createHash('sha256').update(brief).digest().readUInt32BE(0) % 1_000_000

async function writeSite({ files }: Build, out: string): Promise<void> {
  for (const [path, { body }] of files) {
    const place = join(out, path)
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, body)
  }
}

async function compose({ brief, out, languages, seed, baseUrl }: Wanted): Promise<void> {
  const text = (await readText(brief)).trim()
  if (text === '') throw new Error('The brief is empty.')
  const chosen = seed ?? seedOf(text)
  let count = 0
  const newId = (prefix: string): string => `${prefix}_${String(++count).padStart(8, '0')}`
  const understanding = readBrief(text, { today: new Date().toISOString().slice(0, 10), seed: chosen })
  const { site, questions } = composeWhole(understanding, { seed: chosen, newId, languages })
  const build = await buildSite(site, { baseUrl })
  await writeSite(build, out)
  console.log(`${build.files.size} files in ${out} (${understanding.trade}, ${build.rendered.languages.join(', ')}, seed ${chosen})`)
  for (const { path, brotliBytes, fontBytes } of build.pages)
    console.log(`  ${path}: ${(brotliBytes / 1024).toFixed(1)} KB brotli, fonts ${(fontBytes / 1024).toFixed(1)} KB`)
  const speech = understanding.lang === 'ar' ? 'ar' : 'en'
  const sizes = new Map(build.pages.map((page) => [page.path, page.brotliBytes]))
  for (const { severity, sentence, next } of checkSite(site, build.rendered, sizes))
    console.log(`  ${severity === 'block' ? '!' : '-'} ${sentence[speech]} ${next[speech]}`)
  for (const { text: words } of questions) console.log(`  ? ${words}`)
}

try {
  await compose(wanted())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
