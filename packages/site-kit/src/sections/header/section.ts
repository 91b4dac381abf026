import { attrs, css, html, nothing } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { choose } from '../../theme/chance.ts'
import { button } from '../frame.ts'
import { HeaderFields } from './schema.ts'

const sheet = css`
.top{background:var(--bg);color:var(--tx);display:flex;flex-wrap:wrap;align-items:center;gap:.35rem clamp(1rem,2.4vw,2.25rem);padding:.85rem max(var(--gut),(100% - 78rem)/2);position:relative;z-index:5}
.top a{text-decoration:none}
.nm{font-size:1.5rem;display:flex;align-items:center;gap:.65rem;margin-inline-end:auto;min-block-size:2.75rem}
.nm svg{inline-size:2rem;block-size:2rem;flex:none}
.top nav{display:flex;flex-wrap:wrap;gap:0 clamp(1rem,2.2vw,2rem)}
.top nav a{padding-block:.5rem}.top nav a:hover,.top [aria-current]{text-decoration:underline;text-decoration-thickness:2px}
.top .btn{padding:.6rem 1.15rem;font-size:1rem;min-block-size:0}
.lg{display:flex;gap:.25rem}.lg a{padding:.5rem .4rem;min-inline-size:1.5rem;text-align:center}
.v-bar.top{border-block-end:1px solid var(--ed)}
@media(max-width:52rem){.top nav:not(.lg){display:none}}
@media(max-width:30rem){.top .btn{display:none}}
@media(min-width:52rem){.v-centred.top{display:grid;grid-template-columns:1fr auto 1fr;padding-block:1.25rem}.v-centred .nm{grid-column:2;grid-row:1;margin:0;font-size:1.75rem}.v-centred nav:not(.lg){grid-column:1;grid-row:1}.v-centred .end{grid-column:3;grid-row:1;justify-self:end}}
.end{display:flex;align-items:center;gap:.75rem}`

/** Name and navigation. */
export const header = sectionType({
  type: 'header',
  label: { en: 'Header', ar: 'رأس الصفحة' },
  fields: HeaderFields,
  inMenu: false,
  variants: [
    { id: 'bar', label: { en: 'Bar', ar: 'شريط' } },
    { id: 'centred', label: { en: 'Name in the middle', ar: 'الاسم في الوسط' } },
  ],
  render(ctx, section) {
    const surface = choose(['plain', 'plain', 'deep', 'tint'] as const, ctx.look.seed, 'header')
    const menu = ctx.nav
      .slice(0, section.variant === 'centred' ? 4 : 6)
      .map((one) => html`<a href="${one.href}"${one.current ? attrs({ 'aria-current': 'page' }) : nothing}>${one.label}</a>`)
    const others = ctx.languages.filter((one) => !one.current)
    const switcher =
      others.length > 0
        ? html`<nav class="lg" aria-label="${ctx.labels.languages}">${others.map((one) => html`<a href="${one.href}" lang="${one.lang}" hreflang="${one.lang}">${one.name}</a>`)}</nav>`
        : nothing
    const action = button(ctx, { section, key: 'action', look: 'btn' }, section.fields.action)
    const end = others.length > 0 || action.markup !== '' ? html`<div class="end">${switcher}${action}</div>` : nothing
    return {
      markup: html`<header id="${ctx.anchor(section)}" class="top v-${section.variant} s-${surface}"${ctx.at(section)}><a class="nm k" href="${ctx.homeHref}">${ctx.mark()}<span${ctx.at(section, 'name')}>${ctx.voice.rich(section.fields.name)}</span></a>${menu.length > 0 ? html`<nav aria-label="${ctx.labels.menu}">${menu}</nav>` : nothing}${end}</header>`,
      css: sheet,
      surfaces: [surface],
    }
  },
})
