import { css } from '../../html.ts'

const sharedCss = css`
.pkg h3{font-size:clamp(1.5rem,2.4vw,2.125rem);line-height:1.1}[dir=rtl] .pkg h3{line-height:1.4}.pkg .p{white-space:normal;font-size:clamp(2.25rem,4.4vw,3.75rem);line-height:1;font-variant-numeric:lining-nums;display:block}[dir=rtl] .pkg .p{line-height:1.3;font-size:clamp(2rem,3.6vw,3rem)}.pkg .p small{font-size:1rem;display:block;letter-spacing:0;line-height:1.4;font-weight:400}
.pkg ul{list-style:none;padding:0}.pkg .inc li,.pkg .exc li{padding-block:.5rem;padding-inline-start:2rem;position:relative}
.pkg .inc li::before{content:"";position:absolute;inset-inline-start:.3rem;inset-block-start:.75rem;inline-size:.45rem;block-size:.9rem;border:solid;border-width:0 3px 3px 0;rotate:42deg}
.pkg .exc li::before{content:"";position:absolute;inset-inline-start:.1rem;inset-block-start:1.2rem;inline-size:.95rem;border-block-start:3px solid}.pkg .exc{opacity:1;font-size:.9375em}.pkg .pn{margin-block-start:1.75rem;color:var(--qt)}`

const sheetsCss = css`
.packages.v-sheets .all{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:clamp(1rem,2vw,1.5rem);align-items:stretch}
.packages.v-sheets .one{background:var(--bg);color:var(--tx);border-radius:var(--r2);padding:clamp(1.5rem,2.6vw,2.25rem);display:grid;grid-template-rows:auto auto 1fr auto;gap:1.25rem;align-content:start}
.packages.v-sheets .one li{border-block-start:1px solid var(--ed)}.packages.v-sheets .btn{inline-size:100%;text-align:center}.packages.v-sheets .one.big{padding-block:clamp(2rem,4vw,3.5rem)}
@media(min-width:60rem){.packages.v-sheets .all:has(.big){align-items:center}}@media(forced-colors:active){.packages.v-sheets .one{border:1px solid}}`

// Lying strips: the name, what belongs to it, the price at the end as on a ticket.
const stripsCss = css`
.packages.v-strips .all{display:grid;gap:1rem}.packages.v-strips .one{background:var(--bg);color:var(--tx);border-radius:var(--r2);display:grid;gap:1.25rem;padding:clamp(1.5rem,3vw,2.5rem)}
.packages.v-strips .p{font-size:clamp(2rem,3vw,2.75rem)}.packages.v-strips .pe{display:grid;gap:1rem;align-content:center;justify-items:start}
@media(min-width:60rem){.packages.v-strips .one{grid-template-columns:minmax(0,4fr) minmax(0,5fr) minmax(0,3fr);gap:3rem;align-items:center}.packages.v-strips .mid{columns:2;column-gap:2rem}.packages.v-strips .mid:has(li:only-child),.packages.v-strips .mid:not(:has(li:nth-child(4))){columns:1}.packages.v-strips .pe{border-inline-start:3px dashed var(--ed);padding-inline-start:2.5rem;align-self:stretch}}
@media(forced-colors:active){.packages.v-strips .one{border:1px solid}}`

// All of them against each other; a phone shows one after the other instead.
const tableCss = css`
.packages.v-matrix table{inline-size:100%;border-collapse:collapse}.packages.v-matrix :is(th,td){padding:.85rem 1rem;border-block-end:1px solid var(--ed);text-align:center;vertical-align:middle}.packages.v-matrix tbody th{text-align:start;font-weight:400;padding-inline-start:0}.packages.v-matrix thead :is(th,td){border-block-end:3px solid var(--tx);vertical-align:bottom}.packages.v-matrix thead .k{font-size:clamp(1.25rem,2vw,1.75rem);display:block}.packages.v-matrix .ft :is(th,td){border:0;vertical-align:top}.packages.v-matrix .p{font-size:clamp(1.5rem,2.6vw,2.25rem)}
.packages.v-matrix .y{display:inline-block;inline-size:.55rem;block-size:1.1rem;border:solid var(--at);border-width:0 3px 3px 0;rotate:42deg}.packages.v-matrix .n{display:inline-block;inline-size:1rem;border-block-start:2px solid var(--qt);vertical-align:middle}.packages.v-matrix .on{background:var(--ws)}.packages.v-matrix thead small{font-weight:400;font-size:.9375rem;display:block;line-height:1.4}
@media(max-width:44rem){.packages.v-matrix :is(table,thead,tbody,tr,th,td){display:block;text-align:start}.packages.v-matrix thead tr>td:first-child,.packages.v-matrix .ft tr>td:first-child{display:none}.packages.v-matrix thead{position:absolute;clip-path:inset(50%)}.packages.v-matrix tbody th{font-weight:650;border:0;padding-block-end:.25rem}.packages.v-matrix td{padding:.35rem 0;border:0;display:flex;gap:1rem;align-items:center;justify-content:space-between}.packages.v-matrix td::before{content:attr(data-of)}.packages.v-matrix tbody tr{border-block-end:1px solid var(--ed);padding-block-end:.75rem}.packages.v-matrix .on{background:none}.packages.v-matrix .ft td{padding-block:1rem;border-block-end:1px solid var(--ed)}}`

const sheets: Readonly<Record<string, string>> = { sheets: sheetsCss, strips: stripsCss, matrix: tableCss }

/** The look of packages in one of their variants. */
export const packagesCss = (variant: string): string => sharedCss + (sheets[variant] ?? '')
