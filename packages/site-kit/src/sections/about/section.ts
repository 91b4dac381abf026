import { css, html, isEmpty, nothing } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { read, scene } from './looks.ts'
import { AboutFields } from './schema.ts'

const splitCss = css`
.abt{display:grid;gap:clamp(2rem,5vw,5rem)}
.abt .pic{border-radius:var(--r3);overflow:clip;max-inline-size:24rem}.abt .pic :is(svg,img){display:block;inline-size:100%;block-size:auto}
.abt .wd{font-size:clamp(1.25rem,1.9vw,1.5rem);line-height:1.5}
[dir=rtl] .abt .wd{line-height:1.85}
@media(min-width:56rem){.abt{grid-template-columns:minmax(0,7fr) minmax(0,4fr);align-items:start}}`

const letterCss = css`
.v-letter .let{display:grid;gap:1.5rem}
.v-letter .let p{font-size:clamp(1.625rem,3.3vw,2.75rem);line-height:1.25;max-inline-size:26em;letter-spacing:-.01em}
.v-letter .let p+p{font-size:1.1875rem;line-height:1.6;max-inline-size:36rem;letter-spacing:0;margin:0}
[dir=rtl] .v-letter .let p{letter-spacing:0;line-height:1.6}[dir=rtl] .v-letter .let p+p{line-height:1.85}
.v-letter .let svg{inline-size:4rem;block-size:4rem;display:block}
.v-letter .let .pic img{inline-size:100%;block-size:auto;border-radius:var(--r2)}`

/** Who they are, in their words. */
export const about = sectionType({
  type: 'about',
  label: { en: 'About', ar: 'من نحن' },
  fields: AboutFields,
  inMenu: true,
  variants: [
    { id: 'split', label: { en: 'Text and picture', ar: 'نص وصورة' } },
    { id: 'letter', label: { en: 'A letter', ar: 'رسالة' } },
    { id: 'read', label: { en: 'A long read with notes', ar: 'نص طويل مع حواشٍ' } },
    { id: 'scene', label: { en: 'Under a wide picture', ar: 'تحت صورة عريضة' } },
  ],
  render(ctx, section) {
    if (section.variant === 'read') return read(ctx, section)
    if (section.variant === 'scene') return scene(ctx, section)
    const { title, text, image } = section.fields
    const paragraphs = ctx.voice
      .paragraphs(text)
      .map(
        (one, at) => html`<p${at === 0 && section.variant === 'letter' ? html` class="k"` : nothing}${ctx.at(section, 'text')}>${one}</p>`,
      )
    const picture = image
      ? html`<div class="pic"${ctx.at(section, 'image')}>${ctx.photo(image, { sizes: '(min-width:56rem) 28rem, 100vw' })}</div>`
      : nothing
    const isLetter = section.variant === 'letter'
    const drawn = isEmpty(picture)
      ? html`<div class="pic">${ctx.art({ kind: 'spot', width: 400, height: 400, index: artIndex(section.id) + 1 })}</div>`
      : picture
    const body = isLetter
      ? html`<div class="let">${isEmpty(picture) && ctx.look.seam !== 'motif' ? ctx.mark() : nothing}${paragraphs}${picture}</div>`
      : html`<div class="abt"><div class="wd">${paragraphs}</div>${drawn}</div>`
    return {
      markup: frame(ctx, section, { title, body, heads: isLetter ? 'side' : 'stack' }),
      css: isLetter ? letterCss : splitCss,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
