/** CSS colour expressions, usually `var(--accent)`, so that one drawing serves light and dark. */
export type Palette = { ground: string; ink: string; accent: string; partner: string; soft: string; line: string }

/**
 * Where a drawing stands.
 * `hero` a big composed object beside text or bleeding off the page; `ground` a full-bleed scene behind the first view: its start 40 % is plain `palette.soft` (landscapes may
 * run along the lowest quarter), so text in `palette.ink` reads there;
 * `spot` a square for a card, `index` varies it; `mark` a 32 px list mark or favicon; `tile` a band that repeats across the page;
 * `divider` a thin edge between two sections, its lower part filled with `palette.soft`.
 */
export type ArtKind = 'hero' | 'ground' | 'spot' | 'mark' | 'tile' | 'divider'

export type ArtParams = {
  seed: number
  palette: Palette
  kind: ArtKind
  /** Size in CSS px; it sets the viewBox, so CSS may scale the drawing freely. */
  width: number
  height: number
  /** Which of several alike drawings this is: item 0, 1, 2 of a list. */
  index?: number
  /** The name of the business, for drawings that make an image of letters. */
  text?: string
  dir: 'ltr' | 'rtl'
  /** Only for `ground`: no words stand on it, so its start is drawn too instead of left calm. */
  open?: boolean
}

/** Draws for some trades. Same parameters, same string; ids inside are unique per seed, kind and index. */
export type Illustrator = { id: string; trades: readonly string[]; draw(params: ArtParams): string }
