import type { Browser, Frame, Locator } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fieldsIn } from '../apps/dashboard/src/features/studio/fields.rules.ts'
import type { FieldSchema, TypeDescription } from '../apps/dashboard/src/features/studio/types.ts'
import { isCi, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aPerson, enter, expectNoFaults } from './kit/person.ts'
import type { Person } from './kit/person.ts'
import type { Lang } from './kit/words.ts'

type Way = { lang: Lang; width: number; by: 'mouse' | 'keys' }
type Section = { id: string; type: string; variant: string; fields: Record<string, unknown> }
type View = {
  id: string
  revision: number
  site: {
    pages: { id: string; slug: string; sections: Section[] }[]
    theme: { preset: string }
    facts: { id: string; kind: string; value: unknown }[]
    languages: string[]
  }
}

// Both directions, both ways to work, a desk and a phone; a pair of them in the quick tier.
const ways: Way[] = [
  { lang: 'en', width: 1440, by: 'mouse' },
  { lang: 'ar', width: 1440, by: 'keys' },
  ...(isCi
    ? [
        { lang: 'en' as const, width: 1440, by: 'keys' as const },
        { lang: 'ar' as const, width: 390, by: 'mouse' as const },
        { lang: 'en' as const, width: 390, by: 'mouse' as const },
      ]
    : []),
]
const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456. Bread 4.50 EUR'

let browser: Browser
let house: House
let owner: Awaited<ReturnType<Person['context']['storageState']>>
beforeAll(async () => {
  if (skipped) return
  browser = await openChromium()
  house = await aHouse()
  const she = await aPerson(browser, house)
  await enter(she, house.signInLink)
  owner = await she.context.storageState()
  await she.context.close()
}, 120_000)

