import { css } from '../../html.ts'

const sharedCss = css`
.mnu h3{font-size:clamp(1.625rem,3vw,2.5rem);line-height:1.1}[dir=rtl] .mnu h3{line-height:1.4}.mnu ul{list-style:none;padding:0}
.mnu .p{white-space:nowrap;font-variant-numeric:lining-nums tabular-nums;font-weight:650}.mnu .nm2{font-weight:600;font-size:1.125em;line-height:1.35}.mnu :is(.ds,.al,.nt){color:var(--qt);font-size:.9375rem;line-height:1.5}
[dir=rtl] .mnu :is(.ds,.al,.nt){font-size:1.0625rem;line-height:1.8}.mnu .dt2{color:var(--at);font-weight:600;font-size:.9375rem}.mnu .pn{color:var(--qt);margin-block-start:2rem}
.mnu p+p{margin-block-start:.15rem}`

// One sheet of paper in a double frame, dots leading the eye to the price.
const paperCss = css`
.menu.v-paper .pap{background:var(--bg);color:var(--tx);max-inline-size:46rem;margin-inline:auto;padding:clamp(1.5rem,6vw,4.5rem) clamp(1.25rem,6vw,4.5rem);border:1px solid var(--tx);outline:1px solid var(--tx);outline-offset:-.65rem}
.menu.v-paper .crs+.crs{margin-block-start:clamp(2.5rem,5vw,3.75rem)}.menu.v-paper .crs>:is(h3,.nt){text-align:center;margin-inline:auto}.menu.v-paper .crs ul{padding-block-start:1.25rem}.menu.v-paper .crs>h3+.nt{padding-block-start:.5rem}
.menu.v-paper li{padding-block:.7rem}.menu.v-paper .ln{display:flex;align-items:baseline;gap:.6rem}.menu.v-paper .ln .p{order:3}.menu.v-paper .ln::after{content:"";order:2;flex:1;min-inline-size:1.5rem;border-block-end:2px dotted var(--ed)}.menu.v-paper .ln:not(:has(.p))::after{display:none}
.menu.v-paper .orn{display:block;inline-size:3.5rem;margin:0 auto 1.5rem}.menu.v-paper .orn svg{display:block}.menu.v-paper .pn{text-align:center;margin-inline:auto}`

// A board on the wall: courses in columns, the prices as large as the dishes.
const boardCss = css`
.menu.v-board .brd{columns:2 21rem;column-gap:clamp(2rem,5vw,5rem)}.menu.v-board .crs{break-inside:avoid;padding-block-end:clamp(2rem,4vw,3.25rem)}
.menu.v-board h3{font-size:clamp(2rem,4.4vw,3.75rem);color:var(--at);border-block-end:3px solid;padding-block-end:.5rem}
.menu.v-board li{padding-block:.8rem;border-block-end:1px solid var(--ed)}.menu.v-board .ln{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:1.25rem;align-items:baseline}.menu.v-board .p{font-size:clamp(1.25rem,2vw,1.75rem)}.menu.v-board .nm2{font-size:clamp(1.125rem,1.7vw,1.4rem)}`

// The course stands still at the side while its dishes pass.
const coursesCss = css`
.menu.v-courses .crs{border-block-start:2px solid var(--tx);padding-block:1.75rem 3rem;display:grid;gap:1rem 3rem}
.menu.v-courses .crs ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:2rem clamp(1.5rem,3vw,3rem)}.menu.v-courses li{display:grid;gap:.25rem;align-content:start}.menu.v-courses .ln{display:grid;gap:.15rem}.menu.v-courses .p{font-size:1.25rem;color:var(--at);order:-1}
@media(min-width:60rem){.menu.v-courses .crs{grid-template-columns:minmax(0,3fr) minmax(0,9fr)}.menu.v-courses .hx{position:sticky;inset-block-start:2rem;align-self:start}}`

const sheets: Readonly<Record<string, string>> = { paper: paperCss, board: boardCss, courses: coursesCss }

/** The look of a card in one of its variants. */
export const menuCss = (variant: string): string => sharedCss + (sheets[variant] ?? '')
