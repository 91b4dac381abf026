import { css } from '../../html.ts'

// As on a newspaper: the name across the top, the menu between two rules under it.
export const mastheadCss = css`
@media(min-width:52.01rem){.v-masthead.top{display:grid;grid-template-columns:1fr auto;gap:0 2rem;padding-block:1.25rem .0rem}
.v-masthead .nm{grid-column:1/-1;grid-row:1;justify-self:center;margin:0;font-size:clamp(2.75rem,6.2vw,5.25rem);line-height:1.05;gap:1.25rem;padding-block-end:1.1rem;text-align:center}
[dir=rtl] .v-masthead .nm{line-height:1.35}
.v-masthead .nm svg{inline-size:.85em;block-size:.85em}
.v-masthead nav:not(.lg,.fold){grid-row:2;grid-column:1;justify-content:flex-start}
.v-masthead .end{grid-row:2;grid-column:2}
.v-masthead.top:not(:has(.end)) nav:not(.lg,.fold){grid-column:1/-1;justify-content:center}
.v-masthead.top::before{content:"";grid-row:2;grid-column:1/-1;border-block:3px double var(--tx);border-block-end-width:1px;border-block-end-style:solid;block-size:100%}
.v-masthead nav:not(.lg,.fold),.v-masthead .end{padding-block:.55rem}}
@media(max-width:52rem){.v-masthead .nm{font-size:1.75rem}}`

// On a wide screen the page stands beside its header; --pw tells sections how wide the page is then.
export const railCss = css`
@media(min-width:64rem){body:has(>.v-rail){--pw:calc(100vw - 15rem);display:grid;grid-template-columns:15rem minmax(0,1fr);grid-template-rows:1fr auto}
body:has(>.v-rail)>:is(main,.foot){grid-column:2;min-inline-size:0}
.v-rail.top{grid-row:1/span 2;position:sticky;inset-block-start:0;block-size:100svh;flex-flow:column;align-items:stretch;gap:2rem;padding:2rem 1.75rem;overflow:auto;border-inline-end:1px solid var(--ed)}
.v-rail .nm{margin:0;flex-direction:column;align-items:start;gap:1rem;font-size:1.75rem;line-height:1.1;overflow-wrap:anywhere}
[dir=rtl] .v-rail .nm{line-height:1.4}
.v-rail .nm svg{inline-size:3.5rem;block-size:3.5rem}
.v-rail nav:not(.lg,.fold){flex-direction:column;gap:.1rem}
.v-rail nav:not(.lg,.fold) a{padding-block:.4rem}
.v-rail .end{flex-direction:column;align-items:start;margin-block-start:auto}}
@media print{body:has(>.v-rail){display:block}.v-rail.top{position:static;block-size:auto}}`

/** The longest word of a name fits the rail's 11.5rem whole; a capital letter takes about 0.75 em. */
export const railName = (name: string): string => {
  const longest = Math.max(1, ...name.split(/[\s-]+/).map((word) => [...word].length))
  return `@media(min-width:64rem){.v-rail .nm{font-size:min(1.75rem,${Math.round(1530 / longest) / 100}rem)}}`
}