describe.skipIf(skipped).each(ways)(`the editor in $lang at $width px by $by${skipped}`, (way) => {
  let she: Person
  let id: string
  beforeAll(async () => {
    she = await aPerson(browser, house, { ...way, as: owner })
    id = await aSite(she)
    await she.page.goto(`${house.url}/sites/${id}`)
    await (await previewOf(she)).locator('h1').waitFor()
    return () => she.context.close()
  }, 120_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await she.picture(`editor-failed ${way.lang} ${way.width} ${way.by} ${task.name.slice(0, 24)}`)
  })

  test('a page is added, named, given an address, and is in the menu', async () => {
    const { page, t } = she
    await openTab(she, 'page')
    await press(she, page.getByRole('button', { name: t('editor:pages.add') }), way)
    await page.getByLabel(t('editor:pages.name')).fill('Our ovens')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('editor:pages.add') })
      .press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await soon(async () => (await read(she, id)).site.pages.map((one) => one.slug)).toEqual(['', 'our-ovens'])
    await page.locator('.st-pages [aria-current="page"]', { hasText: 'Our ovens' }).waitFor()
    await expectText(await previewOf(she), 'header nav', 'Our ovens')
  }, 120_000)

  test('a section is carried to another page, and undo brings it back', async () => {
    const { page, t } = she
    const before = (await read(she, id)).site.pages[0]?.sections.map((one) => one.type)
    await openTab(she, 'page')
    await page.locator('.st-page-b').first().click()
    const grip = page
      .locator('[data-row]', { hasText: nameOf('prices', way.lang) })
      .getByRole('button', { name: gripName(she, 'prices'), exact: true })
    const target = page.locator('[data-drop-page]').nth(1)
    await grip.waitFor()
    if (way.by === 'mouse') await drag(she, { grip, target, where: 'middle' })
    else {
      await grip.focus()
      await page.keyboard.press('Space')
      await page.getByText(t('editor:move.lifted_by_key', { name: nameOf('prices', way.lang) })).waitFor()
      await page.keyboard.press('PageDown')
      await page.locator('[data-drop-page].drop-in').waitFor()
      await page.keyboard.press('Space')
    }
    await soon(async () => (await read(she, id)).site.pages[1]?.sections.map((one) => one.type)).toEqual(['header', 'prices', 'footer'])
    await expectText(await previewOf(she), 'main', '4.50')
    await undo(she)
    await soon(async () => (await read(she, id)).site.pages[0]?.sections.map((one) => one.type)).toEqual(before)
  }, 120_000)

  test('sections change places, with a word for those who only hear it', async () => {
    const { page, t } = she
    await openTab(she, 'page')
    await page.locator('.st-page-b').first().click()
    const types = async () => (await read(she, id)).site.pages[0]?.sections.map((one) => one.type) ?? []
    const before = await types()
    const [last, above] = [before.indexOf('contact'), before.indexOf('contact') - 1]
    const grip = page.getByRole('button', { name: gripName(she, 'contact'), exact: true })
    await grip.waitFor()
    if (way.by === 'mouse') await drag(she, { grip, target: page.locator('[data-row]').nth(above), where: 'above' })
    else {
      await grip.focus()
      await page.keyboard.press('Enter')
      await page.locator('[data-row].lifted').waitFor()
      await page.keyboard.press('ArrowUp')
      await page.locator('.drop-above').waitFor()
      await page.keyboard.press('Enter')
    }
    await soon(types).toEqual(before.with(above, 'contact').with(last, before[above] ?? ''))
    await page
      .getByText(t('editor:move.let_go', { name: nameOf('contact', way.lang), where: '' }).split(':')[0] ?? '', { exact: false })
      .first()
      .waitFor({ state: 'attached' })
  }, 120_000)

  test('a look is seen in the preview before it is kept, and kept by choosing it', async () => {
    const { page, t } = she
    await openTab(she, 'look')
    const styles = page.getByRole('group', { name: t('editor:look.style') })
    const other = styles.getByRole('button', { pressed: false }).first()
    await other.waitFor()
    const before = await read(she, id)
    const preview = await previewOf(she, false)
    const colours = await colourOf(preview)
    if (way.width > 1000) {
      await other.hover()
      await soon(() => colourOf(preview)).not.toBe(colours)
      expect((await read(she, id)).revision).toBe(before.revision)
      await page.mouse.move(5, 5)
    }
    await press(she, other, way)
    await soon(async () => (await read(she, id)).site.theme.preset).not.toBe(before.site.theme.preset)
    await soon(() => colourOf(preview)).not.toBe(colours)
  }, 120_000)

  test('hours are changed in a form, and every place that shows them follows', async () => {
    const { page, t } = she
    await openTab(she, 'facts')
    const line = page.locator('.st-facts > li', { hasText: t('studio:fact.hours') })
    await press(she, line.getByRole('button', { name: t('studio:change_named', { what: t('studio:fact.hours') }) }), way)
    const closes = page.getByLabel(t('editor:facts.closes'))
    await closes.fill('99')
    await closes.press('Enter')
    await page.getByText(t('editor:facts.bad_times')).waitFor()
    await closes.fill('17.30')
    await closes.press('Enter')
    await page.locator('.st-fact-form').waitFor({ state: 'hidden' })
    await soon(async () => JSON.stringify((await read(she, id)).site.facts.find((one) => one.kind === 'hours')?.value)).toContain('17:30')
    await openTab(she, 'page')
    await page.locator('.st-page-b').first().click()
    await expectText(await previewOf(she), 'body', /17:30|5:30|١٧:٣٠|٥:٣٠/)
  }, 120_000)

  test('what a language lacks is filled in beside its source', async () => {
    const { page, t } = she
    await openTab(she, 'languages')
    const arabic = page.locator('.st-langs > li').nth(1)
    await press(she, arabic.getByRole('button', { name: t('editor:languages.fill') }), way)
    const row = page.getByRole('dialog').locator('.st-tr-row').first()
    await row.waitFor()
    const field = row.locator('.inp')
    await field.fill('كلمات جديدة')
    await field.press('Tab')
    await soon(async () => JSON.stringify((await read(she, id)).site)).toContain('كلمات جديدة')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }, 120_000)

  test('a picture comes in with a receipt, gets its words, and stands on the page', async () => {
    const { page, t } = she
    await openTab(she, 'page')
    await page.locator('.st-page-b').first().click()
    await page.locator('.st-row-b', { hasText: nameOf('hero', way.lang) }).click()
    await press(she, page.getByRole('button', { name: t('editor:media.choose') }), way)
    await page
      .locator('.st-drop input[type="file"]')
      .setInputFiles({ name: 'oven.png', mimeType: 'image/png', buffer: await aPicture(she, way) })
    await page.locator('.st-receipts').getByText('oven.png').waitFor()
    const details = page.locator('.st-picture')
    await details.waitFor()
    const alt = details.getByLabel(t('editor:media.alt', { name: 'English' }))
    await alt.fill('The oven at five in the morning')
    const saved = page.waitForResponse(
      (response) => response.url().includes('/api/media/') && response.request().method() === 'PATCH' && response.ok(),
    )
    await alt.press('Tab')
    await saved
    await press(she, details.getByRole('button', { name: t('editor:media.use') }), way)
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await (await previewOf(she)).locator('img[alt="The oven at five in the morning"]').first().waitFor({ state: 'attached' })
    await openTab(she, 'page')
    await page.locator('.st-panel .crumb').click()
  }, 120_000)

  test('nothing went wrong that nobody saw', () => expectNoFaults(she))
})

