import { css } from '../../html.ts'

// Tiles of several sizes without a gap between them; captions are small plates on the picture.
export const mosaicCss = css`
.gallery.v-mosaic .gal{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));grid-auto-rows:minmax(9rem,auto);grid-auto-flow:dense;gap:.375rem}
.gallery.v-mosaic figure{display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr);gap:0}
.gallery.v-mosaic figure>*{grid-area:1/1}
.gallery.v-mosaic .pl{border-radius:0;padding:8% 8% 3.5rem}
.gallery.v-mosaic .pl{min-block-size:0}.gallery.v-mosaic .pl svg{block-size:100%;max-block-size:20rem;min-block-size:0;inline-size:100%}
.gallery.v-mosaic .ph{padding:0}.gallery.v-mosaic .ph picture{display:block;block-size:100%;inline-size:100%;min-block-size:9rem}
.gallery.v-mosaic figcaption{align-self:end;justify-self:start;background:var(--bg);color:var(--tx);padding:.35rem .8rem;margin:.6rem;font-size:1rem;line-height:1.35;overflow-wrap:anywhere}
.gallery.v-mosaic li:nth-child(6n+1){grid-column:span 2;grid-row:span 2}
.gallery.v-mosaic li:last-child:nth-child(even){grid-column:1/-1}
@media(min-width:48rem){.gallery.v-mosaic .gal{grid-template-columns:repeat(6,minmax(0,1fr));grid-auto-rows:clamp(11rem,17vw,15rem)}
.gallery.v-mosaic li{grid-column:span 2}.gallery.v-mosaic li:nth-child(6n+1){grid-column:span 4}.gallery.v-mosaic li:nth-child(6n){grid-column:span 4}
.gallery.v-mosaic li:last-child:nth-child(6n+2),.gallery.v-mosaic li:last-child:nth-child(6n+5):nth-child(odd){grid-row:span 2}
.gallery.v-mosaic li:last-child:nth-child(6n+4){grid-column:span 6}.gallery.v-mosaic li:last-child:nth-child(6n+5){grid-column:span 4;grid-row:span 1}
.gallery.v-mosaic li:last-child:nth-child(6n+1){grid-column:1/-1}.gallery.v-mosaic li:last-child:nth-child(6n){grid-column:span 4}
.gallery.v-mosaic .ph picture{position:relative}.gallery.v-mosaic .ph img{position:absolute;inset:0}}`

// Two and two share an edge; a round sign on it leads from the first to the second.
export const pairsCss = css`
.gallery.v-pairs .gal{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:clamp(1.75rem,4vw,3.5rem) 0}
.gallery.v-pairs li{position:relative}.gallery.v-pairs figure{block-size:auto;grid-template-rows:auto}
.gallery.v-pairs .pl{aspect-ratio:1;border-radius:0;padding:10%}
.gallery.v-pairs .ph{padding:0}.gallery.v-pairs .ph picture{display:contents}
.gallery.v-pairs li:nth-child(odd) .pl{background:var(--ws);border-start-start-radius:var(--r2);border-end-start-radius:var(--r2)}
.gallery.v-pairs li:nth-child(even) .pl{background:var(--ac);border-start-end-radius:var(--r2);border-end-end-radius:var(--r2)}
.gallery.v-pairs li:nth-child(even) figcaption{padding-inline-start:1rem}
.gallery.v-pairs li:nth-child(even)::before{content:"";position:absolute;z-index:1;inset-inline-start:-1.375rem;inline-size:2.75rem;block-size:2.75rem;border-radius:50%;background:var(--bg);border:2px solid var(--tx);inset-block-start:1rem}
.gallery.v-pairs li:nth-child(even)::after{content:"";position:absolute;z-index:1;inset-inline-start:-.45rem;inset-block-start:1.95rem;inline-size:.65rem;block-size:.65rem;border:solid var(--tx);border-width:2px 2px 0 0;rotate:45deg}
[dir=rtl] .gallery.v-pairs li:nth-child(even)::after{rotate:-135deg}
.gallery.v-pairs li:last-child:nth-child(odd){grid-column:1/-1}.gallery.v-pairs li:last-child:nth-child(odd) .pl{aspect-ratio:2;border-radius:var(--r2)}
@media(min-width:48rem){.gallery.v-pairs .pl{aspect-ratio:4/3}}`
