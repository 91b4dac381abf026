import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { directory, directoryCss, signoff, signoffCss } from './looks.ts'
import { menu, small, tongues, ways, word } from './lists.ts'
import { FooterFields } from './schema.ts'

const sheet = css`
.foot{background:var(--bg);color:var(--tx);padding:clamp(2.5rem,6vw,4.5rem) max(var(--gut),(100% - 78rem)/2);overflow:clip}
.foot ul{list-style:none;padding:0}.foot li{padding-block:.15rem}
.foot a{display:inline-block;padding-block:.2rem;overflow-wrap:anywhere}`
const columnsCss = css`
.v-columns .cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:2rem 3rem}.v-columns .mn{columns:2}
.v-columns .word{font-size:clamp(1.25rem,min(11vw,calc(var(--pw,100vw)/var(--n)*1.35)),11rem);line-height:1;padding-block:clamp(2rem,5vw,4rem) 0;white-space:nowrap}
.v-columns .mk svg{inline-size:4rem;block-size:4rem}`
const lineCss = css`
.v-line.foot{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;align-items:center;padding-block:2.25rem}.v-line ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}.v-line .nm{margin-inline-end:auto}`

const smallCss = css`
.foot .lg{display:flex;flex-wrap:wrap;gap:0 1.5rem;font-size:.9375rem;padding-block-start:1.5rem;flex-basis:100%}.foot.v-columns .lg{padding-block-start:2rem}`

type Drawing = { draw: (ctx: PageContext, text: Markup[]) => Markup; sheet: string }

const columns: Drawing['draw'] = (ctx, text) => {
  const parts = [ways(ctx), menu(ctx), tongues(ctx)].filter((part) => !isEmpty(part))
  return html`<div class="cols">${text.length > 0 ? html`<div>${text}</div>` : nothing}${parts}</div>${word(ctx)}`
}
const line: Drawing['draw'] = (ctx, text) => {
  const name = html`<p class="nm k">${ctx.mark()}<span>${ctx.voice.plain(ctx.site.name)}</span></p>`
  return html`${name}${text}${[ways(ctx), menu(ctx), tongues(ctx)]}`
}
const looks: Readonly<Record<string, Drawing>> & { columns: Drawing } = {
  columns: { draw: columns, sheet: columnsCss },
  line: { draw: line, sheet: lineCss },
  signoff: { draw: signoff, sheet: signoffCss },
  directory: { draw: directory, sheet: directoryCss },
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
    { id: 'signoff', label: { en: 'Large last words', ar: 'كلمة أخيرة كبيرة' } },
    { id: 'directory', label: { en: 'Directory', ar: 'دليل' } },
  ],
  render(ctx, section) {
    const surface = surfaceOf(ctx.look, section.type)
    const id = ctx.anchor(section)
    const { draw, sheet: own } = looks[section.variant] ?? looks.columns
    const text = ctx.voice.paragraphs(section.fields.text).map((one) => html`<p${ctx.at(section, 'text')}>${one}</p>`)
    const letters = Math.max(5, [...ctx.voice.plain(ctx.site.name)].length)
    return {
      markup: html`<footer id="${id}" class="foot v-${section.variant} s-${surface}"${ctx.at(section)}>${draw(ctx, text)}${small(ctx)}</footer>`,
      css: `${sheet}${own}${ctx.legal.length > 0 ? smallCss : ''}#${id}{--n:${letters}}`,
      surfaces: [surface],
    }
  },
})
