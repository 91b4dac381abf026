import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { frame } from '../frame.ts'
import { initialsOf, leadCss, seal, sealsCss } from './seals.ts'
import { TeamFields } from './schema.ts'

const portraitsCss = css`
.ppl{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:clamp(1.5rem,3vw,2.75rem)}
.ppl .face{display:grid;place-items:center;aspect-ratio:4/5;background:var(--ac);color:var(--oa);border-radius:50vw 50vw var(--r2) var(--r2);overflow:clip;font-size:6rem;line-height:1;margin-block-end:1rem}
.ppl li:nth-child(even) .face{background:var(--tx);color:var(--bg)}
.ppl .face picture{display:contents}.ppl .face img{inline-size:100%;block-size:100%;object-fit:cover}
.ppl h3{font-size:1.375rem}.ppl .role{color:var(--qt)}`
const listCss = css`
.ppr{list-style:none;padding:0}
.ppr li{display:grid;gap:.2rem 2rem;padding-block:1.1rem;border-block-start:2px solid var(--tx)}
.ppr h3{font-size:clamp(1.5rem,2.6vw,2.25rem)}.ppr .role{color:var(--qt)}
.ppr .face{inline-size:6rem}.ppr .face img{inline-size:100%;block-size:auto;border-radius:var(--r1)}
@media(min-width:48rem){.ppr li{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:baseline}.ppr p+p{grid-column:2}}`

const sheets: Readonly<Record<string, string>> = { portraits: portraitsCss, list: listCss, seals: sealsCss, lead: leadCss }
const lists: Readonly<Record<string, string>> = { portraits: 'ppl', list: 'ppr', seals: 'pps', lead: 'ppo' }
const sizes = {
  portraits: '(min-width:48rem) 20rem, 100vw',
  list: '6rem',
  seals: '7rem',
  lead: '(min-width:48rem) 40rem, 100vw',
} as Record<string, string> & { portraits: string }

/** What stands where a photo would: nothing in a list, a seal, or the initial. */
function standIn(name: string, variant: string, at: number): Markup {
  if (variant === 'list') return nothing
  if (variant === 'portraits') return html`<span class="face k" aria-hidden="true">${initialsOf(name).slice(0, 1)}</span>`
  return seal(name, at)
}

/** The people. Without a photo each gets an arch with the initial. */
export const team = sectionType({
  type: 'team',
  label: { en: 'People', ar: 'الفريق' },
  fields: TeamFields,
  inMenu: true,
  variants: [
    { id: 'portraits', label: { en: 'Portraits', ar: 'صور شخصية' } },
    { id: 'list', label: { en: 'List', ar: 'قائمة' } },
    { id: 'seals', label: { en: 'Cards with seals', ar: 'بطاقات بأختام' } },
    { id: 'lead', label: { en: 'One large, the others small', ar: 'شخص كبير والبقية صغار' } },
  ],
  render(ctx, section) {
    const { variant } = section
    const items = section.fields.items.map((item, at) => {
      const name = ctx.voice.plain(item.name)
      const face = item.image
        ? html`<span class="face"${ctx.at(section, 'items', at, 'image')}>${ctx.photo(item.image, { sizes: sizes[variant] ?? sizes.portraits })}</span>`
        : standIn(name, variant, at)
      const role = ctx.voice.rich(item.role)
      const text = ctx.voice.rich(item.text)
      return html`<li>${face}<h3${ctx.at(section, 'items', at, 'name')}><bdi>${name}</bdi></h3>${isEmpty(role) ? nothing : html`<p class="role"${ctx.at(section, 'items', at, 'role')}>${role}</p>`}${isEmpty(text) ? nothing : html`<p${ctx.at(section, 'items', at, 'text')}>${text}</p>`}</li>`
    })
    const body = items.length > 0 ? html`<ul class="${lists[variant] ?? 'ppl'}">${items}</ul>` : nothing
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        body,
        ...(variant === 'lead' || variant === 'seals' ? { heads: 'stack' as const } : {}),
      }),
      css: sheets[variant] ?? portraitsCss,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
