import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { polish } from '../../typography.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { said, saidLong } from '../parts.ts'
import { StoryFields } from './schema.ts'

type Story = Checked<z.infer<typeof StoryFields>>

const sharedCss = css`
.sty .ld{font-size:clamp(1.375rem,2.4vw,1.875rem);line-height:1.4;max-inline-size:34em}[dir=rtl] .sty .ld{line-height:1.75}.sty figure{margin:0}.sty figure img{display:block;inline-size:100%;block-size:auto;border-radius:var(--r2)}.sty figcaption{color:var(--qt);font-size:.9375rem;padding-block-start:.6rem}
.sty .pl{color:var(--at);text-wrap:balance;max-inline-size:none}.sty .bt p{max-inline-size:none;font-size:1.0625em}.sty .pic2 svg{display:block;inline-size:100%}.sty .bt p+p{margin-block-start:1em}`

// As in a paper: an opening across, then columns; the large sentence breaks them.
const paperCss = css`
.story.v-paper .sty{display:grid;gap:clamp(1.75rem,4vw,3rem)}.story.v-paper .bt{columns:2 20rem;column-gap:clamp(2rem,4vw,4rem);border-block-start:2px solid var(--tx);padding-block-start:1.75rem}
.story.v-paper .bt p+p{margin:0;text-indent:1.5em}[dir=ltr] .story.v-paper .bt p:first-child::first-letter{float:inline-start;font-family:inherit;font-size:4.1em;line-height:.8;padding-inline-end:.08em;padding-block-start:.06em;color:var(--at);font-weight:650}
.story.v-paper .pl{font-size:clamp(2rem,5vw,4.25rem);line-height:1.08;padding-block:clamp(.5rem,2vw,1.5rem)}[dir=rtl] .story.v-paper .pl{line-height:1.45}`

// One narrow column to read; the large sentence waits in the margin.
const marginCss = css`
.story.v-margin .sty{display:grid;gap:2rem clamp(2.5rem,6vw,6rem)}.story.v-margin .pl{font-size:clamp(1.5rem,2.6vw,2.25rem);line-height:1.2;border-inline-start:4px solid var(--ac);padding-inline-start:1.25rem}[dir=rtl] .story.v-margin .pl{line-height:1.6}
.story.v-margin .rd{display:grid;gap:1.5rem}.story.v-margin .sd{display:grid;gap:2rem;align-content:start}.story.v-margin .pic2{max-inline-size:16rem}
@media(min-width:60rem){.story.v-margin .sty{grid-template-columns:minmax(0,36rem) minmax(0,1fr)}.story.v-margin .pl{position:sticky;inset-block-start:3rem}}`

// Each paragraph a scene: the first word large, the next one further in.
const scenesCss = css`
.story.v-scenes .bt{display:grid;gap:clamp(1.75rem,4vw,3.25rem)}.story.v-scenes .bt p{margin:0!important;max-inline-size:32rem}.story.v-scenes .bt p::first-line{font-size:1.3em;font-weight:600}
.story.v-scenes .sty{display:grid;gap:clamp(2rem,5vw,4rem)}.story.v-scenes .pl{font-size:clamp(2.25rem,6.4vw,5.75rem);line-height:1.02}[dir=rtl] .story.v-scenes .pl{line-height:1.4}
@media(min-width:56rem){.story.v-scenes .bt p:nth-child(even){margin-inline-start:auto!important}.story.v-scenes .bt p:nth-child(3n){margin-inline-start:22%!important}}`

const sheets: Readonly<Record<string, string>> = { paper: paperCss, margin: marginCss, scenes: scenesCss }

function picture(ctx: PageContext, section: Story): Markup {
  const { image, caption } = section.fields
  const words = said(ctx, section, { as: 'figcaption', path: ['caption'], text: caption })
  if (image)
    return html`<figure${ctx.at(section, 'image')}>${ctx.photo(image, { sizes: '(min-width:60rem) 60rem, 100vw' })}${words}</figure>`
  if (section.variant !== 'margin') return nothing
  return html`<div class="pic2">${ctx.art({ kind: 'spot', width: 320, height: 320, index: artIndex(section.id) })}</div>`
}

/** The large sentence: heard once in the text, so here it is for the eye, in the quotes of the language. */
function pulled(ctx: PageContext, section: Story): Markup {
  const words = ctx.voice.plain(section.fields.pull)
  if (words === '') return nothing
  return html`<p class="pl k"${ctx.at(section, 'pull')}>${polish(`"${words.replace(/^["“«„]|["”»“]$/g, '')}"`, ctx.lang)}</p>`
}

function laidOut(ctx: PageContext, section: Story): Markup {
  const lede = saidLong(ctx, section, { path: ['lede'], text: section.fields.lede, name: 'ld' })
  const text = html`<div class="bt">${saidLong(ctx, section, { path: ['text'], text: section.fields.text })}</div>`
  const pic = picture(ctx, section)
  if (section.variant === 'margin')
    return html`<div class="sty"><div class="rd">${lede}${text}</div><div class="sd">${pic}${pulled(ctx, section)}</div></div>`
  const opening = lede.length > 0 ? html`<div>${lede}</div>` : nothing
  return section.variant === 'scenes'
    ? html`<div class="sty">${pulled(ctx, section)}${opening}${pic}${text}</div>`
    : html`<div class="sty">${opening}${pic}${text}${pulled(ctx, section)}</div>`
}

/** A long text to be read. */
export const story = sectionType({
  type: 'story',
  label: { en: 'Story', ar: 'حكاية' },
  fields: StoryFields,
  inMenu: true,
  variants: [
    { id: 'paper', label: { en: 'As in a paper', ar: 'كما في الجريدة' } },
    { id: 'margin', label: { en: 'With a margin', ar: 'مع هامش' } },
    { id: 'scenes', label: { en: 'Scenes', ar: 'مشاهد' } },
  ],
  render(ctx, section) {
    const surface = groundOf(ctx, section.type)
    const hasText = !isEmpty(ctx.voice.rich(section.fields.text))
    const body = hasText ? laidOut(ctx, section) : nothing
    return {
      markup: frame(ctx, section, { title: section.fields.title, body, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
