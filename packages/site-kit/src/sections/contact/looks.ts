import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked, Drawn } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { artIndex } from '../art-index.ts'
import { groundBeside } from '../grounds.ts'
import { said, saidLong, shell } from '../parts.ts'
import type { ContactFields } from './schema.ts'

type Contact = Checked<z.infer<typeof ContactFields>>
type Inside = { reach: Markup; posted: Markup }

const letterCss = css`
.contact.v-sheet .ltr{background:var(--bg);color:var(--tx);padding:clamp(1.5rem,5vw,4.5rem);position:relative;max-inline-size:56rem;margin-inline:auto;box-shadow:.6rem .6rem 0 var(--tx);border:2px solid var(--tx)}
[dir=rtl] .contact.v-sheet .ltr{box-shadow:-.6rem .6rem 0 var(--tx)}
.contact.v-sheet .stamp{float:inline-end;inline-size:clamp(5rem,12vw,8rem);aspect-ratio:4/5;border:.4rem dotted var(--bg);background:var(--ws);display:grid;place-items:center;margin:0 0 1rem 1.5rem;margin-inline:1.5rem 0}
.contact.v-sheet .stamp svg{display:block;inline-size:78%}
.contact.v-sheet form{clear:both;row-gap:1.5rem}
.contact.v-sheet :is(input,select,textarea){background:none;border:0;border-block-end:2px solid var(--ed);border-radius:0;padding-inline:.25rem;font-size:1.1875em}
.contact.v-sheet textarea{--ln:2.5rem;line-height:var(--ln);min-block-size:calc(var(--ln)*4);border:0;padding-block:0;background:repeating-linear-gradient(#0000 0 calc(var(--ln) - 2px),var(--ed) 0 var(--ln)) local}
.contact.v-sheet :is(input,select,textarea):focus-visible{outline-offset:4px}
.contact.v-sheet label{padding:0;font-weight:400;color:var(--qt)}
.contact.v-sheet .ltr>.ways{border-block-start:2px solid var(--tx);margin-block-start:2.5rem;padding-block-start:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.contact.v-sheet .ltr>.ways:first-child,.contact.v-sheet .stamp+.ways{border:0;margin:0;padding:0;clear:both}
.contact.v-sheet h2{padding-block-end:.75rem}.contact.v-sheet .ways .big{grid-column:1/-1}
@media(forced-colors:active){.contact.v-sheet :is(input,select,textarea){border:1px solid}}`

const panelCss = css`
.contact.v-art{padding:0!important;display:grid}
.contact.v-art .pan{background:var(--bg);color:var(--tx);padding:var(--step) max(var(--gut),(100% - 46rem)/2) 0;display:grid;align-content:space-between;gap:2rem;overflow:clip}
.contact.v-art .pan h2{padding-block-end:1rem}.contact.v-art .pan .ways{padding-block-start:1.5rem}.contact.v-art .pan .big{font-size:clamp(1.375rem,2.3vw,2.125rem)}
.contact.v-art .pic svg{display:block;inline-size:min(100%,26rem);margin-inline-start:auto;margin-block-end:-2.5rem;margin-inline-end:-1.5rem}
.contact.v-art .frm{padding:var(--step) var(--gut);align-self:center}
@media(max-width:59.99rem){.contact.v-art .pan .pic svg{inline-size:13rem}}
@media(min-width:60rem){.contact.v-art{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}.contact.v-art.one{grid-template-columns:1fr}
.contact.v-art .pan{padding-inline:max(var(--gut),(var(--pw,100vw) - 78rem)/2) clamp(2rem,4vw,4rem)}
.contact.v-art .frm{padding-inline:clamp(2rem,5vw,5rem) max(var(--gut),(var(--pw,100vw) - 78rem)/2)}}
@media print{.contact.v-art .pan{padding:0}}`

/** The form as a letter on paper, with a drawn stamp; who it goes to is signed below. */
export function letter(ctx: PageContext, section: Contact, { reach, posted }: Inside): Drawn {
  const ground = surfaceOf(ctx.look, section.type)
  const paper = ground === 'plain' ? 'tint' : 'plain'
  const stamp = html`<div class="stamp">${ctx.art({ kind: 'spot', width: 120, height: 120, index: artIndex(section.id) })}</div>`
  const heading = said(ctx, section, { as: 'h2', path: ['title'], text: section.fields.title, id: `${ctx.anchor(section)}-h` })
  const intro = saidLong(ctx, section, { path: ['text'], text: section.fields.text })
  const body = html`<div class="ltr s-${paper}">${stamp}${heading}${intro}${posted}${reach}</div>`
  return {
    markup: shell(ctx, section, { surface: ground, body, isNamed: !isEmpty(heading) }),
    css: letterCss,
    surfaces: [ground, paper],
  }
}

/** Words, phone and a large drawing on a panel of another colour; the form beside it. */
export function panel(ctx: PageContext, section: Contact, { reach, posted }: Inside): Drawn {
  const own = surfaceOf(ctx.look, section.type)
  const ground = own === 'deep' || own === 'flood' ? 'plain' : own
  const side = groundBeside(ctx, ground, ['deep', 'flood'])
  const heading = said(ctx, section, { as: 'h2', path: ['title'], text: section.fields.title, id: `${ctx.anchor(section)}-h` })
  const intro = saidLong(ctx, section, { path: ['text'], text: section.fields.text, name: 'in' })
  const drawing = html`<div class="pic">${ctx.art({ kind: 'spot', width: 420, height: 420, index: artIndex(section.id) + 2 })}</div>`
  const form = isEmpty(posted) ? nothing : html`<div class="frm">${posted}</div>`
  const body = html`<div class="pan s-${side}"><div>${heading}${intro}${reach}</div>${drawing}</div>${form}`
  return {
    markup: shell(ctx, section, { surface: ground, body, isNamed: !isEmpty(heading), ...(isEmpty(posted) ? { more: ' one' } : {}) }),
    css: panelCss,
    surfaces: [ground, side],
  }
}
