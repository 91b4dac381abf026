import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { frame } from '../frame.ts'
import { structured } from '../parts.ts'
import { answers } from './answers.ts'
import type { Questions } from './answers.ts'
import { register, registerCss, talk, talkCss } from './open-looks.ts'
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

const list: Drawing['draw'] = (ctx, section) =>
  html`<div>${answers(ctx, section).map((one) => html`<details><summary>${one.question}</summary><div>${one.answer}</div></details>`)}</div>`

const columns: Drawing['draw'] = (ctx, section) =>
  html`<dl>${answers(ctx, section).map((one) => html`<div><dt>${one.question}</dt><dd>${one.answer}</dd></div>`)}</dl>`

type Drawing = { draw: (ctx: PageContext, section: Questions) => Markup; sheet: string; heads: 'stack' | 'side' }
const looks: Readonly<Record<string, Drawing>> & { list: Drawing } = {
  list: { draw: list, sheet: listCss, heads: 'side' },
  columns: { draw: columns, sheet: columnsCss, heads: 'stack' },
  index: { draw: register, sheet: registerCss, heads: 'stack' },
  talk: { draw: talk, sheet: talkCss, heads: 'side' },
}

/** The same for machines; a question without an answer is none yet. */
function told(ctx: PageContext, { fields }: Questions): Markup {
  const all = fields.items
    .map(({ question, answer }) => ({ name: ctx.voice.plain(question), text: ctx.voice.plain(answer) }))
    .filter(({ name, text }) => name !== '' && text !== '')
  const mainEntity = all.map(({ name, text }) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } }))
  return all.length > 0 ? structured({ '@type': 'FAQPage', mainEntity }) : nothing
}

/** Questions people ask, with their answers. */
export const questions = sectionType({
  type: 'questions',
  label: { en: 'Questions', ar: 'أسئلة وأجوبة' },
  fields: QuestionsFields,
  inMenu: true,
  variants: [
    { id: 'list', label: { en: 'To open', ar: 'قابلة للفتح' } },
    { id: 'columns', label: { en: 'All open', ar: 'كلها مفتوحة' } },
    { id: 'index', label: { en: 'With an index', ar: 'مع فهرس' } },
    { id: 'talk', label: { en: 'A talk', ar: 'حوار' } },
  ],
  render(ctx, section) {
    const { draw, sheet, heads } = looks[section.variant] ?? looks.list
    const body = section.fields.items.length === 0 ? nothing : html`${draw(ctx, section)}${told(ctx, section)}`
    return {
      markup: frame(ctx, section, { title: section.fields.title, body, heads }),
      css: sheet,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
