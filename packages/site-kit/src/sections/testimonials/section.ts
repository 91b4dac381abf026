import { css, html, nothing } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { pick } from '../../text.ts'
import { surfaceOf } from '../../theme/look.ts'
import { polish } from '../../typography.ts'
import { frame } from '../frame.ts'
import { notesCss, quoteSign, signCss } from './looks.ts'
import { TestimonialsFields } from './schema.ts'

const quotesCss = css`
.quo{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:clamp(1.75rem,4vw,3.5rem)}
.quo blockquote{font-size:1.3125rem;line-height:1.45}[dir=rtl] .quo blockquote{line-height:1.8}
.quo figure{border-block-start:3px solid var(--ac);padding-block-start:1.25rem;display:grid;gap:.9rem;align-content:start}
.quo figure:only-child blockquote{font-size:clamp(1.5rem,2.8vw,2.375rem);line-height:1.3}
.quo figcaption{color:var(--qt)}`
const spotlightCss = css`
.v-spotlight .quo{display:grid;gap:2.5rem}
.v-spotlight figure{display:grid;gap:1.25rem;border:0;padding:0}
.v-spotlight figure:first-child blockquote{font-size:clamp(1.875rem,4.4vw,3.75rem);line-height:1.15;letter-spacing:-.015em;max-inline-size:24em}
[dir=rtl] .v-spotlight figure:first-child blockquote{line-height:1.5;letter-spacing:0}`

const sheets: Readonly<Record<string, string>> = {
  quotes: quotesCss,
  spotlight: quotesCss + spotlightCss,
  sign: signCss,
  notes: notesCss,
}

/** What customers said: testimonial facts and nothing else. */
export const testimonials = sectionType({
  type: 'testimonials',
  label: { en: 'Testimonials', ar: 'آراء العملاء' },
  fields: TestimonialsFields,
  inMenu: true,
  variants: [
    { id: 'quotes', label: { en: 'Side by side', ar: 'جنبًا إلى جنب' } },
    { id: 'spotlight', label: { en: 'One large', ar: 'رأي كبير' } },
    { id: 'sign', label: { en: 'Under a large quotation mark', ar: 'تحت علامة اقتباس كبيرة' } },
    { id: 'notes', label: { en: 'Notes on a wall', ar: 'أوراق على جدار' } },
  ],
  render(ctx, section) {
    const isLarge = ['spotlight', 'sign'].includes(section.variant)
    const quotes = section.fields.factIds.flatMap((id) => ctx.facts.listOf('testimonial').filter((fact) => fact.id === id))
    const shown = quotes.map((fact, at) => {
      ctx.facts.printed(fact)
      const said = pick(fact.value.quote, ctx.lang, ctx.site.languages[0] ?? ctx.lang)
      const own = said.lang === ctx.lang ? nothing : html` lang="${said.lang}"`
      return html`<figure${ctx.atFact(fact)}><blockquote${isLarge && at === 0 ? html` class="k"` : nothing}${own}><p>${polish(`"${said.text.replace(/^["“«„]|["”»“]$/g, '')}"`, said.lang)}</p></blockquote>${fact.value.author ? html`<figcaption><bdi>${fact.value.author}</bdi></figcaption>` : nothing}</figure>`
    })
    const markup =
      shown.length > 0
        ? frame(ctx, section, {
            title: section.fields.title,
            body: html`<div class="quo">${section.variant === 'sign' ? quoteSign(ctx.lang) : nothing}${shown}</div>`,
            heads: isLarge || section.variant === 'notes' ? 'stack' : ctx.look.heads,
          })
        : nothing
    return { markup, css: sheets[section.variant] ?? quotesCss, surfaces: [surfaceOf(ctx.look, section.type)] }
  },
})