describe.skipIf(skipped)(`two people at one site${skipped}`, () => {
  test('see each other, keep what they did apart, and choose where they met', async () => {
    const anna = await aPerson(browser, house, { as: owner })
    const id = await aSite(anna)
    const { page, t } = anna
    const other = await anna.context.newPage()
    await page.goto(`${house.url}/sites/${id}`)
    await page.locator('.st-row-b').first().waitFor()
    await other.goto(`${house.url}/sites/${id}`)
    await page.locator('.st-other').waitFor()
    await page.bringToFront()
    await page.locator('.st-row-b', { hasText: nameOf('hero', 'en') }).click()
    const heading = page.locator('.st-panel').getByLabel('Heading', { exact: true })
    await heading.fill('Mine')
    const view = await read(anna, id)
    const hero = view.site.pages[0]?.sections.find((one) => one.type === 'hero')
    const theirs = [{ op: 'set_text', sectionId: hero?.id, path: ['title'], lang: 'en', value: 'Theirs' }]
    const headers = { origin: house.url }
    expect(
      (
        await anna.context.request.post(`${house.url}/api/sites/${id}/edits`, { data: { revision: view.revision, ops: theirs }, headers })
      ).ok(),
    ).toBe(true)
    // Theirs is here, and the words being typed stay on top of it.
    await page.getByText(t('studio:draft', { version: String(view.revision + 1) })).waitFor()
    await expectText(await previewOf(anna), 'h1', 'Mine')
    await heading.press('Enter')
    const met = page.locator('.st-met')
    await met.locator('dd', { hasText: 'Mine' }).waitFor()
    await met.locator('dd', { hasText: 'Theirs' }).waitFor()
    await met.getByRole('button', { name: t('editor:met.theirs') }).click()
    await met.waitFor({ state: 'hidden' })
    await soon(() => heading.inputValue()).toBe('Theirs')
    await heading.fill('Ours')
    await heading.press('Enter')
    await (await previewOf(anna)).getByText('Ours').first().waitFor()
    await other.close()
    await page.locator('.st-other').waitFor({ state: 'hidden' })
    expectNoFaults(anna, [/status of 409/])
    await anna.context.close()
  }, 120_000)
})

describe.skipIf(skipped)(`what there is already${skipped}`, () => {
  test('is read with a receipt for each file, and its words begin the site', async () => {
    const anna = await aPerson(browser, house, { as: owner, width: 390 })
    const { page, t } = anna
    await page.goto(`${house.url}/start`)
    await page.locator('.fr-bring input[type="file"]').setInputFiles([
      { name: 'about.txt', mimeType: 'text/plain', buffer: Buffer.from('Bakery Sun in Graz. Call 0316 123456. Sourdough 4.50 EUR.') },
      { name: 'voice.ogg', mimeType: 'audio/ogg', buffer: Buffer.concat([Buffer.from('OggS'), Buffer.alloc(2000)]) },
    ])
    const receipt = (name: string) => page.locator('.fr-receipts li', { hasText: name })
    await receipt('about.txt').getByText(t('first-run:bring.state.read'), { exact: true }).waitFor()
    // Nothing that hears is set up in this house, and it says so.
    await receipt('voice.ogg').getByText(t('first-run:bring.note.no_transcription')).waitFor()
    await page.getByText(t('first-run:bring.ready')).waitFor()
    await soon(() => page.getByLabel(t('first-run:sentence')).inputValue()).toContain('0316 123456')
    await page.getByRole('button', { name: t('first-run:bring.site') }).click()
    await page.getByLabel(t('first-run:bring.address')).fill('my bakery')
    await page.getByRole('button', { name: t('first-run:bring.read') }).click()
    await page.getByText(t('first-run:bring.bad_address')).waitFor()
    await page.getByRole('button', { name: t('first-run:make') }).click()
    await page.getByRole('link', { name: t('first-run:on') }).click()
    await expectText(await previewOf(anna), 'h1', /./)
    expectNoFaults(anna)
    await anna.context.close()
  }, 120_000)
})

describe.skipIf(skipped)(`the fields of sections${skipped}`, () => {
  test('have an editor each, whatever the type', async () => {
    const anna = await aPerson(browser, house, { as: owner })
    const { items } = (await (await anna.context.request.get(`${house.url}/api/section-types`)).json()) as { items: TypeDescription[] }
    expect(items.length).toBeGreaterThan(12)
    expect(items.flatMap(({ type, fields }) => without(fields).map((path) => `${type}${path}`))).toEqual([])
    await anna.context.close()
  }, 120_000)
})

/** Fields the inspector passes over, anywhere in a schema. */
function without(schema: FieldSchema): string[] {
  const shown = new Map(fieldsIn(schema).map((one) => [one.key, one]))
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const kind = shown.get(key)?.kind
    if (kind === undefined) return [`.${key}`]
    if (kind === 'list') return without(inner.items ?? {}).map((path) => `.${key}[]${path}`)
    return kind === 'group' ? without(inner).map((path) => `.${key}${path}`) : []
  })
}

