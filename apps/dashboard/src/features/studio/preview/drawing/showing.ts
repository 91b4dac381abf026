import type { DrawAsk, Drawn } from './drawer.ts'
import { oneAtATime } from './one-at-a-time.ts'

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

/** What is wanted, what is drawn and read of it, and what is seen. */
function createSight(show: Ways['show']) {
  const now = {
    wish: undefined as Wish | undefined,
    /** The last wish that was drawn, or that needed no drawing. */ sought: undefined as Wish | undefined,
    done: '',
    drawn: none,
    kept: none,
    shown: '',
  }
  return {
    now,
    isNewest: ({ name }: Wish) => now.wish?.name === name,
    /** Whether an older change may be seen on the way to the newest. What was taken back meanwhile may not. */
    leadsOn: ({ isKept, place }: Wish) => now.wish?.isKept === false && !isKept && now.wish.place === place,
    put(html: string, { place }: Wish) {
      now.shown = html
      show({ html, place })
    },
  }
}

/**
 * Shows one wish after the other: first as it is drawn here, then as the server has it. Either works on one page at a time, the newest wish last,
 * so a quick stream of changes shows every few moments and always ends on the newest.
 */
export function createShowing({ drawer, show, fail }: Ways) {
  const { now, isNewest, leadsOn, put } = createSight(show)

  function take(wish: Wish, html: string) {
    drawer.learn(html)
    const here = now.drawn.name === wish.name ? now.drawn.html : undefined
    if (wish.isKept) {
      now.kept = { name: wish.name, html }
      if (here !== undefined) drawer.compare(here === html)
      if (wish.here) drawer.wake(wish.here)
    }
    const coversNewer = !isNewest(wish) && (drawing.isBusy() || now.drawn.name === now.wish?.name)
    if (here !== html && !coversNewer) put(html, wish)
    fail(undefined)
  }

  function takeDrawn(wish: Wish, { html, whole }: Drawn) {
    if (!isNewest(wish) && !leadsOn(wish)) return
    // A change that is kept now was shown when it was made.
    if (now.shown !== html) put(html, wish)
    if (!isNewest(wish)) return
    now.drawn = { name: wish.name, html: whole ? html : undefined }
    // Of what is only tried the server need not hear.
    if (whole && !wish.isKept) now.done = wish.name
  }

  const reading = oneAtATime(
    () => (now.wish && now.done !== now.wish.name ? now.wish : undefined),
    async (wish) => {
      await wish.read().then((html) => take(wish, html), fail)
      if (now.done !== now.wish?.name) now.done = wish.name
    },
  )

  const drawing = oneAtATime(
    () => (now.wish?.here && now.sought !== now.wish ? now.wish : undefined),
    async (wish) => {
      const drawn = wish.here && (await drawer.draw(wish.here))
      now.sought = wish
      if (drawn) takeDrawn(wish, drawn)
      if (isNewest(wish)) void reading.run()
    },
  )

  async function want(wish: Wish): Promise<void> {
    now.wish = wish
    if (now.kept.name !== wish.name || now.kept.html === undefined) return (wish.here ? drawing : reading).run()
    now.done = wish.name
    now.sought = wish
    return put(now.kept.html, wish)
  }

  /** Asks the server once more for what is wanted now. */
  function again() {
    now.done = ''
    return reading.run()
  }
  return { want, again }
}
