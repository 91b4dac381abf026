import { css } from '../../html.ts'
import type { Composition } from '../../theme/presets.ts'

/**
 * One way each to compose a first view. `.tx` holds the words, `.art` a drawing or a photo.
 * Words never lie on the drawing itself, so their contrast stays what the palette promises.
 */
export const compositionCss: Readonly<Record<Composition, string>> = {
  // A big object that runs off the end edge of the page.
  bleed: css`
.c-bleed{display:grid;gap:1.5rem;padding-inline-start:max(var(--gut),(100% - 78rem)/2)}
.c-bleed .tx{padding-block:clamp(2.5rem,7vw,6rem);padding-inline-end:var(--gut)}
.c-bleed .art{background:none;margin-inline-end:-12vw}
@media(min-width:56rem){.c-bleed{grid-template-columns:minmax(0,7fr) minmax(0,6fr);min-block-size:min(46rem,calc(100svh - 4.5rem));align-items:center}.c-bleed .tx{padding-inline-end:0}.c-bleed .art{margin-inline-end:-9vw;margin-block:-1rem}}
.c-bleed.ph .art{margin:0;block-size:100%;min-block-size:22rem}`,
  // A panel in another ground; the object stands across the seam.
  panel: css`
.c-panel{display:grid}
.c-panel .tx{padding:clamp(2.5rem,7vw,6rem) var(--gut)}
.c-panel .art{background:var(--bg);padding:2rem var(--gut);display:grid;align-items:center}
@media(min-width:56rem){.c-panel{grid-template-columns:minmax(0,7fr) minmax(0,5fr);min-block-size:min(46rem,calc(100svh - 4.5rem))}.c-panel .tx{padding-inline:max(var(--gut),(var(--pw,100vw) - 78rem)/2) clamp(4rem,9vw,9rem)}.c-panel .art{padding:3rem 0}.c-panel .art svg{inline-size:112%;margin-inline-start:-22%}}
.c-panel.ph .art{padding:0;min-block-size:20rem}`,
  // The object hangs over the lower edge of its ground. The strip is a shadow: a finish may lay a pattern of its own over the ground.
  overhang: css`
.c-overhang{box-shadow:inset 0 calc(-1*clamp(3rem,8vw,7rem)) var(--g);padding-inline:max(var(--gut),(100% - 78rem)/2);display:grid;gap:1.5rem}
.c-overhang .tx{padding-block:clamp(2.5rem,6vw,5rem) 0}
.c-overhang .art{background:none;padding-block-start:1.5rem}.c-overhang .art svg{overflow:clip}
@media(min-width:56rem){.c-overhang{grid-template-columns:minmax(0,7fr) minmax(0,6fr);column-gap:clamp(2rem,4vw,4rem)}.c-overhang .tx{padding-block:5rem clamp(8rem,16vw,13rem)}.c-overhang .art{align-self:end;padding-block-start:2.5rem}.c-overhang .art svg{overflow:visible}}`,
  // The heading alone across the page; under it words at the start, the scene running off the end edge.
  marquee: css`
.c-marquee{padding-block-start:clamp(2.25rem,5vw,4rem)}
.c-marquee .tx{padding-inline:max(var(--gut),(100% - 78rem)/2);padding-block-end:clamp(2rem,4vw,3rem)}
.c-marquee .art{background:none;block-size:clamp(13rem,34vw,27rem)}.c-marquee .art svg{block-size:100%}
@media(min-width:56rem){.c-marquee{display:grid;grid-template:repeat(5,auto) 1fr/minmax(0,4fr) minmax(0,8fr);padding-inline-start:max(var(--gut),(100% - 78rem)/2);column-gap:clamp(2rem,5vw,5rem)}.c-marquee .tx{display:contents}.c-marquee :is(.eb,h1){grid-column:1/-1}.c-marquee .eb{grid-row:1;padding-block-end:1rem}.c-marquee h1{grid-row:2;padding-block-end:clamp(1.5rem,3vw,2.5rem);padding-inline-end:var(--gut)}.c-marquee .lede{grid-row:3;margin-block-end:1.5rem}.c-marquee .lede~.lede{grid-row:4}.c-marquee .do{grid-row:5;align-self:start;padding-block-end:3rem}.c-marquee .art{grid-column:2;grid-row:3/7;block-size:clamp(22rem,36vw,30rem)}}`,
  // A tall window with a shaped head; the object looks out of it.
  window: css`
.c-window{display:grid;gap:2rem;padding:clamp(2rem,4vw,3.5rem) max(var(--gut),(100% - 78rem)/2) clamp(2.5rem,6vw,5rem)}
.c-window .art{background:var(--bg);overflow:clip;border-radius:min(20rem,50vw) min(20rem,50vw) var(--r2) var(--r2);aspect-ratio:4/5;max-block-size:40rem;justify-self:end;inline-size:100%;display:grid;align-items:end}
.c-window .art svg{inline-size:116%;margin-inline:-8%}
@media(max-width:56rem){.c-window .art{aspect-ratio:1;max-inline-size:26rem;justify-self:center}}
@media(min-width:56rem){.c-window{grid-template-columns:minmax(0,7fr) minmax(0,5fr);column-gap:clamp(2rem,6vw,6rem);align-items:center}}`,
  // Words above, a scene along the whole lower edge.
  horizon: css`
.c-horizon{display:grid}
.c-horizon .tx{padding:clamp(2.5rem,6vw,5rem) max(var(--gut),(100% - 78rem)/2) clamp(1.5rem,3vw,2.5rem)}
.c-horizon .art{background:none;block-size:clamp(15rem,34vw,29rem)}.c-horizon .art svg{block-size:100%}`,
  // The whole ground is pattern; the words stand on a plate.
  plate: css`
.c-plate{display:grid;padding:clamp(1.25rem,5vw,4.5rem) max(var(--gut),(100% - 78rem)/2);min-block-size:min(46rem,calc(100svh - 4.5rem));align-items:center;isolation:isolate}
.c-plate .art{position:absolute;inset:0;z-index:-1;background:none}.c-plate .art>*,.c-plate .art img{inline-size:100%;block-size:100%}
.c-plate .tx{background:var(--bg);color:var(--tx);padding:clamp(1.75rem,4.5vw,4rem);max-inline-size:46rem;border-radius:var(--r3)}`,
  // A flood of colour with the largest type, the object cut by the end edge.
  poster: css`
.c-poster{display:grid}
.c-poster .tx{padding:clamp(2.5rem,6vw,5rem) max(var(--gut),(100% - 78rem)/2)}
.c-poster .art{background:var(--bg);overflow:clip}
.c-poster .art svg{block-size:100%}
@media(max-width:56rem){.c-poster .art{block-size:20rem}}
@media(min-width:56rem){.c-poster{grid-template-columns:minmax(0,8fr) minmax(0,4fr);min-block-size:min(46rem,calc(100svh - 4.5rem))}.c-poster .tx{padding-inline-end:clamp(2rem,4vw,4rem);padding-inline-start:max(var(--gut),(var(--pw,100vw) - 78rem)/2)}.c-poster .art{position:relative}.c-poster .art>*{position:absolute;inset:0}}`,
}
