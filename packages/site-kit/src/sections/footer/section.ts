import type { PageContext } from '../../context.ts'
import { attrs, css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { linked, waysToReach } from '../reach.ts'
import { FooterFields } from './schema.ts'

const sheet = css`
.foot{background:var(--bg);color:var(--tx);padding:clamp(2.5rem,6vw,4.5rem) max(var(--gut),(100% - 78rem)/2);overflow:clip}
.foot ul{list-style:none;padding:0}.foot li{padding-block:.15rem}
.foot a{display:inline-block;padding-block:.2rem;overflow-wrap:anywhere}`
const columnsCss = css`
.v-columns .cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:2rem 3rem}.v-columns .mn{columns:2}
.v-columns .word{font-size:clamp(2.5rem,min(11vw,calc(100vw/var(--n)*1.35)),11rem);line-height:1;padding-block:clamp(2rem,5vw,4rem) 0;white-space:nowrap}
.v-columns .mk svg{inline-size:4rem;block-size:4rem}`
const lineCss = css`
.v-line.foot{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;align-items:center;padding-block:2.25rem}.v-line ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}.v-line .nm{margin-inline-end:auto}`

function ways(ctx: PageContext): Markup {
  const all = waysToReach(ctx)
  const links = [...ctx.facts.listOf('social'), ...ctx.facts.listOf('website')].map((fact) => linked(ctx, fact))
  const lines = [...all.map((way) => way.value), ...links].filter((line) => !isEmpty(line))
  return lines.length > 0 ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing
}

const menu = (ctx: PageContext): Markup =>
  ctx.nav.length > 0 ? html`<ul class="mn">${ctx.nav.map((one) => html`<li><a href="${one.href}">${one.label}</a></li>`)}</ul>` : nothing

function tongues(ctx: PageContext): Markup {
  if (ctx.languages.length < 2) return nothing
  return html`<ul>${ctx.languages.map((one) => html`<li><a href="${one.href}" lang="${one.lang}" hreflang="${one.lang}"${one.current ? attrs({ 'aria-current': 'true' }) : nothing}>${one.name}</a></li>`)}</ul>`
}

/** The last line: name, ways to reach, languages. */
export const footer = sectionType({
  type: 'footer',
  label: { en: 'Footer', ar: 'تذييل الصفحة' },
  fields: FooterFields,
  inMenu: false,
  variants: [
    { id: 'columns', label: { en: 'Columns', ar: 'أعمدة' } },
    { id: 'line', label: { en: 'One line', ar: 'سطر واحد' } },
  ],
  render(ctx, section) {
    const surface = surfaceOf(ctx.look, section.type)
    const id = ctx.anchor(section)
    const words = ctx.voice.plain(ctx.site.name)
    const text = ctx.voice.paragraphs(section.fields.text).map((one) => html`<p${ctx.at(section, 'text')}>${one}</p>`)
    const parts = [ways(ctx), menu(ctx), tongues(ctx)].filter((part) => !isEmpty(part))
    const inside =
      section.variant === 'columns'
        ? html`<div class="cols">${text.length > 0 ? html`<div>${text}</div>` : nothing}${parts}</div><p class="word k" aria-hidden="true">${words}</p>`
        : html`<p class="nm k">${ctx.mark()}<span>${words}</span></p>${text}${parts}`
    return {
      markup: html`<footer id="${id}" class="foot v-${section.variant} s-${surface}"${ctx.at(section)}>${inside}</footer>`,
      css: sheet + (section.variant === 'columns' ? `${columnsCss}#${id}{--n:${Math.max(5, [...words].length)}}` : lineCss),
      surfaces: [surface],
    }
  },
})
