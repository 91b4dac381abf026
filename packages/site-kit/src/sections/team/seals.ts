import { css, html, trusted } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { hashOf } from '../../theme/chance.ts'

export const sealsCss = css`
.pps{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:clamp(1rem,2vw,1.75rem)}
.pps li{background:var(--ws);border-radius:var(--r2);padding:1.75rem;display:grid;grid-template-columns:7rem minmax(0,1fr);column-gap:1.5rem;align-content:center;min-block-size:11rem}
.pps .face{grid-row:1/span 4;align-self:center;inline-size:7rem;block-size:7rem;border-radius:50%;overflow:clip;position:relative;display:grid;place-items:center;color:var(--at)}
.pps h3{font-size:1.375rem;line-height:1.2;align-self:end}[dir=rtl] .pps h3{line-height:1.5}
.pps h3:last-child{align-self:center;grid-row:1/span 4}
.pps .role{color:var(--qt)}.pps p{margin:0}.pps p+p{padding-block-start:.5rem}
.seal svg{position:absolute;inset:0;inline-size:100%;block-size:100%;fill:none;stroke:currentColor;stroke-width:.6}
.seal .k{font-size:2rem;line-height:1;position:relative}
.face img{inline-size:100%;block-size:100%;object-fit:cover}.face picture{display:contents}
@media(max-width:24rem){.pps li{grid-template-columns:4.5rem minmax(0,1fr);padding:1.25rem;column-gap:1rem}.pps .face{inline-size:4.5rem;block-size:4.5rem}.seal .k{font-size:1.375rem}}
@media(forced-colors:active){.pps li{border:1px solid}.seal svg{forced-color-adjust:auto}}`

export const leadCss = css`
.ppo{list-style:none;padding:0;display:grid;gap:2rem clamp(1.5rem,3vw,3rem)}
.ppo li{display:grid;gap:.25rem;align-content:start}
.ppo .face{inline-size:5rem;block-size:5rem;border-radius:50%;overflow:clip;position:relative;display:grid;place-items:center;color:var(--at);margin-block-end:.6rem}
.ppo .seal svg{position:absolute;inset:0;inline-size:100%;block-size:100%;fill:none;stroke:currentColor;stroke-width:.6}
.ppo .seal .k{font-size:1.5rem;line-height:1;position:relative}
.ppo .face img{inline-size:100%;block-size:100%;object-fit:cover}.ppo .face picture{display:contents}
.ppo h3{font-size:1.375rem;line-height:1.2}[dir=rtl] .ppo h3{line-height:1.5}
.ppo .role{color:var(--qt)}.ppo p{margin:0}
.ppo li:first-child h3{font-size:clamp(2.5rem,6.4vw,5.5rem);line-height:1}[dir=rtl] .ppo li:first-child h3{line-height:1.3}
.ppo li:first-child p{font-size:1.25em}
.ppo li:first-child .face{inline-size:min(100%,24rem);block-size:auto;aspect-ratio:1}
.ppo li:first-child .face:not(.seal){border-radius:var(--r3);aspect-ratio:4/5}
.ppo li:first-child .seal{background:var(--ac);color:var(--oa)}
.ppo li:first-child .seal .k{font-size:clamp(4rem,9vw,7rem)}
@media(min-width:48rem){.ppo{grid-template-columns:repeat(3,minmax(0,1fr))}.ppo li:first-child{grid-column:1/-1;grid-template-columns:minmax(0,5fr) minmax(0,7fr);grid-template-rows:1fr auto auto 1fr;gap:.75rem clamp(2rem,5vw,5rem);margin-block-end:1.5rem}
.ppo li:first-child .face{grid-row:1/span 4;margin:0}.ppo li:first-child>:not(.face){grid-column:2}.ppo li:first-child h3{align-self:end}}
@media(forced-colors:active){.ppo .seal svg{forced-color-adjust:auto}}`

const titles = /^(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Mme|Sra?)\.?\s+|^(?:د|أ|م)\.\s*/u

/** First letters of the first and the last name; Arabic names give one letter, since joined initials read as a word. */
export function initialsOf(name: string): string {
  const parts = name
    .replace(titles, '')
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part))
  const [first = ''] = parts[0] ?? ''
  const [last = ''] = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  return /[\u0600-\u06ff]/.test(first) ? first : first + last
}

/** Three turned waves around a ring, as on a banknote: how many petals and how deep follows from the name. */
function rosette(name: string): string {
  const hash = hashOf(name)
  const petals = 7 + (hash % 7)
  const deep = 4 + ((hash >>> 4) % 5)
  const step = Math.PI / petals
  const handle = 0.4 * step
  const place = (angle: number, radius: number, ahead: number) =>
    `${(50 + radius * (Math.cos(angle) - ahead * Math.sin(angle))).toFixed(1)} ${(50 + radius * (Math.sin(angle) + ahead * Math.cos(angle))).toFixed(1)}`
  const radiusAt = (at: number) => (at % 2 === 0 ? 44 : 44 - 2 * deep)
  const curves = Array.from({ length: 2 * petals }, (_, at) => {
    const [from, to] = [radiusAt(at), radiusAt(at + 1)]
    return `C${place(at * step, from, handle)} ${place((at + 1) * step, to, -handle)} ${place((at + 1) * step, to, 0)}`
  })
  const wave = `<path d="M94 50${curves.join('')}z"/>`
  const turn = Math.round(((360 / petals) * 100) / 3) / 100
  const turned = [0, 1, 2].map((at) => (at === 0 ? wave : `<g transform="rotate(${(at * turn).toFixed(1)} 50 50)">${wave}</g>`)).join('')
  return `<svg viewBox="0 0 100 100" aria-hidden="true" focusable="false"><circle cx="50" cy="50" r="48.5"/><circle cx="50" cy="50" r="${42 - 2 * deep}"/>${turned}</svg>`
}

/** A drawn seal with the initials of a person who gave no photo. */
export const seal = (name: string, at: number): Markup =>
  html`<span class="face seal" aria-hidden="true">${trusted(rosette(`${name}${at}`))}<b class="k">${initialsOf(name)}</b></span>`
