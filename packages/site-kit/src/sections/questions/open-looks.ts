import type { PageContext } from '../../context.ts'
import { css, html } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { answers } from './answers.ts'
import type { Questions } from './answers.ts'

export const registerCss = css`
.questions.v-index .qi{display:grid;gap:clamp(2rem,5vw,3rem)}
.questions.v-index ol{list-style:none;padding:0;counter-reset:q;align-self:start}
.questions.v-index li{counter-increment:q;border-block-end:1px solid var(--ed)}
.questions.v-index li a{display:flex;gap:1rem;padding-block:.7rem;text-decoration:none}
.questions.v-index li a:hover{text-decoration:underline}
.questions.v-index li a::before,.questions.v-index dt::before{content:counter(q);font-variant-numeric:tabular-nums lining-nums;color:var(--at);font-weight:650}
.questions.v-index li a::before{min-inline-size:1.5rem}
.questions.v-index dl{counter-reset:q}
.questions.v-index dl>div{counter-increment:q;padding-block:0 clamp(2rem,4vw,3.25rem)}
.questions.v-index dt{font-size:clamp(1.375rem,2.4vw,2rem);line-height:1.2;padding-block-end:.75rem;display:grid;grid-template-columns:minmax(2rem,auto) minmax(0,1fr)}
[dir=rtl] .questions.v-index dt{line-height:1.5}
.questions.v-index dd{margin:0;padding-inline-start:2rem}
.questions.v-index dl>div:target dt{text-decoration:underline;text-decoration-thickness:2px}
@media(max-width:59.99rem){.questions.v-index ol:not(:has(li:nth-child(6))){display:none}}
@media(min-width:60rem){.questions.v-index .qi{grid-template-columns:minmax(0,4fr) minmax(0,8fr);column-gap:clamp(2rem,6vw,6rem)}.questions.v-index ol{position:sticky;inset-block-start:2rem;border-block-start:3px solid var(--tx)}}`

export const talkCss = css`
.questions.v-talk dl{display:grid;gap:1.75rem;max-inline-size:46rem}
.questions.v-talk dl>div{display:grid;gap:.6rem}
.questions.v-talk dt,.questions.v-talk dd{padding:1rem 1.4rem;max-inline-size:88%;inline-size:fit-content;margin:0;overflow-wrap:anywhere}
.questions.v-talk dt{background:var(--ws);color:var(--tx);font-weight:650;font-size:1.125em;border-radius:1.4rem 1.4rem 1.4rem 0}
.questions.v-talk dd{background:var(--ac);color:var(--oa);justify-self:end;border-radius:1.4rem 1.4rem 0 1.4rem}
[dir=rtl] .questions.v-talk dt{border-radius:1.4rem 1.4rem 0 1.4rem}
[dir=rtl] .questions.v-talk dd{border-radius:1.4rem 1.4rem 1.4rem 0}
.questions.v-talk dd :focus-visible{outline-color:var(--oa)}
@media(forced-colors:active){.questions.v-talk :is(dt,dd){border:1px solid}}
@media print{.questions.v-talk :is(dt,dd){background:none;color:#000;padding-inline:0}}`

/** All answers in full, and beside them the questions alone to jump by. */
export function register(ctx: PageContext, section: Questions): Markup {
  const id = ctx.anchor(section)
  const all = answers(ctx, section)
  const names = section.fields.items.map(
    (item, at) => html`<li><a href="#${id}-q${at + 1}"><span>${ctx.voice.plain(item.question)}</span></a></li>`,
  )
  const full = all.map((one, at) => html`<div id="${id}-q${at + 1}"><dt class="k">${one.question}</dt><dd>${one.answer}</dd></div>`)
  return html`<div class="qi"><ol>${names}</ol><dl>${full}</dl></div>`
}

/** Question and answer as two people say them. */
export const talk = (ctx: PageContext, section: Questions): Markup =>
  html`<dl>${answers(ctx, section).map((one) => html`<div><dt>${one.question}</dt><dd>${one.answer}</dd></div>`)}</dl>`
