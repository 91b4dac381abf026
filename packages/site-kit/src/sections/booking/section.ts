import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { artIndex } from '../art-index.ts'
import { formFieldNames } from '../contact/form.ts'
import { frame } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { asking, posting, postingCss } from '../posting.ts'
import { BookingFields } from './schema.ts'

type Booking = Checked<z.infer<typeof BookingFields>>

// A leaf torn from a calendar: the day first, in large figures.
const leafCss = css`
.booking.v-leaf .lf{background:var(--bg);color:var(--tx);max-inline-size:46rem;border-radius:0 0 var(--r2) var(--r2);border-block-start:clamp(2.5rem,6vw,4.5rem) solid var(--ac);position:relative;padding:clamp(1.5rem,4vw,3.25rem)}
.booking.v-leaf .lf::before,.booking.v-leaf .lf::after{content:"";position:absolute;inset-block-start:clamp(-4.9rem,-6.4vw,-2.9rem);inline-size:.9rem;block-size:clamp(1.75rem,4vw,2.75rem);border-radius:1rem;background:var(--tx);inset-inline-start:18%}.booking.v-leaf .lf::after{inset-inline:auto 18%}
.booking.v-leaf [type=date]{font-size:clamp(1.375rem,3.4vw,2.25rem);min-block-size:4.5rem}
@media(min-width:60rem){.booking.v-leaf .bd>.lf{margin-inline-start:auto}}`

// One counter across the page: day, time and people in a row, who asks beneath.
const counterCss = css`
.booking.v-counter .ct{background:var(--bg);color:var(--tx);border-radius:var(--r3);padding:clamp(1.25rem,3vw,2.5rem)}
@media(min-width:60rem){.booking.v-counter .frm{grid-template-columns:repeat(12,minmax(0,1fr))}.booking.v-counter .frm>.half{grid-column:span 4}.booking.v-counter .frm>.go{grid-column:1/-1}}`

// Beside it the sign of the house, as large as the form.
const besideCss = css`
.booking.v-beside .two{display:grid;gap:clamp(2rem,5vw,5rem)}.booking.v-beside .sg{background:var(--bg);display:grid;place-items:center;border-radius:min(18rem,40vw) min(18rem,40vw) var(--r2) var(--r2);overflow:clip;min-block-size:15rem}.booking.v-beside .sg svg{inline-size:min(64%,20rem);display:block}
@media(min-width:60rem){.booking.v-beside .two{grid-template-columns:minmax(0,7fr) minmax(0,4fr)}}@media(max-width:60rem){.booking.v-beside .sg{display:none}}`

const sheets: Readonly<Record<string, string>> = { leaf: leafCss, counter: counterCss, beside: besideCss }

/** When, how many, what. */
function wishes(ctx: PageContext, { fields }: Booking, id: string): Markup[] {
  const { labels } = ctx
  const choices = fields.choices.map((one) => ctx.voice.plain(one)).filter((words) => words !== '')
  const ask = formFieldNames.ask
  return [
    asking(ctx, { id: `${id}-day`, name: ask('day'), label: labels.day, kind: 'date', half: true }),
    fields.askTime ? asking(ctx, { id: `${id}-time`, name: ask('time'), label: labels.time, kind: 'time', half: true }) : nothing,
    fields.askPeople
      ? asking(ctx, {
          id: `${id}-people`,
          name: ask('people'),
          label: labels.people,
          kind: 'number',
          half: true,
          ...(fields.mostPeople ? { max: fields.mostPeople } : {}),
        })
      : nothing,
    choices.length > 0
      ? asking(ctx, {
          id: `${id}-choice`,
          name: ask('choice'),
          label: ctx.voice.plain(fields.choiceLabel) || labels.item,
          kind: 'text',
          half: true,
          choices,
          note: labels.optional,
        })
      : nothing,
  ].filter((one) => !isEmpty(one))
}

/** Who asks. A business that refused the phone on its page is not asked to phone back. */
function guest(ctx: PageContext, id: string): Markup[] {
  const { labels } = ctx
  const phone = ctx.facts.isRefused('phone')
    ? nothing
    : asking(ctx, {
        id: `${id}-phone`,
        name: formFieldNames.phone,
        label: labels.phone,
        kind: 'tel',
        note: labels.optional,
        autocomplete: 'tel',
        half: true,
      })
  return [
    asking(ctx, { id: `${id}-name`, name: formFieldNames.name, label: labels.name, kind: 'text', autocomplete: 'name', half: true }),
    asking(ctx, { id: `${id}-email`, name: formFieldNames.email, label: labels.email, kind: 'email', autocomplete: 'email', half: true }),
    ...(isEmpty(phone) ? [] : [phone]),
    asking(ctx, { id: `${id}-message`, name: formFieldNames.message, label: labels.message, kind: 'long', note: labels.optional }),
  ]
}

/** A request for a day. */
export const booking = sectionType({
  type: 'booking',
  label: { en: 'Booking', ar: 'الحجز' },
  fields: BookingFields,
  inMenu: true,
  variants: [
    { id: 'leaf', label: { en: 'Calendar leaf', ar: 'ورقة تقويم' } },
    { id: 'counter', label: { en: 'Counter', ar: 'شباك' } },
    { id: 'beside', label: { en: 'Beside the sign', ar: 'بجانب الشعار' } },
  ],
  render(ctx, section) {
    const { title, text: intro, button } = section.fields
    const surface = groundOf(ctx, section.type)
    const sheet = groundBeside(ctx, surface, surface === 'plain' ? ['tint'] : ['plain'])
    const sign = groundBeside(ctx, surface, ['flood', 'deep', 'plain'])
    const id = ctx.anchor(section)
    const own = ctx.voice.rich(button)
    const words = isEmpty(own) ? html`${ctx.labels.send}` : own
    const form = posting(ctx, { section, fields: [...wishes(ctx, section, id), ...guest(ctx, id)], words })
    const art = html`<div class="sg s-${sign}">${ctx.art({ kind: 'spot', width: 320, height: 320, index: artIndex(section.id) })}</div>`
    const { variant } = section
    const body =
      variant === 'beside'
        ? html`<div class="two">${form}${art}</div>`
        : html`<div class="${variant === 'leaf' ? 'lf' : 'ct'} s-${sheet}">${form}</div>`
    return {
      markup: frame(ctx, section, {
        title,
        intro,
        body: isEmpty(form) ? nothing : body,
        surface,
        heads: variant === 'leaf' ? 'side' : 'stack',
      }),
      css: postingCss + (sheets[variant] ?? ''),
      surfaces: [surface, variant === 'beside' ? sign : sheet],
    }
  },
})
