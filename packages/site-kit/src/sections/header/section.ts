import type { PageContext } from '../../context.ts'
import { attrs, css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { choose } from '../../theme/chance.ts'
import { button } from '../frame.ts'
import { mastheadCss, railCss, railName } from './looks.ts'
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
@media(max-width:52rem){.top nav:not(.lg,.fold){display:none}}
.fold summary{cursor:pointer;list-style:none;inline-size:2.75rem;block-size:2.75rem;background:linear-gradient(currentColor,currentColor) 50% 35%/1.5rem 2px no-repeat,linear-gradient(currentColor,currentColor) 50% 50%/1.5rem 2px no-repeat,linear-gradient(currentColor,currentColor) 50% 65%/1.5rem 2px no-repeat}
.fold summary::-webkit-details-marker{display:none}
.fold ul{list-style:none;position:absolute;inset-inline:0;inset-block-start:100%;background:var(--bg);border-block:1px solid var(--ed);padding:.5rem var(--gut) 1rem}
.fold li a{display:block;padding-block:.75rem;font-size:1.25rem;border-block-end:1px solid var(--ed)}.fold li:last-child a{border:0}
@media(min-width:52.01rem){.top .fold{display:none}}
@media(forced-colors:active){.fold summary{background:none;inline-size:auto}.fold .vh{position:static;inline-size:auto;block-size:auto;clip-path:none}}
@media(max-width:30rem){.top .btn{display:none}}
@media(min-width:52rem){.v-centred.top{display:grid;grid-template-columns:1fr auto 1fr;padding-block:1.25rem}.v-centred .nm{grid-column:2;grid-row:1;margin:0;font-size:1.75rem}.v-centred nav:not(.lg){grid-column:1;grid-row:1}.v-centred .end{grid-column:3;grid-row:1;justify-self:end}}
.end{display:flex;align-items:center;gap:.75rem}`

const more: Readonly<Record<string, string>> = { masthead: mastheadCss, rail: railCss }

/** The same links for a narrow screen, behind one button that needs no script. */
const folded = (ctx: PageContext): Markup =>
  ctx.nav.length === 0
    ? nothing
    : html`<nav class="fold" aria-label="${ctx.labels.menu}"><details><summary><span class="vh">${ctx.labels.menu}</span></summary><ul>${ctx.nav.map((one) => html`<li><a href="${one.href}"${one.current ? attrs({ 'aria-current': 'page' }) : nothing}>${one.label}</a></li>`)}</ul></details></nav>`

/** Name and navigation. */
export const header = sectionType({
  type: 'header',
  label: { en: 'Header', ar: 'رأس الصفحة' },
  fields: HeaderFields,
  inMenu: false,
  variants: [
    { id: 'bar', label: { en: 'Bar', ar: 'شريط' } },
    { id: 'centred', label: { en: 'Name in the middle', ar: 'الاسم في الوسط' } },
    { id: 'masthead', label: { en: 'Large name over the menu', ar: 'اسم كبير فوق القائمة' } },
    { id: 'rail', label: { en: 'Rail at the side', ar: 'شريط جانبي' } },
  ],
  render(ctx, section) {
    const surface = ctx.look.rhythm.header ?? choose(['plain', 'plain', 'deep', 'tint'] as const, ctx.look.seed, 'header')
    const menu = ctx.nav
      .slice(0, section.variant === 'centred' ? 4 : section.variant === 'rail' ? 9 : 6)
      .map((one) => html`<a href="${one.href}"${one.current ? attrs({ 'aria-current': 'page' }) : nothing}>${one.label}</a>`)
    const others = ctx.languages.filter((one) => !one.current)
    const switcher =
      others.length > 0
        ? html`<nav class="lg" aria-label="${ctx.labels.languages}">${others.map((one) => html`<a href="${one.href}" lang="${one.lang}" hreflang="${one.lang}">${one.name}</a>`)}</nav>`
        : nothing
    const action = button(ctx, { section, key: 'action', look: 'btn' }, section.fields.action)
    const end = others.length > 0 || action.markup !== '' ? html`<div class="end">${switcher}${action}</div>` : nothing
    return {
      markup: html`<header id="${ctx.anchor(section)}" class="top v-${section.variant} s-${surface}"${ctx.at(section)}><a class="nm k" href="${ctx.homeHref}">${ctx.mark()}<span${ctx.at(section, 'name')}>${ctx.voice.rich(section.fields.name)}</span></a>${menu.length > 0 ? html`<nav aria-label="${ctx.labels.menu}">${menu}</nav>` : nothing}${end}${folded(ctx)}</header>`,
      css: sheet + (more[section.variant] ?? '') + (section.variant === 'rail' ? railName(ctx.voice.plain(section.fields.name)) : ''),
      surfaces: [surface],
    }
  },
})
