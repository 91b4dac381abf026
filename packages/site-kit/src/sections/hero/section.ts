import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { choose } from '../../theme/chance.ts'
import type { Composition } from '../../theme/look.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { button } from '../frame.ts'
import { compositionCss } from './compositions.ts'
import { HeroFields } from './schema.ts'

type Hero = Checked<z.infer<typeof HeroFields>>

const sheet = css`
.hero{background:var(--bg);color:var(--tx);position:relative;overflow:clip}
.tx{display:grid;gap:clamp(1.25rem,2.6vw,2rem);align-content:center;justify-items:start;position:relative;z-index:2}
.eb{font-weight:600;color:var(--at)}
.lede{font-size:clamp(1.1875rem,1.75vw,1.5rem);line-height:1.5;max-inline-size:31rem}
.do{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;align-items:center}
.art{min-inline-size:0}.art svg,.art img{display:block;inline-size:100%}
.art img{block-size:100%;object-fit:cover}`

/** Long headings are set smaller; the longest word must fit a phone. */
function headingCss(id: string, title: string, composition: Composition): string {
  const longest = Math.max(6, ...title.split(/\s+/).map((word) => [...word].length))
  const length = [...title].length
  const wide = composition === 'marquee' ? 1.4 : composition === 'poster' || composition === 'horizon' ? 1.2 : 1
  const size =
    length <= 12
      ? 'clamp(3.5rem,10.5vw,10rem)'
      : length <= 22
        ? 'clamp(3rem,8.6vw,8rem)'
        : length <= 44
          ? 'clamp(2.75rem,6.4vw,5.9rem)'
          : length <= 80
            ? 'clamp(2.4rem,4.9vw,4.4rem)'
            : 'clamp(2rem,3.7vw,3.25rem)'
  return `#${id} h1{font-size:calc(var(--k)*min(${wide === 1 ? size : `${wide}*${size}`},(100vw - 2*var(--gut))/${Math.round(longest * 5.9) / 10}))}`
}

/** The ground the first view stands on, and the one its art stands on. */
function surfacesFor(ctx: PageContext, composition: Composition): { hero: SurfaceName; art: SurfaceName } {
  const by = (names: readonly SurfaceName[], why: string) => choose(names, ctx.look.seed, `hero-${why}`)
  switch (composition) {
    case 'panel':
      return { hero: by(['plain', 'plain', 'tint'], 'ground'), art: by(['flood', 'deep'], 'panel') }
    case 'poster':
      return { hero: by(['flood', 'deep'], 'poster'), art: by(['plain', 'tint'], 'poster-art') }
    case 'plate':
      return { hero: by(['flood', 'deep', 'tint'], 'plate'), art: 'plain' }
    case 'overhang':
      return { hero: by(['tint', 'flood', 'plain'], 'overhang'), art: 'plain' }
    case 'horizon':
      return { hero: by(['plain', 'tint'], 'horizon'), art: 'plain' }
    case 'window':
      return { hero: 'plain', art: by(['tint', 'flood', 'deep'], 'window') }
    case 'bleed':
    case 'marquee':
      return { hero: by(['plain', 'tint', 'plain'], 'ground'), art: 'plain' }
  }
}

function words(ctx: PageContext, section: Hero, composition: Composition): Markup {
  const id = ctx.anchor(section)
  const { fields } = section
  const eyebrow = ctx.voice.rich(fields.eyebrow)
  const lede = ctx.voice.paragraphs(fields.text)
  const actions = [
    button(ctx, { section, key: 'primary', look: 'btn' }, fields.primary),
    button(ctx, { section, key: 'secondary', look: 'lnk' }, fields.secondary),
  ].filter((one) => !isEmpty(one))
  return html`<div class="tx${composition === 'plate' ? ' s-plain' : ''}">${isEmpty(eyebrow) ? nothing : html`<p class="eb"${ctx.at(section, 'eyebrow')}>${eyebrow}</p>`}<h1 id="${id}-h"${ctx.at(section, 'title')}>${ctx.voice.rich(fields.title)}</h1>${lede.map((one) => html`<p class="lede"${ctx.at(section, 'text')}>${one}</p>`)}${actions.length > 0 ? html`<div class="do">${actions}</div>` : nothing}</div>`
}

const artSizes: Readonly<Record<Composition, { kind: 'hero' | 'ground'; width: number; height: number; open?: true }>> = {
  bleed: { kind: 'hero', width: 720, height: 720 },
  panel: { kind: 'hero', width: 640, height: 640 },
  overhang: { kind: 'hero', width: 680, height: 680 },
  marquee: { kind: 'ground', width: 960, height: 480, open: true },
  window: { kind: 'hero', width: 560, height: 700 },
  horizon: { kind: 'ground', width: 1440, height: 480, open: true },
  plate: { kind: 'ground', width: 1440, height: 760 },
  poster: { kind: 'ground', width: 640, height: 760, open: true },
}

/** The first view. */
export const hero = sectionType({
  type: 'hero',
  label: { en: 'First view', ar: 'الواجهة' },
  fields: HeroFields,
  inMenu: false,
  variants: [
    { id: 'beside', label: { en: 'Beside the picture', ar: 'بجانب الصورة' } },
    { id: 'ground', label: { en: 'On the picture', ar: 'فوق الصورة' } },
  ],
  render(ctx, section) {
    const id = ctx.anchor(section)
    const composition = section.variant === 'ground' ? ctx.look.ground : ctx.look.beside
    const ground = surfacesFor(ctx, composition)
    const size = artSizes[composition]
    const photo = section.fields.image
    const art = photo ? ctx.photo(photo, { sizes: '(min-width:60rem) 50vw, 100vw', eager: true }) : ctx.art(size)
    const band = ctx.look.band ? html`<div class="band">${ctx.art({ kind: 'tile', width: 96, height: 48 })}</div>` : nothing
    return {
      markup: html`<section${attrs({ id, class: `hero c-${composition} s-${ground.hero}${photo ? ' ph' : ''}` })} aria-labelledby="${id}-h"${ctx.at(section)}>${words(ctx, section, composition)}<div class="art s-${ground.art}"${photo ? ctx.at(section, 'image') : nothing}>${art}</div></section>${band}`,
      css:
        sheet +
        compositionCss[composition] +
        headingCss(id, ctx.voice.plain(section.fields.title), composition) +
        (ctx.look.band ? '.band svg{display:block}' : ''),
      surfaces: [ground.hero, ground.art, 'plain'],
    }
  },
})