/** A site in English and Arabic, made by the same ways a program would. */
async function aSite({ context }: Person): Promise<string> {
  const headers = { origin: house.url }
  const made = (await (await context.request.post(`${house.url}/api/sites`, { data: { languages: ['en', 'ar'] }, headers })).json()) as View
  await context.request.post(`${house.url}/api/sites/${made.id}/chat`, {
    data: { message: brief },
    headers: { ...headers, accept: 'text/event-stream' },
  })
  return made.id
}

const read = async ({ context }: Person, id: string) => (await (await context.request.get(`${house.url}/api/sites/${id}`)).json()) as View

const names: Record<string, Record<Lang, string>> = {
  hero: { en: 'First view', ar: 'الواجهة' },
  prices: { en: 'Prices', ar: 'الأسعار' },
  contact: { en: 'Contact', ar: 'التواصل' },
}
const nameOf = (type: string, lang: Lang): string => names[type]?.[lang] ?? type
const gripName = ({ t, lang }: Person, type: string) => t('editor:move.grip', { name: nameOf(type, lang) })

/** By mouse a press is a click; by keys it is the focus and Enter. */
async function press({ page }: Person, what: Locator, { by }: Way): Promise<void> {
  await what.waitFor()
  if (by === 'mouse') return what.click()
  await what.focus()
  await page.keyboard.press('Enter')
}

/** On a phone one pane is seen at a time. */
async function pane({ page }: Person, which: 'see' | 'edit'): Promise<void> {
  const picker = page.locator(`.st-pick-pane [data-value="${which}"]`)
  await page.locator('.st').waitFor()
  if (await picker.isVisible()) await picker.click()
}

async function openTab(person: Person, tab: 'page' | 'facts' | 'look' | 'languages'): Promise<void> {
  await pane(person, 'edit')
  const button = person.page.locator(`.st-tabs [data-value="${tab}"]`)
  await button.click()
  await person.page.locator(`.st-tabs [data-value="${tab}"][aria-checked="true"]`).waitFor()
}

async function previewOf(person: Person, look = true): Promise<Frame> {
  if (look) await pane(person, 'see')
  const frame = await (await person.page.waitForSelector('.st-stage iframe', { state: 'attached', timeout: 20_000 })).contentFrame()
  if (!frame) throw new Error('The preview has no page.')
  return frame
}

/** A machine at work on other things may take its time. */
const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 10_000 })

async function expectText(frame: Frame, selector: string, text: string | RegExp): Promise<void> {
  const read = () => frame.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector)
  if (typeof text === 'string') await soon(read).toContain(text)
  else await soon(read).toMatch(text)
}

const colourOf = (frame: Frame) =>
  frame.evaluate(() => [...document.querySelectorAll('body *')].map((one) => getComputedStyle(one).backgroundColor).join())

async function undo(person: Person): Promise<void> {
  await pane(person, 'see')
  await person.page
    .locator('.st-bar')
    .getByRole('button', { name: person.t('studio:undo') })
    .click()
}

/** Takes hold of a grip, moves a little so that it lifts, and lets go over the middle or the upper part of the target. */
async function drag(
  { page }: Person,
  { grip, target, where }: { grip: Locator; target: Locator; where: 'middle' | 'above' },
): Promise<void> {
  await grip.scrollIntoViewIfNeeded()
  const from = await grip.boundingBox()
  if (!from) throw new Error('The grip is not on the screen.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 - 8, { steps: 3 })
  await page.locator('[data-row].lifted').waitFor()
  const to = await target.boundingBox()
  if (!to) throw new Error('The target is not on the screen.')
  await page.mouse.move(to.x + to.width / 2, to.y + (where === 'above' ? 4 : to.height / 2), { steps: 4 })
  await page.locator('.drop-in, .drop-above').first().waitFor()
  await page.mouse.up()
  await page.locator('[data-row].lifted').waitFor({ state: 'hidden' })
}

/** A small photograph, drawn by the browser. */
async function aPicture({ page }: Person, { width, by, lang }: Way): Promise<Buffer> {
  // Each journey brings another one: a picture that is known already keeps the words it has.
  const shade = width / 20 + (by === 'keys' ? 40 : 0) + (lang === 'ar' ? 90 : 0)
  const url = await page.evaluate((hue) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 420 })
    const pen = canvas.getContext('2d')
    for (let at = 0; pen && at < 420; at++) {
      pen.fillStyle = `hsl(${hue + at / 6} 70% ${30 + at / 12}%)`
      pen.fillRect(0, at, 640, 1)
    }
    return canvas.toDataURL('image/png')
  }, shade)
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
