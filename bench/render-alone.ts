// Renders a site from a file into a folder and ends: what a whole build of ours costs from its start, beside other builders.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'

const [from = '', to = ''] = process.argv.slice(2)
const site = JSON.parse(readFileSync(from, 'utf8')) as SiteDescription
for (const { path, body } of renderSite(site, { mode: 'publish', baseUrl: 'https://luna.example/', formAction: '/form' }).files) {
  mkdirSync(dirname(join(to, path)), { recursive: true })
  writeFileSync(join(to, path), body)
}
