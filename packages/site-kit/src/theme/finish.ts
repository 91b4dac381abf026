import type { Theme } from '@manara/contracts'
import { css } from '../html.ts'

const screen = 'radial-gradient(var(--ws) 24%,#0000 26%)'
const sheets = ':is(.hero,.sec,.foot):not(.s-plain)'
const leaf = 'border-start-start-radius:0;border-end-end-radius:0'

/**
 * What a preset draws that is neither colour nor type: lines, frames, edges, patterns. It comes last and may overrule a section.
 * A pattern uses the surface's own `--bg` and `--ws`, on both of which all words can be read.
 */
const finishes: Readonly<Record<Theme['preset'], string>> = {
  light: '',
  dark: css`
.hero.s-plain{background-image:radial-gradient(70% 110% at 100% 0,var(--ws),#0000)}
[dir=rtl] .hero.s-plain{background-image:radial-gradient(70% 110% at 0 0,var(--ws),#0000)}`,
  eu: css`
.hd:has(h2)::before{content:"";inline-size:3.5rem;border-block-start:3px solid var(--ac)}`,
  uae: css`
.hero::after{content:"";position:absolute;inset:.6rem;border:1px solid var(--pt);border-radius:var(--r2);pointer-events:none;z-index:3}`,
  journal: css`
.top,.hero,.sec{border-block-end:1px solid var(--tx)}
.sec:is(.s-plain,.s-tint,.s-flood){padding-block-start:var(--step)!important}
.eb{font-weight:400;color:var(--qt)}
h2{font-size:calc(var(--k)*clamp(1.75rem,2.8vw,2.6rem))}
.btn,[dir=rtl] .btn{background:none;color:var(--tx);border:0;border-block-end:1px solid;border-radius:0;padding:.5rem 0;box-shadow:none;font-weight:400}
.btn:hover{background:none;color:var(--at)}
svg{--ac:var(--tx);--pt:var(--ed);--ws:var(--bg)}`,
  riso: css`
:is(.hero,.s-flood,.s-deep){background-image:${screen};background-size:.5rem .5rem}
.hero h1{text-shadow:.04em .04em 0 var(--pt)}
.btn,[dir=rtl] .btn{box-shadow:.3rem .3rem 0 var(--pt)}
@media(prefers-color-scheme:light){.hero .art svg{mix-blend-mode:multiply}}`,
  clay: css`
${sheets}{margin:clamp(.4rem,1vw,.9rem);border-radius:var(--r3)}
.sec:not(.s-plain){padding-block-start:var(--step)!important}
.hero .art,.pic{border-radius:var(--r3)}`,
  botanic: css`
.btn{border-radius:1.5rem;${leaf}}
.pic,.face,.c-plate .tx{border-radius:var(--r3)!important;${leaf}!important}
.hero{border-end-end-radius:clamp(4rem,13vw,12rem)}
.foot{border-start-start-radius:clamp(4rem,13vw,12rem)}`,
  sign: css`
h1,h2,.nm{text-transform:uppercase}
.hero{border-block-end:1rem solid;border-image:repeating-linear-gradient(-45deg,var(--tx) 0 1rem,var(--bg) 0 2rem) 16}
.hd h2{border-block-start:.5rem solid;padding-block-start:1rem;justify-self:stretch}
.btn{border-width:3px;text-transform:uppercase}`,
  play: css`
.btn{border:3px solid var(--tx);box-shadow:0 .3rem 0 var(--tx)}
.btn:hover{translate:0 .2rem;box-shadow:none}
.hero{background-image:radial-gradient(circle,var(--ws) .6rem,#0000 .65rem);background-size:4.5rem 4.5rem;mask-image:linear-gradient(#000 calc(100% - 1.45rem),#0000 0),radial-gradient(1.5rem at 50% calc(100% - 1.5rem),#000 97%,#0000);mask-size:3rem 100%;mask-repeat:repeat-x;padding-block-end:2rem}
:is(.pic:has(img),.face,.art img){border:3px solid var(--tx)!important}`,
  dusk: css`
.hero,.sec.s-tint{background-image:linear-gradient(175deg,var(--bg) 20%,var(--ws))}
.sec.s-tint{background-image:linear-gradient(5deg,var(--bg) 20%,var(--ws))}
:is(.s-deep,.s-flood):is(.sec,.foot){background-image:linear-gradient(165deg,var(--ws),var(--bg) 70%)}`,
  ink: css`
h1,h2,.nm{text-transform:uppercase}
.top,.hero,.sec{border-block-end:3px solid var(--tx)}
.sec{padding-block-start:var(--step)!important}
.eb{background:var(--tx);color:var(--bg);padding:.15rem .6rem;justify-self:start}
.c-marquee .eb{margin-block-end:1rem;padding-block-end:.15rem}
.btn{border-radius:0;border-width:3px}
svg{--ac:var(--tx);--ws:var(--bg);--pt:var(--fl)}`,
  coast: css`
.hero{--s:1.5rem;padding-block-end:calc(2*var(--s));mask-image:radial-gradient(calc(2.24*var(--s)) at 0 calc(100% - 3*var(--s)),#000 98%,#0000 101%),radial-gradient(calc(2.24*var(--s)) at 100% calc(100% - 3*var(--s)),#000 98%,#0000 101%),radial-gradient(calc(2.24*var(--s)) at 50% calc(100% + 2*var(--s)),#0000 98%,#000 101%);mask-size:calc(4*var(--s)) 100%,calc(4*var(--s)) 100%,calc(4*var(--s)) calc(100% - var(--s));mask-repeat:repeat-x}`,
  grid: css`
.hero,.sec.s-tint{background-image:linear-gradient(var(--ws) 1px,#0000 0),linear-gradient(90deg,var(--ws) 1px,#0000 0);background-size:2rem 2rem}
.hero{border-block-end:1px solid var(--ed)}
.eb{border:1px solid var(--ed);border-radius:99rem;padding:.15rem .85rem;font-size:1rem;background:var(--bg);justify-self:start}
.c-marquee .eb{margin-block-end:1rem;padding-block-end:.15rem}
.cards li{border:1px solid var(--ed);border-radius:var(--r2);padding:1.25rem;background:var(--bg)}`,
  guild: css`
.top{border-block-end:4px double var(--tx)}
.hero::after{content:"";position:absolute;inset:.75rem;border:4px double var(--pt);pointer-events:none;z-index:3}
.hd{justify-items:center;text-align:center;margin-inline:auto}
.hd h2::after{content:"";display:block;inline-size:5rem;border-block-start:4px double var(--at);margin:1.25rem auto 0}
.foot{border-block-start:4px double}`,
  medina: css`
:is(.sec,.foot):not(.s-plain){background-image:conic-gradient(from -45deg at 50% 100%,var(--pt) 90deg,#0000 0);background-size:2rem 1rem;background-repeat:repeat-x}
.btn{border-radius:var(--r1)}`,
}

/** The styles a preset adds to every page. */
export const finishCss = (preset: Theme['preset']): string => finishes[preset]
