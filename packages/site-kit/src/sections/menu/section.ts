import type { Price } from '@manara/contracts'
import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { priceText } from '../../format.ts'
import { html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { said, structured } from '../parts.ts'
import { signWord } from './allergens.ts'
import { MenuFields } from './schema.ts'
import { menuCss } from './sheets.ts'

type Menu = Checked<z.infer<typeof MenuFields>>
type Course = Menu['fields']['groups'][number]
type Dish = Course['rows'][number]

/** The price as the page writes it; nothing when none was given or the owner wants none shown. */
function priceOf(ctx: PageContext, price: Price | undefined): Markup {
  if (!price || ctx.facts.isRefused('price')) return nothing
  const unit = ctx.voice.plain(price.unit)
  return html`<span class="p"><bdi>${priceText(ctx.lang, ctx.labels, price)}</bdi>${unit === '' ? nothing : html` <small>${unit}</small>`}</span>`
}

const listed = (ctx: PageContext, words: readonly string[]): string => words.join(ctx.lang.startsWith('ar') ? '، ' : ', ')

/** What guests must know of a dish, in words rather than numbers. */
function signs(ctx: PageContext, dish: Dish): Markup {
  const diet = listed(
    ctx,
    (dish.diet ?? []).map((one) => signWord(one, ctx.lang)),
  )
  const inside = listed(
    ctx,
    (dish.allergens ?? []).map((one) => signWord(one, ctx.lang)),
  )
  return html`${diet === '' ? nothing : html`<p class="dt2">${diet}</p>`}${inside === '' ? nothing : html`<p class="al">${ctx.labels.contains.replace('{0}', inside)}</p>`}`
}

function dishes(ctx: PageContext, section: Menu, { course, at }: { course: Course; at: number }): Markup[] {
  return course.rows.map((dish, place) => {
    const path = ['groups', at, 'rows', place]
    const name = said(ctx, section, { as: 'span', path: [...path, 'name'], text: dish.name, name: 'nm2' })
    const text = said(ctx, section, { as: 'p', path: [...path, 'text'], text: dish.text, name: 'ds' })
    return html`<li><div class="ln">${name}${priceOf(ctx, dish.price)}</div>${text}${signs(ctx, dish)}</li>`
  })
}

function courseOf(ctx: PageContext, section: Menu, { course, at }: { course: Course; at: number }): Markup {
  const title = said(ctx, section, { as: 'h3', path: ['groups', at, 'title'], text: course.title })
  const note = said(ctx, section, { as: 'p', path: ['groups', at, 'note'], text: course.note, name: 'nt' })
  const head = section.variant === 'courses' ? html`<div class="hx">${title}${note}</div>` : html`${title}${note}`
  return html`<div class="crs">${head}<ul>${dishes(ctx, section, { course, at })}</ul></div>`
}

/** The card for machines: courses, dishes, and the prices that are shown. */
function told(ctx: PageContext, section: Menu): Markup {
  const dish = ({ name, text, price, diet }: Dish) => ({
    '@type': 'MenuItem',
    name: ctx.voice.plain(name),
    description: ctx.voice.plain(text) || undefined,
    offers:
      price && price.currency !== '' && !ctx.facts.isRefused('price')
        ? { '@type': 'Offer', price: price.amount, priceCurrency: price.currency }
        : undefined,
    suitableForDiet: diet?.map((one) => `https://schema.org/${one[0]?.toUpperCase() ?? ''}${one.slice(1)}Diet`),
  })
  const courses = section.fields.groups.filter((course) => course.rows.length > 0)
  if (courses.length === 0) return nothing
  return structured({
    '@type': 'Menu',
    name: ctx.voice.plain(section.fields.title),
    hasMenuSection: courses.map((course) => ({
      '@type': 'MenuSection',
      name: ctx.voice.plain(course.title) || undefined,
      hasMenuItem: course.rows.map(dish),
    })),
  })
}

/** A card in courses. */
export const menu = sectionType({
  type: 'menu',
  label: { en: 'Menu card', ar: 'قائمة الطعام' },
  fields: MenuFields,
  inMenu: true,
  variants: [
    { id: 'paper', label: { en: 'Paper', ar: 'ورقة' } },
    { id: 'board', label: { en: 'Board', ar: 'لوح' } },
    { id: 'courses', label: { en: 'By course', ar: 'حسب الصنف' } },
  ],
  render(ctx, section) {
    const own = groundOf(ctx, section.type)
    // Chalk stands on a dark board, paper on a cloth.
    const surface = section.variant === 'board' ? 'deep' : own
    const sheet = groundBeside(ctx, surface, ['plain', 'tint'])
    const courses = section.fields.groups
      .map((course, at) => ({ course, at }))
      .filter(({ course }) => course.rows.length > 0)
      .map((one) => courseOf(ctx, section, one))
    const isPaper = section.variant === 'paper'
    const sign = isPaper ? html`<span class="orn">${ctx.mark()}</span>` : nothing
    const note = said(ctx, section, { as: 'p', path: ['note'], text: section.fields.note, name: 'pn' })
    const card = isPaper ? html`<div class="pap s-${sheet}">${sign}${courses}${note}</div>` : html`<div class="brd">${courses}</div>${note}`
    const body = courses.length > 0 ? html`<div class="mnu">${card}</div>${told(ctx, section)}` : nothing
    return {
      markup: frame(ctx, section, { title: section.fields.title, body, surface, heads: 'stack' }),
      css: menuCss(section.variant),
      surfaces: isPaper ? [surface, sheet] : [surface],
    }
  },
})
