import { describe, expect, it } from 'vitest'
import { checkSite } from '../gate/check-site.ts'
import { renderSite } from '../render/render-site.ts'
import { laterTypes, showing, specimenTypes } from '../samples/specimens/show.ts'
import { sectionTypes } from './type-list.ts'

const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const variantsOf = (type: string) => sectionTypes.find((one) => one.type === type)?.variants.map((variant) => variant.id) ?? []

describe('each type that came later', () => {
  it.each(laterTypes.map((type) => [type] as const))('passes the gate in three variants, both languages, four looks: %s', (type) => {
    expect(new Set(variantsOf(type)).size).toBeGreaterThanOrEqual(3)
    for (const [at, look] of (['light', 'dark', 'eu', 'uae'] as const).entries()) {
      const site = showing({ look, seed: 31 + at, types: [{ type, variants: variantsOf(type) }] })
      const rendered = renderSite(site, options)
      expect(rendered.languages, type).toEqual(['en', 'ar'])
      expect(checkSite(site, rendered), `${type} ${look}`).toEqual([])
      for (const path of ['index.html', 'ar/index.html'])
        expect(rendered.files.find((file) => file.path === path)?.body.match(new RegExp(`<section id="${type}`, 'g')), path).toHaveLength(
          variantsOf(type).length,
        )
    }
  })
})

describe('the gallery', () => {
  it('has full content for every type there is', () => {
    expect([...specimenTypes].sort()).toEqual(sectionTypes.map((one) => one.type).sort())
  })
  it('shows at least 24 types in at least three variants each', () => {
    expect(sectionTypes.length).toBeGreaterThanOrEqual(24)
    expect(sectionTypes.filter((one) => one.type !== 'custom' && one.variants.length < 3).map((one) => one.type)).toEqual([])
  })
})
