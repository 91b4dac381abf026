/** What a page of a site can be for. The words for it stand in `voices/<lang>/pages.ts`. */
export const pageKeys = [
  'menu',
  'goods',
  'events',
  'dates',
  'programme',
  'visit',
  'treatments',
  'team',
  'appointments',
  'areas',
  'works',
  'gallery',
  'about',
  'rooms',
  'booking',
  'work',
  'join',
  'features',
  'prices',
  'contact',
  'listen',
  'partners',
  'courses',
  'services',
  'estimate',
  'questions',
] as const
export type PageKey = (typeof pageKeys)[number]

/** How a language speaks of pages. */
export type PageVoice = {
  /** Title and menu word of a page; its address, in plain letters; beginnings of words that ask for it, parted by `|`. */
  names: Readonly<Record<PageKey, readonly [title: string, slug: string, asked: string]>>
  /** "Page", "pages", in every form, parted by `|`. */
  page: string
  /** Small words between "page" and what it is for. */
  leads: string
  /** How an owner asks for one page, and for several. */
  one: string
  several: string
  /** What Manara asks when there is nothing for a page that was asked for; `{0}` is its title. */
  empty: string
  /** What the chat answers; `{0}` is the title of a page, or a list of them. */
  replies: Readonly<Record<'added' | 'split' | 'joined' | 'there' | 'single' | 'removed' | 'missing', string>>
}
