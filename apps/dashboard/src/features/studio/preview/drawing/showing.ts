import type { DrawAsk, Drawn } from './drawer.ts'

export type Shown = { html: string; place: string }
/** What the preview is to show. `isKept`: nothing about it is only tried. `here`: how to draw it without the server, where that can be done. */
export type Wish = { name: string; place: string; isKept: boolean; here: DrawAsk | undefined; read: () => Promise<string> }

type Drawing = {
  draw: (page: DrawAsk) => Promise<Drawn | undefined>
  learn: (page: string) => void
  wake: (page: DrawAsk) => void
  compare: (isSame: boolean) => void
}
type Ways = { drawer: Drawing; show: (shown: Shown) => void; fail: (error: unknown) => void }
type Held = { name: string; html: string | undefined }
const none: Held = { name: '', html: undefined }

/**
 * Shows one wish after the other: first as it is drawn here, then as the server has it. The server is asked for one page at a time, the newest wish last,
 * so a quick stream of changes shows every few moments and always ends on the newest.
 */
export function createShowing({ drawer, show, fail }: Ways) {
  const state = { wish: undefined as Wish | undefined, done: '', isReading: false, drawn: none, kept: none, shown: '' }
  const isNewest = ({ name }: Wish) => state.wish?.name === name

  function put(html: string, { place }: Wish) {
    state.shown = html
    show({ html, place })
  }

  function take(wish: Wish, html: string) {
    drawer.learn(html)
    const here = state.drawn.name === wish.name ? state.drawn.html : undefined
    if (wish.isKept) {
      state.kept = { name: wish.name, html }
      if (here !== undefined) drawer.compare(here === html)
      if (wish.here) drawer.wake(wish.here)
    }
    const coversNewer = !isNewest(wish) && state.drawn.name === state.wish?.name
    if (here !== html && !coversNewer) put(html, wish)
    fail(undefined)
  }

  async function read() {
    if (state.isReading) return
    state.isReading = true
    while (state.wish && state.done !== state.wish.name) {
      const wish = state.wish
      await wish.read().then((html) => take(wish, html), fail)
      if (state.done !== state.wish.name) state.done = wish.name
    }
    state.isReading = false
  }

  async function want(wish: Wish): Promise<void> {
    state.wish = wish
    if (state.kept.name === wish.name && state.kept.html !== undefined) {
      state.done = wish.name
      return put(state.kept.html, wish)
    }
    const drawn = wish.here && (await drawer.draw(wish.here))
    if (!isNewest(wish)) return undefined
    if (drawn) {
      // A change that is kept now was shown when it was made.
      if (state.shown !== drawn.html) put(drawn.html, wish)
      state.drawn = { name: wish.name, html: drawn.whole ? drawn.html : undefined }
      // Of what is only tried the server need not hear.
      if (drawn.whole && !wish.isKept) state.done = wish.name
    }
    return read()
  }

  /** Asks the server once more for what is wanted now. */
  function again() {
    state.done = ''
    return read()
  }
  return { want, again }
}
