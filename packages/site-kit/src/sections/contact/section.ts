import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked, Drawn } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { agentParam, agentTool } from '../agent-tool.ts'
import { frame } from '../frame.ts'
import { mapHref, waysToReach } from '../reach.ts'
import { askedFields, contactFields, field, formFieldNames } from './form.ts'
import { letter, panel } from './looks.ts'
import { ContactFields } from './schema.ts'

type Contact = Checked<z.infer<typeof ContactFields>>

const sheet = css`
.con{display:grid;gap:clamp(2rem,5vw,4rem)}
.ways{display:grid;gap:1rem;align-content:start}
.ways dt{color:var(--qt)}.ways dd{margin:0;min-inline-size:0;overflow-wrap:anywhere}
.ways .big{font-size:clamp(1.75rem,3.2vw,2.75rem);line-height:1.15;letter-spacing:0;word-spacing:.08em}.ways .big dd{letter-spacing:0}.ways .big a{text-decoration-thickness:.06em}.ways .big small{display:block;font-size:1rem;font-weight:400;line-height:1.5}
form{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem}
form>*{grid-column:1/-1}
label{font-weight:600;display:block;padding-block-end:.35rem}label small{font-weight:400}
input,select,textarea{font:inherit;color:var(--tx);inline-size:100%;background:var(--ws);border:2px solid var(--ed);border-radius:var(--r1);padding:.7rem .9rem;min-block-size:3.125rem}
textarea{min-block-size:9rem;resize:vertical}
[type=tel],[type=email]{direction:ltr}[dir=rtl] :is([type=tel],[type=email]){text-align:end}
input:user-invalid,textarea:user-invalid{border-width:3px;border-color:var(--tx)}
.hp{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media(min-width:40rem){form .half{grid-column:span 1}}`
const splitCss = css`.v-split .ways{padding-block-start:1rem;inline-size:100%}@media(min-width:60rem){.v-split.side{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}}`
const cardCss = css`.v-card .box{background:var(--bg);color:var(--tx);padding:clamp(1.5rem,3.5vw,3rem);border-radius:var(--r3)}@media(min-width:60rem){.v-card .con:not(.one){grid-template-columns:minmax(0,4fr) minmax(0,7fr)}.v-card .one{max-inline-size:52rem}}`

function ways(ctx: PageContext): Markup {
  const all = waysToReach(ctx)
  if (all.length === 0) return nothing
  const [lead] = all.filter((way) => way.kind === 'phone')
  const map = mapHref(ctx)
  const rest = all.filter((way) => way !== lead)
  return html`<dl class="ways">${lead ? html`<div class="big"><dt class="vh">${lead.term}</dt><dd class="k">${lead.value}</dd></div>` : nothing}${rest.map((way) => html`<div><dt>${way.term}</dt><dd>${way.value}${way.kind === 'address' && map ? html`<br><a href="${map}" rel="noopener">${ctx.labels.map}</a>` : nothing}</dd></div>`)}</dl>`
}

/** A plain POST with a trap for robots. Without an address to post to, the ways to reach stand alone. */
function form(ctx: PageContext, section: Contact): Markup {
  if (ctx.form.action === undefined) return mailForm(ctx, section)
  const id = ctx.anchor(section)
  const words = ctx.voice.plain(section.fields.button)
  const trap = html`<div class="hp" aria-hidden="true"><label for="${id}-x">${ctx.labels.leaveEmpty}</label><input${attrs({ id: `${id}-x`, name: formFieldNames.trap, tabindex: '-1', autocomplete: 'off' })}${agentParam(ctx.labels.leaveEmpty)}></div>`
  return html`<form method="post" action="${ctx.form.action}"${agentTool(ctx, section, ctx.voice.plain(section.fields.title))}><input type="hidden" name="${formFieldNames.page}" value="${ctx.form.page}"><input type="hidden" name="${formFieldNames.lang}" value="${ctx.lang}">${contactFields(ctx, id)}${askedFields(ctx, section)}${field({ id: `${id}-message`, name: formFieldNames.message, label: ctx.labels.message, kind: 'text', required: true, note: '' })}${trap}<p><button class="btn"${ctx.at(section, 'button')}>${words === '' ? ctx.labels.send : words}</button></p></form>`
}

/** Taken elsewhere without an address to post to, the button opens a mail or the phone. */
function mailForm(ctx: PageContext, section: Contact): Markup {
  const words = ctx.voice.plain(section.fields.button)
  for (const kind of ['email', 'phone', 'whatsapp'] as const) {
    const fact = ctx.facts.first(kind)
    const to = fact ? ctx.destination(`{{${kind}}}`) : { broken: kind }
    if (!('broken' in to))
      return html`<p><a class="btn" href="${to.href}"${ctx.at(section, 'button')}>${words === '' ? ctx.labels.write : words}</a></p>`
  }
  return nothing
}

const withSheet = (drawn: Drawn): Drawn => ({ ...drawn, css: sheet + drawn.css })

/** The form, beside the ways to reach that the facts hold. */
export const contact = sectionType({
  type: 'contact',
  label: { en: 'Contact', ar: 'التواصل' },
  fields: ContactFields,
  inMenu: true,
  variants: [
    { id: 'split', label: { en: 'Beside the details', ar: 'بجانب البيانات' } },
    { id: 'card', label: { en: 'Card', ar: 'بطاقة' } },
    { id: 'sheet', label: { en: 'A letter to fill in', ar: 'رسالة للتعبئة' } },
    { id: 'art', label: { en: 'Beside a drawn panel', ar: 'بجانب لوحة مرسومة' } },
  ],
  render(ctx, section) {
    const { title, text: intro } = section.fields
    const ground = surfaceOf(ctx.look, section.type)
    const reach = ways(ctx)
    const posted = form(ctx, section)
    if (section.variant === 'sheet') return withSheet(letter(ctx, section, { reach, posted }))
    if (section.variant === 'art') return withSheet(panel(ctx, section, { reach, posted }))
    if (section.variant !== 'card')
      return {
        markup: frame(ctx, section, { title, intro, body: posted, aside: reach, heads: 'side' }),
        css: sheet + splitCss,
        surfaces: [ground],
      }
    const card = ground === 'plain' ? 'tint' : 'plain'
    const box = isEmpty(posted) ? nothing : html`<div class="box s-${card}">${posted}</div>`
    const body = html`<div class="con${isEmpty(reach) || isEmpty(box) ? ' one' : ''}">${reach}${box}</div>`
    return { markup: frame(ctx, section, { title, intro, body, heads: 'stack' }), css: sheet + cardCss, surfaces: [ground, card] }
  },
})
