import type { Lang, LocalText, Page, SiteDescription } from '@manara/contracts'
import { quoted, wordsIn } from '../words/list.ts'
import type { Change, Ctx } from './compare-sections.ts'

/** A text in a language, or in whichever it has. */
export const inLang = (text: LocalText | undefined, lang: Lang): string => text?.[lang] ?? Object.values(text ?? {})[0] ?? ''

const titleOf = (page: Page, ctx: Ctx): string => quoted(inLang(page.title, ctx.lang), ctx.tongue)

/** A text of a page that came, went or changed, language by language. */
function textChanges(what: string, [a, b]: readonly [LocalText, LocalText], ctx: Ctx): string[] {
  const say = wordsIn(ctx.tongue).says
  const quote = (text: string) => quoted(text, ctx.tongue)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((lang): string[] => {
    const [from, to] = [a[lang] ?? '', b[lang] ?? '']
    const which = lang === ctx.lang ? what : say.inLang(what, lang)
    if (from === to) return []
    if (from === '') return [say.set(which, quote(to))]
    return [to === '' ? say.emptied(which, quote(from)) : say.changed(which, quote(from), quote(to))]
  })
}

function insideChanges(old: Page, page: Page, ctx: Ctx): string[] {
  const { says, pageTitle, pageAddress, pageDescription } = wordsIn(ctx.tongue)
  const path = (slug: string) => quoted(`/${slug}`, ctx.tongue)
  const title = titleOf(page, ctx)
  const moved = old.slug === page.slug ? [] : [says.changed(pageAddress(title), path(old.slug), path(page.slug))]
  return [
    ...textChanges(pageTitle, [old.title, page.title], ctx),
    ...moved,
    ...textChanges(pageDescription(title), [old.description, page.description], ctx),
  ]
}

/** Pages that came or went leave the others where they were: only what was there before can have moved. */
function orderChanges(a: SiteDescription, b: SiteDescription, ctx: Ctx): string[] {
  const kept = (pages: readonly Page[], others: readonly Page[]) =>
    pages.filter((page) => others.some(({ id }) => id === page.id)).map(({ id }) => id)
  if (kept(a.pages, b.pages).join() === kept(b.pages, a.pages).join()) return []
  const comma = ctx.tongue === 'ar' ? '، ' : ', '
  return [wordsIn(ctx.tongue).says.order(b.pages.map((page) => titleOf(page, ctx)).join(comma))]
}

/** Pages that came, went, moved, or have another title, address or description. */
export function pageChanges(a: SiteDescription, b: SiteDescription, ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const inside = b.pages.flatMap((page) => {
    const old = a.pages.find((one) => one.id === page.id)
    return old ? insideChanges(old, page, ctx) : [say.added(titleOf(page, ctx))]
  })
  const lost = a.pages.filter((page) => !b.pages.some((one) => one.id === page.id)).map((page) => say.removed(titleOf(page, ctx)))
  return [...inside, ...lost, ...orderChanges(a, b, ctx)].map((sentence) => ({ sentence }))
}
