import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, nothing, trusted } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { isolate } from '../../text.ts'
import { artIndex } from '../art-index.ts'
import { groundOf } from '../grounds.ts'
import { said, shell } from '../parts.ts'
import { StatementFields } from './schema.ts'

type Statement = Checked<z.infer<typeof StatementFields>>

const sharedCss = css`
.statement{overflow:clip}.statement .say{max-inline-size:none;line-height:.98;text-wrap:balance}[dir=rtl] .statement .say{line-height:1.3}.statement .by{padding-block-start:1.75rem;font-size:1.125em}`

const fullCss = css`
.statement.v-full .say{font-size:calc(var(--k)*min(var(--s)*1vw,11rem))}`

// The words climb down the page, one further in than the last.
const stairsCss = css`
.statement.v-stairs .say{font-size:calc(var(--k)*clamp(2.5rem,min(var(--f)*1vw,9vw),8.5rem));line-height:1.02}.statement.v-stairs .say span{display:block}[dir=rtl] .statement.v-stairs .say{line-height:1.3}
.statement.v-stairs .say span{margin-inline-start:calc(var(--i)*100%/var(--n)*.55)}.statement.v-stairs .say span:nth-child(even){color:var(--at)}.statement.v-stairs .by{text-align:end;max-inline-size:none}`

// Framed by the site's own band, above and below.
const bandedCss = css`
.statement.v-banded{padding-inline:0;padding-block:0!important}.statement.v-banded .mid2{padding:clamp(3rem,8vw,7rem) max(var(--gut),(100% - 64rem)/2);text-align:center;display:grid;justify-items:center}
.statement.v-banded .say{font-size:calc(var(--k)*clamp(2.25rem,min(var(--s)*.8vw,6.4vw),6rem));line-height:1.08}.statement.v-banded>svg{display:block}[dir=rtl] .statement.v-banded .say{line-height:1.45}`

const sheets: Readonly<Record<string, string>> = { full: fullCss, stairs: stairsCss, banded: bandedCss }

/** A sentence cut into lines of two or three words, so that each line is about as long as the others. */
function linesOf(words: string): string[] {
  const all = words.split(/\s+/)
  const count = Math.max(2, Math.min(6, Math.round(Math.sqrt([...words].length / 2.6))))
  const aim = words.length / count
  const lines: string[] = []
  for (const word of all) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= aim * 1.15) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const longest = (lines: readonly string[]): number => Math.max(4, ...lines.map((line) => [...line].length))

function sentence(ctx: PageContext, section: Statement): Markup {
  const words = ctx.voice.plain(section.fields.text)
  const lines = linesOf(words)
  // Hundredths of the page's width: the longest word fits a line, and all of it fits a screen.
  const most = Math.min(16, 140 / longest(words.split(/\s+/)), 87 / Math.sqrt([...words].length + 1))
  const size = `--s:${most.toFixed(1)};--f:${(125 / longest(lines)).toFixed(1)};--n:${lines.length}`
  if (section.variant !== 'stairs')
    return html`<p class="say k" style="${size}"${ctx.at(section, 'text')}>${ctx.voice.rich(section.fields.text)}</p>`
  const steps = lines.map((line, at) => html`<span style="--i:${at}">${trusted(isolate(line, ctx.lang))} </span>`)
  return html`<p class="say k" style="${size}"${ctx.at(section, 'text')}>${steps}</p>`
}

/** One sentence, set as a picture. */
export const statement = sectionType({
  type: 'statement',
  label: { en: 'Statement', ar: 'جملة' },
  fields: StatementFields,
  inMenu: false,
  variants: [
    { id: 'full', label: { en: 'As large as it goes', ar: 'بأكبر حجم' } },
    { id: 'stairs', label: { en: 'Word by word', ar: 'كلمة كلمة' } },
    { id: 'banded', label: { en: 'Between bands', ar: 'بين شريطين' } },
  ],
  render(ctx, section) {
    const surface = groundOf(ctx, section.type)
    const by = said(ctx, section, { as: 'p', path: ['by'], text: section.fields.by, name: 'by' })
    const both = html`${sentence(ctx, section)}${by}`
    const band = (at: number): Markup => ctx.art({ kind: 'tile', width: 96, height: 48, index: artIndex(section.id) + at })
    const body = section.variant === 'banded' ? html`${band(1)}<div class="mid2">${both}</div>${band(2)}` : both
    const isSaid = ctx.voice.plain(section.fields.text) !== ''
    return {
      markup: isSaid ? shell(ctx, section, { surface, body, isNamed: false }) : nothing,
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
