import { css, html, nothing } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { frame } from '../frame.ts'
import { QuestionsFields } from './schema.ts'

const listCss = css`
.v-list details{border-block-end:2px solid var(--tx)}.v-list details:first-child{border-block-start:2px solid var(--tx)}
.v-list summary{cursor:pointer;list-style:none;display:flex;justify-content:space-between;gap:1.25rem;align-items:center;font-size:1.1875rem;font-weight:650;line-height:1.4;padding-block:1.05rem}
.v-list summary::-webkit-details-marker{display:none}
.v-list summary::after{content:"";flex:none;inline-size:.8rem;block-size:.8rem;border:solid var(--at);border-width:0 .2rem .2rem 0;rotate:45deg;margin-block-start:-.4rem;margin-inline:.3rem}
.v-list [open]>summary::after{rotate:225deg;margin-block-start:.4rem}
.v-list details>div{padding-block-end:1.4rem}`
const columnsCss = css`
.v-columns dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:clamp(1.75rem,3.5vw,3rem) clamp(2rem,5vw,5rem)}
.v-columns dt{font-size:1.25rem;font-weight:650;line-height:1.3;padding-block-end:.6rem}.v-columns dd{margin:0}`

/** Questions people ask, with their answers. */
export const questions = sectionType({
  type: 'questions',
  label: { en: 'Questions', ar: 'أسئلة وأجوبة' },
  fields: QuestionsFields,
  inMenu: true,
  variants: [
    { id: 'list', label: { en: 'To open', ar: 'قابلة للفتح' } },
    { id: 'columns', label: { en: 'All open', ar: 'كلها مفتوحة' } },
  ],
  render(ctx, section) {
    const isColumns = section.variant === 'columns'
    const items = section.fields.items.map((item, at) => {
      const question = html`${ctx.voice.rich(item.question)}`
      const answer = ctx.voice.paragraphs(item.answer).map((one) => html`<p${ctx.at(section, 'items', at, 'answer')}>${one}</p>`)
      if (isColumns) return html`<div><dt${ctx.at(section, 'items', at, 'question')}>${question}</dt><dd>${answer}</dd></div>`
      return html`<details><summary><span${ctx.at(section, 'items', at, 'question')}>${question}</span></summary><div>${answer}</div></details>`
    })
    const body = items.length === 0 ? nothing : isColumns ? html`<dl>${items}</dl>` : html`<div>${items}</div>`
    return {
      markup: frame(ctx, section, { title: section.fields.title, body, heads: isColumns ? 'stack' : 'side' }),
      css: isColumns ? columnsCss : listCss,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
