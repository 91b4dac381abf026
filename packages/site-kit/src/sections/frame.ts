import type { LocalText, Section } from '@manara/contracts'
import type { ButtonField, PageContext } from '../context.ts'
import type { Markup, Piece } from '../html.ts'
import { attrs, css, html, isEmpty, nothing, trusted } from '../html.ts'
import { isolate } from '../text.ts'
import type { SurfaceName } from '../theme/palette.ts'
import { surfaceOf } from '../theme/look.ts'

type FrameParts = { title?: LocalText; intro?: LocalText; body: Piece; aside?: Piece; surface?: SurfaceName; heads?: 'stack' | 'side' }

/** The body every section but header, hero and footer shares: its ground, its heading where the look puts it, its content. */
export function frame(ctx: PageContext, section: Section, parts: FrameParts): Markup {
  const surface = parts.surface ?? surfaceOf(ctx.look, section.type)
  const id = ctx.anchor(section)
  const named = isEmpty(ctx.voice.rich(parts.title)) ? nothing : html` aria-labelledby="${id}-h"`
  const classes = `sec ${section.type} v-${section.variant} s-${surface} ${parts.heads ?? ctx.look.heads}`
  return html`<section${attrs({ id, class: classes })}${named}${ctx.at(section)}>${headOf(ctx, section, { ...parts, surface })}<div class="bd">${parts.body}</div></section>`
}

/** Heading, introduction and what stands beside them; nothing when none of the three has words. */
function headOf(ctx: PageContext, section: Section, { title, intro, aside, surface }: FrameParts): Markup {
  const words = ctx.voice.rich(title)
  const sign = ctx.look.seam === 'motif' && surface === 'plain' ? html`<i class="mk">${ctx.mark()}</i>` : nothing
  const heading = isEmpty(words) ? nothing : html`${sign}<h2 id="${ctx.anchor(section)}-h"${ctx.at(section, 'title')}>${words}</h2>`
  const inside = html`${heading}${ctx.voice.paragraphs(intro).map((one) => html`<p class="in"${ctx.at(section, introKey(section))}>${one}</p>`)}${aside}`
  return isEmpty(inside) ? nothing : html`<div class="hd">${inside}</div>`
}

const introKey = (section: Section): string => ('intro' in section.fields ? 'intro' : 'text')

/** A button or a plain link. Nothing when it has no words or leads nowhere. */
export function button(ctx: PageContext, place: { section: Section; key: string; look: 'btn' | 'lnk' }, field: ButtonField): Markup {
  if (!field) return nothing
  const words = ctx.voice.plain(field.label)
  const to = ctx.destination(field.to)
  if (words === '' || 'broken' in to) return nothing
  return html`<a class="${place.look}" href="${to.href}"${to.external ? attrs({ rel: 'noopener' }) : nothing}${ctx.at(place.section, place.key, 'label')}>${trusted(isolate(words, ctx.lang))}</a>`
}

/** The look of the frame, once per page. */
export const frameCss = css`
.sec{background:var(--bg);color:var(--tx);padding:var(--step) max(var(--gut),(100% - 78rem)/2);position:relative}
.hd{display:grid;gap:1.25rem;margin-block-end:clamp(2rem,4.5vw,3.25rem);justify-items:start}
.in{font-size:1.1875em;max-inline-size:36rem}
.mk svg{inline-size:2.75rem;block-size:2.75rem;display:block}
.sec.s-plain+.sec.s-plain,.sec.s-tint+.sec.s-tint,.sec.s-deep+.sec.s-deep,.sec.s-flood+.sec.s-flood{padding-block-start:0}
@media(min-width:60rem){.side{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,8fr);column-gap:clamp(2rem,5vw,5rem)}.side .hd{margin:0;align-content:start}}`

/** With the rule as seam, sections on one ground are parted by a line. */
export const ruleCss = css`
.sec.s-plain+.sec.s-plain::before,.sec.s-tint+.sec.s-tint::before{content:"";display:block;grid-column:1/-1;border-block-start:1px solid var(--ed);margin-block-end:var(--step)}`
