import { describe, expect, it } from 'vitest'
import { describeTypes } from '../registry.ts'
import { renderSite } from '../render/render-site.ts'
import type { RenderOptions } from '../render/types.ts'
import { showing, specimenTypes } from '../samples/specimens/show.ts'
import { labelsFor } from '../labels/labels.ts'

const posting: RenderOptions = { mode: 'publish', formAction: 'f/abc' }
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
const variantsOf = (type: string): string[] =>
  describeTypes()
    .find((one) => one.type === type)
    ?.variants.map(({ id }) => id) ?? []

/** The forms of a page, each with its own tag and the controls a visitor fills in. */
function formsOf(first: 'en' | 'ar', type: string, variant: string): { tag: string; controls: string[] }[] {
  const site = showing({ look: 'light', seed: 3, first, types: [{ type, variants: [variant] }] })
  const page = renderSite(site, posting).files.find((file) => file.path === 'index.html')?.body ?? ''
  return [...page.matchAll(/(<form[^>]*>)(.*?)<\/form>/gs)].map(([, tag = '', inside = '']) => ({
    tag,
    controls: [...inside.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([control]) => control)
      .filter((one) => !/type="hidden"/.test(one)),
  }))
}

// The contact form stands on every page of specimens, so a type has a form of its own when there are two.
const withForm = specimenTypes.filter((type) => type === 'contact' || formsOf('en', type, variantsOf(type)[0] ?? '').length > 1)

describe('a form, as an agent reads it', () => {
  it('stands in at least three types of section', () =>
    expect(withForm).toEqual(expect.arrayContaining(['contact', 'booking', 'newsletter'])))

  it.each(withForm)('of the type %s has a name of its own on the page and says what it does', (type) => {
    for (const variant of variantsOf(type)) {
      const tags = formsOf('en', type, variant).map(({ tag }) => tag)
      const names = tags.map((tag) => attribute(tag, 'toolname') ?? '')
      expect(new Set(names).size, variant).toBe(tags.length)
      for (const name of names) expect(name, variant).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/)
      for (const tag of tags) expect(attribute(tag, 'tooldescription'), variant).toMatch(/^\S.*: Sonne Bakery$/)
    }
  })

  it.each(withForm)('of the type %s says of every control what goes in', (type) => {
    for (const first of ['en', 'ar'] as const)
      for (const variant of variantsOf(type))
        for (const control of formsOf(first, type, variant).flatMap(({ controls }) => controls))
          expect(attribute(control, 'toolparamdescription') ?? '', control).toMatch(/\p{L}{2}/u)
  })

  it.each(withForm)('of the type %s tells agents to leave the trap for robots empty', (type) => {
    for (const first of ['en', 'ar'] as const)
      for (const { controls } of formsOf(first, type, variantsOf(type)[0] ?? '')) {
        const traps = controls.filter((one) => attribute(one, 'name') === 'company_site')
        expect(traps.map((one) => attribute(one, 'toolparamdescription'))).toEqual([labelsFor(first).leaveEmpty])
      }
  })

  it('says how a day and a time are written', () => {
    const controls = formsOf('en', 'booking', 'leaf').find(({ tag }) => attribute(tag, 'toolname') === 'booking')?.controls ?? []
    const said = (kind: string) =>
      controls.filter((one) => attribute(one, 'type') === kind).map((one) => attribute(one, 'toolparamdescription'))
    expect(said('date')).toEqual(['Day (YYYY-MM-DD)'])
    expect(said('time')).toEqual(['Time (HH:MM)'])
  })

  it('is never sent by the agent alone: the visitor presses the button', () => {
    for (const type of withForm)
      for (const { tag } of formsOf('en', type, variantsOf(type)[0] ?? '')) expect(tag).not.toContain('toolautosubmit')
  })
})
