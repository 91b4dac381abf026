import { css } from '../html.ts'
import type { Look } from '../theme/look.ts'

const reset = css`
*{box-sizing:border-box;margin:0}
html{scroll-behavior:smooth;scroll-padding-block-start:1.5rem;-webkit-text-size-adjust:none;text-size-adjust:none;font-synthesis:none}
body{background:var(--bg);color:var(--tx);overflow-x:clip;overflow-wrap:anywhere}
h1,h2,h3{text-wrap:balance;min-inline-size:0;max-inline-size:100%}
p{text-wrap:pretty;max-inline-size:38rem}
p+p{margin-block-start:.8em}
a{color:inherit;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--tx);outline-offset:3px}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:fixed;inset-block-start:-6rem;inset-inline-start:1rem;background:var(--tx);color:var(--bg);padding:.75rem 1.25rem;z-index:9}
.skip:focus{inset-block-start:1rem}
.lnk{padding-block:.5rem;text-decoration-thickness:2px}
.btn{display:inline-block;font-weight:650;font-size:1.125rem;line-height:1.25;padding:.95rem 1.6rem;border:2px solid var(--ac);background:var(--ac);color:var(--oa);border-radius:var(--rb);text-decoration:none;cursor:pointer}
.btn:hover{background:var(--tx);border-color:var(--tx);color:var(--bg)}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important;animation:none!important}}
@media(forced-colors:active){.btn{border-color:ButtonText}svg{forced-color-adjust:none}}
@media print{.top nav,.skip,form,.band,.do{display:none}.hero,.sec,.foot,body{background:#fff!important;color:#000!important;padding-block:1rem;min-block-size:0!important}.art svg{max-block-size:14rem}details::details-content{content-visibility:visible;block-size:auto}}`

/** Letters of the Latin kind stand tight and large; those of the Arabic kind need air above and below and are never spaced. */
const latinType = css`
body{font-size:1.0625rem;line-height:1.6}
h1,h2,h3,.k{line-height:1.02;letter-spacing:-.012em}
h1{line-height:.96;letter-spacing:-.02em}
h2{font-size:calc(var(--k)*clamp(2.25rem,4.6vw,4rem))}`
const arabicType = css`
body{font-size:1.125rem;line-height:1.85}
h1,h2,h3,.k{line-height:1.3}
h1{line-height:1.2}
h2{font-size:clamp(2.25rem,4.6vw,3.9rem)}
a{text-underline-offset:.4em}
a.btn,button.btn{font-size:1.25rem}.eb{font-size:1.1875rem}
.in,.lede{line-height:1.8}`

const buttonShapes: Readonly<Record<Look['button'], string>> = {
  pill: '',
  block: '.btn{padding-inline:1.9rem}',
  line: css`.btn{background:none;color:inherit;border-color:currentColor;box-shadow:.3rem .3rem 0 var(--ac)}[dir=rtl] .btn{box-shadow:-.3rem .3rem 0 var(--ac)}`,
}

/** What every page needs before its sections. */
export function pageCss(
  look: Look,
  script: 'latin' | 'cyrillic' | 'arabic',
  stacks: { display: string; text: string; weights: { display: string } },
): string {
  const type = `body,input,select,textarea,button{font-family:${stacks.text}}h1,h2,h3,.k,svg text{font-family:${stacks.display};font-weight:${stacks.weights.display}}`
  return reset + type + (script === 'arabic' ? arabicType : latinType) + buttonShapes[look.button]
}
