import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { button, frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { said, saidLong, structured } from '../parts.ts'
import { JobsFields } from './schema.ts'

type Jobs = Checked<z.infer<typeof JobsFields>>

const sharedCss = css`
.job{list-style:none;padding:0}.job ul{list-style:none;padding:0}.job h3{line-height:1.1}[dir=rtl] .job h3{line-height:1.35}.job .wd{display:grid;gap:1rem;justify-items:start}.job .det{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;color:var(--qt);font-weight:600}`

// Notices in the window: one colour each, the position as large as it goes.
const noticesCss = css`
.jobs.v-notices .job{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:clamp(1rem,2vw,1.5rem)}
.jobs.v-notices .job>li{background:var(--ws);padding:clamp(1.5rem,3vw,2.75rem);border-radius:var(--r2);display:grid;gap:1.5rem;align-content:space-between}
.jobs.v-notices h3{font-size:clamp(2rem,4.4vw,3.5rem)}.jobs.v-notices .det{display:grid;border-block-start:2px solid;padding-block-start:.75rem}
.jobs.v-notices .job>li:nth-child(3n+1){background:var(--ac);color:var(--oa)}.jobs.v-notices .job>li:nth-child(3n+1) .det{color:inherit}
.jobs.v-notices .job>li:nth-child(3n+1) .btn{background:var(--oa);color:var(--ac);border-color:var(--oa);box-shadow:none}
@media(forced-colors:active){.jobs.v-notices .job>li{border:1px solid}}`

// Folded rows: the position and its hours are seen, the rest opens.
const foldsCss = css`
.jobs.v-folds .job>li{border-block-start:1px solid var(--ed)}.jobs.v-folds .job>li:first-child{border-block-start:3px solid var(--tx)}.jobs.v-folds .job>li:last-child{border-block-end:1px solid var(--ed)}
.jobs.v-folds summary{cursor:pointer;list-style:none;padding-block:1.35rem;padding-inline-end:3rem;position:relative;display:grid;gap:.35rem 2rem}.jobs.v-folds summary::-webkit-details-marker{display:none}
.jobs.v-folds summary::before,.jobs.v-folds summary::after{content:"";position:absolute;inset-inline-end:.5rem;inset-block-start:2.2rem;inline-size:1.25rem;border-block-start:3px solid}.jobs.v-folds summary::after{rotate:90deg}.jobs.v-folds [open] summary::after{display:none}
.jobs.v-folds h3{font-size:clamp(1.5rem,2.6vw,2.25rem)}.jobs.v-folds .wd{padding-block-end:2rem}
@media(min-width:60rem){.jobs.v-folds summary{grid-template-columns:minmax(0,1fr) auto;align-items:baseline}}`

// A sheet each, the facts in a column as on a form.
const formsCss = css`
.jobs.v-forms .job{display:grid;gap:clamp(2.5rem,5vw,4.5rem)}.jobs.v-forms .job>li{display:grid;gap:1.5rem clamp(2rem,5vw,5rem);border-block-start:2px solid var(--tx);padding-block-start:1.5rem}
.jobs.v-forms h3{font-size:clamp(1.75rem,3.6vw,3rem)}.jobs.v-forms .det{display:grid;gap:0;inline-size:100%}.jobs.v-forms .det li{border-block-end:1px solid var(--ed);padding-block:.6rem}
@media(min-width:56rem){.jobs.v-forms .job>li{grid-template-columns:minmax(0,5fr) minmax(0,7fr)}}`

const sheets: Readonly<Record<string, string>> = { notices: noticesCss, folds: foldsCss, forms: formsCss }

function position(ctx: PageContext, section: Jobs, at: number): Markup {
  const item = section.fields.items[at]
  if (!item) return nothing
  const path = ['items', at]
  const title = html`<h3${ctx.at(section, ...path, 'title')}>${ctx.voice.rich(item.title)}</h3>`
  const facts = item.details.map((text, place) => said(ctx, section, { as: 'li', path: [...path, 'details', place], text }))
  const details = facts.some((one) => !isEmpty(one)) ? html`<ul class="det">${facts}</ul>` : nothing
  const text = saidLong(ctx, section, { path: [...path, 'text'], text: item.text })
  const action = button(ctx, { section, key: `items/${at}/action`, look: 'btn' }, item.action)
  const rest = html`${text.length > 0 ? html`<div>${text}</div>` : nothing}${isEmpty(action) ? nothing : html`<p>${action}</p>`}`
  if (section.variant === 'forms') return html`<li><div class="wd">${title}${details}</div><div class="wd">${rest}</div></li>`
  if (section.variant === 'notices')
    return html`<li><div class="wd">${title}${text}</div><div class="wd">${details}${isEmpty(action) ? nothing : html`<p>${action}</p>`}</div></li>`
  if (isEmpty(rest)) return html`<li><div class="wd">${title}${details}</div></li>`
  // A list may not stand in a summary, so its lines are said one after the other there.
  const short = facts.some((one) => !isEmpty(one))
    ? html`<span class="det">${item.details.map((line) => html`<span>${ctx.voice.rich(line)}</span>`)}</span>`
    : nothing
  return html`<li><details><summary>${title}${short}</summary><div class="wd">${rest}</div></details></li>`
}

/** Only positions with a day since when they are open; search engines want it, and nobody invents one. */
function told(ctx: PageContext, section: Jobs): Markup[] {
  const hiringOrganization = { '@type': 'Organization', name: ctx.voice.plain(ctx.site.name) }
  const street = ctx.facts.first('address')
  const jobLocation = street ? { '@type': 'Place', address: ctx.voice.factText(street) } : undefined
  return section.fields.items
    .filter((item) => item.posted && ctx.voice.plain(item.text) !== '')
    .map((item) =>
      structured({
        '@type': 'JobPosting',
        title: ctx.voice.plain(item.title),
        description: ctx.voice.plain(item.text),
        datePosted: item.posted,
        hiringOrganization,
        jobLocation,
      }),
    )
}

/** Open positions. */
export const jobs = sectionType({
  type: 'jobs',
  label: { en: 'Open positions', ar: 'وظائف شاغرة' },
  fields: JobsFields,
  inMenu: true,
  variants: [
    { id: 'notices', label: { en: 'Notices', ar: 'إعلانات' } },
    { id: 'folds', label: { en: 'Folded rows', ar: 'صفوف مطوية' } },
    { id: 'forms', label: { en: 'Sheets', ar: 'أوراق' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const rows = html`<ul class="job">${items.map((_, at) => position(ctx, section, at))}</ul>${told(ctx, section)}`
    return {
      markup: frame(ctx, section, { title, intro, body: items.length > 0 ? rows : nothing, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
