import type { PageContext } from '../../context.ts'
import { attrs, css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Drawn } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { choose } from '../../theme/chance.ts'
import type { Composition } from '../../theme/presets.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { inArch } from './arch.ts'
import { withBoard } from './board.ts'
import { compositionCss } from './compositions.ts'
import { HeroFields } from './schema.ts'
import { asType } from './type.ts'
import { headingCss, wordsOf } from './words.ts'
import type { Composed, Hero } from './words.ts'

const sheet = css`
.hero{background:var(--bg);color:var(--tx);position:relative;overflow:clip}
.tx{display:grid;gap:clamp(1.25rem,2.6vw,2rem);align-content:center;justify-items:start;position:relative;z-index:2}
.eb{font-weight:600;color:var(--at)}
.lede{font-size:clamp(1.1875rem,1.75vw,1.5rem);line-height:1.5;max-inline-size:31rem}
.do{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;align-items:center}
.art{min-inline-size:0}.art svg,.art img{display:block;inline-size:100%}
.art img{block-size:100%;object-fit:cover}`

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

/** A preset may hold the first view, or its art, on one ground. */
const heldGrounds = ({ look: { rhythm } }: PageContext): { hero?: SurfaceName; art?: SurfaceName } => ({
  ...(rhythm.hero ? { hero: rhythm.hero } : {}),
  ...(rhythm.art ? { art: rhythm.art } : {}),
})

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

const others: Readonly<Record<string, (ctx: PageContext, section: Hero) => Composed>> = { type: asType, arch: inArch, board: withBoard }

/** The section around a composition, with the band of pattern under it where the look has one. */
function framed(ctx: PageContext, section: Hero, { name, surface, body, css: own, surfaces }: Composed): Drawn {
  const id = ctx.anchor(section)
  return {
    markup: html`<section${attrs({ id, class: `hero c-${name} s-${surface}` })} aria-labelledby="${id}-h"${ctx.at(section)}>${body}</section>${bandOf(ctx)}`,
    css: sheet + own + (ctx.look.band ? '.band svg{display:block}' : ''),
    surfaces: [surface, ...surfaces, 'plain'],
  }
}

const bandOf = (ctx: PageContext): Markup =>
  ctx.look.band ? html`<div class="band">${ctx.art({ kind: 'tile', width: 96, height: 48 })}</div>` : nothing

/** How much larger than usual a composition sets its heading. */
const scales: Partial<Record<Composition, number>> = { marquee: 1.4, poster: 1.2, horizon: 1.2 }

/** The first view. */
export const hero = sectionType({
  type: 'hero',
  label: { en: 'First view', ar: 'الواجهة' },
  fields: HeroFields,
  inMenu: false,
  variants: [
    { id: 'beside', label: { en: 'Beside the picture', ar: 'بجانب الصورة' } },
    { id: 'ground', label: { en: 'On the picture', ar: 'فوق الصورة' } },
    { id: 'type', label: { en: 'Words as the picture', ar: 'الكلمات هي الصورة' } },
    { id: 'arch', label: { en: 'In an arch', ar: 'داخل قوس' } },
    { id: 'board', label: { en: 'With phone and times', ar: 'مع الهاتف والأوقات' } },
  ],
  render(ctx, section) {
    const other = others[section.variant]
    if (other) return framed(ctx, section, other(ctx, section))
    const id = ctx.anchor(section)
    const composition = section.variant === 'ground' ? ctx.look.ground : ctx.look.beside
    const ground = { ...surfacesFor(ctx, composition), ...heldGrounds(ctx) }
    const size = artSizes[composition]
    const photo = section.fields.image
    const art = photo ? ctx.photo(photo, { sizes: '(min-width:60rem) 50vw, 100vw', eager: true }) : ctx.art(size)
    return {
      markup: html`<section${attrs({ id, class: `hero c-${composition} s-${ground.hero}${photo ? ' ph' : ''}` })} aria-labelledby="${id}-h"${ctx.at(section)}>${wordsOf(ctx, section, composition === 'plate' ? 's-plain' : '')}<div class="art s-${ground.art}"${photo ? ctx.at(section, 'image') : nothing}>${art}</div></section>${bandOf(ctx)}`,
      css:
        sheet +
        compositionCss[composition] +
        headingCss(id, ctx.voice.plain(section.fields.title), { scale: scales[composition] ?? 1 }) +
        (ctx.look.band ? '.band svg{display:block}' : ''),
      surfaces: [ground.hero, ground.art, 'plain'],
    }
  },
})
