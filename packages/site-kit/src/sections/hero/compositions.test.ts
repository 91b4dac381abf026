import { expect, it } from 'vitest'
import { compositionCss } from './compositions.ts'

it.each(Object.entries(compositionCss))(
  '%s keeps its ground a colour: a finish lays its pattern over the ground as an image',
  (name, css) => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector]) => selector?.trim() === `.c-${name}`)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.filter(([, , body]) => /background(?:-image)?:[^;]*(?:gradient|url)\(/.test(body ?? ''))).toEqual([])
  },
)
