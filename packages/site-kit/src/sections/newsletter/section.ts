import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { PageContext } from '../../context.ts'
import type { Section } from '@manara/contracts'
import { sectionType } from '../../section-type.ts'
import { formFieldNames } from '../contact/form.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { said, saidLong, shell } from '../parts.ts'
import { asking, posting, postingCss } from '../posting.ts'
import { NewsletterFields } from './schema.ts'

const sharedCss = css`
.newsletter .wd{display:grid;gap:1rem;align-content:start}.newsletter .sm{font-size:.9375rem;padding-block-start:.9rem;color:var(--qt)}.newsletter .two{display:grid;gap:1.75rem clamp(2rem,5vw,5rem)}
@media(min-width:40rem){.newsletter .frm{grid-template-columns:minmax(0,1fr) auto;align-items:end}.newsletter .frm>*{grid-column:auto}.newsletter .frm .btn{min-block-size:3.125rem;padding-block:.7rem}}`

const bandCss = css`
.newsletter.v-band{padding-block:clamp(2.5rem,5vw,4rem)}.newsletter.v-band h2{font-size:clamp(1.75rem,3.4vw,2.75rem)}@media(min-width:60rem){.newsletter.v-band .two{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:center}}`

// An envelope: striped along its edge, the sign of the house as its stamp.
const envelopeCss = css`
.newsletter.v-envelope .env{background:var(--bg);color:var(--tx);padding:clamp(1.75rem,5vw,4.5rem);position:relative;border:.9rem solid;border-image:repeating-linear-gradient(-45deg,var(--ac) 0 1.1rem,var(--bg) 1.1rem 2.2rem,var(--tx) 2.2rem 3.3rem,var(--bg) 3.3rem 4.4rem) 14}
.newsletter.v-envelope .env>svg{inline-size:5rem;block-size:5rem;display:block;margin-block-end:1.5rem}.newsletter.v-envelope .wd{padding-block-end:2rem;max-inline-size:40rem}
@media(min-width:48rem){.newsletter.v-envelope .env>svg{position:absolute;inset-block-start:clamp(1.5rem,3vw,3rem);inset-inline-end:clamp(1.5rem,3vw,3rem);inline-size:7rem;block-size:7rem;margin:0}.newsletter.v-envelope .wd{padding-inline-end:8rem}}`

// The address itself is written as large as a heading, on one line.
const lineCss = css`
.newsletter.v-line .frm input{background:none;border:0;border-block-end:3px solid var(--tx);border-radius:0;padding-inline:0;font-size:clamp(1.5rem,4vw,3.25rem);min-block-size:5rem}.newsletter.v-line .two{gap:2.5rem}.newsletter.v-line h2{font-size:calc(var(--k)*clamp(2.5rem,7vw,6rem))}`

const sheets: Readonly<Record<string, string>> = { band: bandCss, envelope: envelopeCss, line: lineCss }

function form(ctx: PageContext, section: Section, { button, note }: { button: Markup; note: Markup }): Markup {
  const id = ctx.anchor(section)
  const field = asking(ctx, {
    id: `${id}-email`,
    name: formFieldNames.email,
    label: ctx.labels.email,
    kind: 'email',
    autocomplete: 'email',
  })
  const words = isEmpty(button) ? html`${ctx.labels.subscribe}` : button
  // Says in the lead what the address was left for.
  const wish = html`<input type="hidden" name="${formFieldNames.ask('newsletter')}" value="${ctx.labels.subscribe}">`
  const posted = posting(ctx, { section, fields: html`${wish}${field}`, words })
  return isEmpty(posted) ? nothing : html`<div>${posted}${note}</div>`
}

/** An address for letters. */
export const newsletter = sectionType({
  type: 'newsletter',
  label: { en: 'Newsletter', ar: 'النشرة البريدية' },
  fields: NewsletterFields,
  inMenu: false,
  variants: [
    { id: 'band', label: { en: 'Band', ar: 'شريط' } },
    { id: 'envelope', label: { en: 'Envelope', ar: 'ظرف' } },
    { id: 'line', label: { en: 'One large line', ar: 'سطر كبير' } },
  ],
  render(ctx, section) {
    const { title, text, note, button } = section.fields
    const isEnvelope = section.variant === 'envelope'
    const surface = isEnvelope ? 'tint' : groundOf(ctx, section.type)
    const sheet = groundBeside(ctx, surface, ['plain'])
    const small = said(ctx, section, { as: 'p', path: ['note'], text: note, name: 'sm' })
    const posted = form(ctx, section, { button: ctx.voice.rich(button), note: small })
    const heading = said(ctx, section, { as: 'h2', path: ['title'], text: title, id: `${ctx.anchor(section)}-h` })
    const words = html`<div class="wd">${heading}${saidLong(ctx, section, { path: ['text'], text })}</div>`
    const body = isEnvelope
      ? html`<div class="env s-${sheet}">${ctx.mark()}${words}${posted}</div>`
      : html`<div class="two">${words}${posted}</div>`
    return {
      markup: isEmpty(posted) ? nothing : shell(ctx, section, { surface, body, isNamed: !isEmpty(heading) }),
      css: postingCss + sharedCss + (sheets[section.variant] ?? ''),
      surfaces: isEnvelope ? [surface, sheet] : [surface],
    }
  },
})
