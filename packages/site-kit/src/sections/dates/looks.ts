import { css } from '../../html.ts'

// A stub to tear off at the start edge, with half a hole above and below the perforation.
export const ticketsCss = css`
.dates.v-tickets ol{list-style:none;padding:0;display:grid;gap:1.25rem}
.dates.v-tickets li{--s:6.5rem;display:grid;grid-template-columns:var(--s) minmax(0,1fr);align-items:center;background:var(--ac);color:var(--oa);border-radius:var(--r2);position:relative;min-block-size:6.5rem}
.dates.v-tickets li::before{content:"";position:absolute;inset-block:.9rem;inset-inline-start:calc(var(--s) - 1px);border-inline-start:2px dashed var(--oa)}
.dates.v-tickets li::after{content:"";position:absolute;inset-inline-start:calc(var(--s) - .7rem);inset-block:-.7rem;inline-size:1.4rem;background:radial-gradient(circle at 50% .7rem,var(--bg) .68rem,#0000 .72rem) top/100% 1.4rem no-repeat,radial-gradient(circle at 50% .7rem,var(--bg) .68rem,#0000 .72rem) bottom/100% 1.4rem no-repeat;pointer-events:none}
.dates.v-tickets .when{grid-row:1/span 2;text-align:center;padding:.75rem .5rem;line-height:1.15;font-weight:600;font-size:1rem;align-self:center}
.dates.v-tickets .when b{display:block;font-size:2.75rem;font-weight:inherit;line-height:1}
[dir=rtl] .dates.v-tickets .when b{line-height:1.3}
.dates.v-tickets .when span{display:block;font-weight:400;padding-block-start:.2rem}
.dates.v-tickets h3{font-size:clamp(1.375rem,2.2vw,1.875rem);line-height:1.1;padding:1.1rem 1.5rem 0;align-self:end}
[dir=rtl] .dates.v-tickets h3{line-height:1.35}
.dates.v-tickets h3:last-child{grid-row:1/span 2;align-self:center;padding-block:1.1rem}
.dates.v-tickets li>p:last-child{padding:.35rem 1.5rem 1.1rem;align-self:start;margin:0}
.dates.v-tickets li :focus-visible{outline-color:var(--oa)}
@media(min-width:56rem){.dates.v-tickets ol:has(li:nth-child(2)){grid-template-columns:repeat(2,minmax(0,1fr))}.dates.v-tickets li{--s:8.5rem;min-block-size:9rem}.dates.v-tickets .when b{font-size:4rem}}
@media(forced-colors:active){.dates.v-tickets li{border:2px solid}.dates.v-tickets li::after{display:none}}
@media print{.dates.v-tickets li{background:none;color:#000;border:1px solid}.dates.v-tickets li::after{display:none}}`

// The first date fills the width like a poster; what comes later is a plain line each.
export const nextCss = css`
.dates.v-next ol{list-style:none;padding:0}
.dates.v-next li{display:grid;gap:.15rem 2rem;padding-block:.9rem;border-block-start:1px solid var(--ed)}
.dates.v-next li:not(:first-child) h3{font-size:1.25rem;line-height:1.3}
.dates.v-next .when{font-weight:600}.dates.v-next li>p{margin:0}
.dates.v-next li:first-child{border:0;padding-block:0 clamp(2rem,5vw,4rem);gap:.75rem clamp(1.5rem,4vw,4rem)}
.dates.v-next li:first-child h3{font-size:clamp(2.25rem,6.4vw,5.5rem);line-height:1}
[dir=rtl] .dates.v-next li:first-child h3{line-height:1.3}
.dates.v-next li:first-child .when{font-size:clamp(1.375rem,2.4vw,2rem);line-height:1.1}
.dates.v-next li:first-child b{display:block;font-size:clamp(6rem,17vw,15rem);font-weight:inherit;line-height:.8;color:var(--at);padding-block-end:.12em}
[dir=rtl] .dates.v-next li:first-child b{line-height:1}
@media(min-width:48rem){.dates.v-next li:first-child{grid-template-columns:auto minmax(0,1fr);grid-template-rows:1fr auto}
.dates.v-next li:first-child .when{grid-row:1/span 2}.dates.v-next li:first-child h3{align-self:end}
.dates.v-next li:not(:first-child){grid-template-columns:minmax(0,4fr) minmax(0,5fr) minmax(0,3fr);align-items:baseline}}`
