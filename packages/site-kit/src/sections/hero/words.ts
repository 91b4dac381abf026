import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { button } from '../frame.ts'
import type { HeroFields } from './schema.ts'

export type Hero = Checked<z.infer<typeof HeroFields>>
/** A first view that brings its own composition: what is inside, on which ground, with which other grounds. */
export type Composed = { name: string; surface: SurfaceName; body: Markup; css: string; surfaces: readonly SurfaceName[] }

type Room = {
  /** How much larger than usual the heading is set. */
  scale?: number
  /** The width the longest word must fit, as CSS. */
  within?: string
}

/** Long headings are set smaller; the longest word must fit a phone. */
export function headingCss(id: string, title: string, { scale = 1, within = 'var(--pw,100vw) - 2*var(--gut)' }: Room): string {
  const longest = Math.max(6, ...title.split(/\s+/).map((word) => [...word].length))
  const length = [...title].length
  const steps: readonly [most: number, size: string][] = [
    [12, 'clamp(3.5rem,10.5vw,10rem)'],
    [22, 'clamp(3rem,8.6vw,8rem)'],
    [44, 'clamp(2.75rem,6.4vw,5.9rem)'],
    [80, 'clamp(2.4rem,4.9vw,4.4rem)'],
  ]
  const size = steps.find(([most]) => length <= most)?.[1] ?? 'clamp(2rem,3.7vw,3.25rem)'
  return `#${id} h1{font-size:calc(var(--k)*min(${scale === 1 ? size : `${scale}*${size}`},(${within})/${Math.round(longest * 5.9) / 10}))}`
}

/** The words of a first view in parts, so that a composition may set them where it likes. */
export function partsOf(ctx: PageContext, section: Hero): { eyebrow: Markup; heading: Markup; lede: Markup; actions: Markup } {
  const { fields } = section
  const eyebrow = ctx.voice.rich(fields.eyebrow)
  const actions = [
    button(ctx, { section, key: 'primary', look: 'btn' }, fields.primary),
    button(ctx, { section, key: 'secondary', look: 'lnk' }, fields.secondary),
  ].filter((one) => !isEmpty(one))
  return {
    eyebrow: isEmpty(eyebrow) ? nothing : html`<p class="eb"${ctx.at(section, 'eyebrow')}>${eyebrow}</p>`,
    heading: html`<h1 id="${ctx.anchor(section)}-h"${ctx.at(section, 'title')}>${ctx.voice.rich(fields.title)}</h1>`,
    lede: html`${ctx.voice.paragraphs(fields.text).map((one) => html`<p class="lede"${ctx.at(section, 'text')}>${one}</p>`)}`,
    actions: actions.length > 0 ? html`<div class="do">${actions}</div>` : nothing,
  }
}

/** All words in one column; `more` are further classes of it. */
export function wordsOf(ctx: PageContext, section: Hero, more: string): Markup {
  const { eyebrow, heading, lede, actions } = partsOf(ctx, section)
  return html`<div${attrs({ class: more === '' ? 'tx' : `tx ${more}` })}>${eyebrow}${heading}${lede}${actions}</div>`
}
