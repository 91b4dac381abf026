// Takes the pictures of the README from the running program: docs/images/{first-run,studio,leads}.jpg.
//   node scripts/readme-pictures.ts http://localhost:8080 'http://localhost:8080/welcome?token=…'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'

const [url, link] = process.argv.slice(2)
if (!url || !link) {
  console.error('Say the address of a fresh Manara and its one-time sign-in link.')
  process.exit(1)
}
const brief = 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow'
const people = [
  {
    name: 'Katharina Pichler',
    email: 'k.pichler@example.com',
    phone: '0664 5550101',
    note: 'Birthday cake for Saturday, chocolate, twelve people',
  },
  { name: 'Omar Haddad', email: 'omar@example.com', note: 'Rolls for a breakfast of sixty, every Tuesday' },
  { name: 'ليلى حسن', email: 'layla@example.com', note: 'هل لديكم خبز بدون سمسم؟' },
  { name: 'Jonas Weber', phone: '0316 555012', note: 'Asks for spelt bread from the wood oven' },
  { name: 'Marta Novak', email: 'marta.novak@example.com', note: 'Wedding in June, a cake of three tiers' },
]

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', colorScheme: 'light' })
await page.goto(link)
await page.getByRole('link', { name: 'Later, make a site first' }).click()
await page.getByLabel('In your own words').fill(brief)
await page.getByRole('button', { name: 'Make the site' }).click()
await page.getByRole('link', { name: 'Go on in the Studio' }).waitFor()
await take(page, 'first-run')
await page.getByRole('link', { name: 'Go on in the Studio' }).click()
await page.getByLabel('Tell Manara what to change').fill('change the heading to Fresh bread every day')
await page.keyboard.press('Enter')
await page.frameLocator('.st-stage iframe').getByText('Fresh bread every day').first().waitFor()
await take(page, 'studio')
for (const [at, person] of people.entries()) {
  const made = await page.request.post(`${url}/api/leads`, { data: person, headers: { origin: url } })
  const { id } = (await made.json()) as { id: string }
  const status = ['new', 'open', 'new', 'won', 'new'][at]
  await page.request.patch(`${url}/api/leads/${id}`, { data: { status }, headers: { origin: url } })
}
await page.goto(`${url}/leads`)
await page.getByText('Katharina Pichler').waitFor()
await take(page, 'leads')
await browser.close()

async function take(shown: Page, name: string): Promise<void> {
  mkdirSync('docs/images', { recursive: true })
  await shown.mouse.move(0, 0)
  await shown.waitForTimeout(1500)
  await shown.screenshot({ path: `docs/images/${name}.jpg`, type: 'jpeg', quality: 82 })
}
