import type { EditOp, SiteDescription } from '@manara/contracts'

/** A page to draw: the site as it is kept, and what is being changed about it. */
export type DrawAsk = { site: SiteDescription; ops: readonly EditOp[]; pageId: string; lang: string }
/** `whole`: nothing is lacking that only the server has, such as letters that were not on a page before. */
export type Drawn = { html: string; whole: boolean }
export type DrawerRequest = { what: 'learn'; page: string } | { what: 'draw'; id: number; ask: DrawAsk }
export type DrawerAnswer = { id: number; drawn: Drawn | undefined }

/** The part of a worker that is needed here. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<DrawerAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}
type State = 'asleep' | 'waking' | 'awake' | 'gone'

const patienceMs = 1_500
const mostDoubts = 3

/** Asks a worker for pages; whoever waits for one that does not come hears so. */
function createLine() {
  let hand: Hand | undefined
  let asked = 0
  const waiting = new Map<number, (drawn: Drawn | undefined) => void>()
  const tell = (request: DrawerRequest) => hand?.postMessage(request)
  return {
    tell,
    open(other: Hand, heard: () => void) {
      hand = other
      hand.onmessage = ({ data }) => {
        heard()
        waiting.get(data.id)?.(data.drawn)
      }
    },
    ask(page: DrawAsk): Promise<Drawn | undefined> {
      asked += 1
      const id = asked
      tell({ what: 'draw', id, ask: page })
      return new Promise((done) => {
        const timer = setTimeout(() => give(undefined), patienceMs)
        const give = (drawn: Drawn | undefined) => {
          clearTimeout(timer)
          waiting.delete(id)
          done(drawn)
        }
        waiting.set(id, give)
      })
    },
    close() {
      hand?.terminate()
      for (const give of waiting.values()) give(undefined)
    },
  }
}

/**
 * Draws pages in this browser, beside the screen's own work, by the renderer that also makes the site. Until it is awake, and whenever it cannot,
 * it draws nothing, and the page is the server's to draw.
 */
export function createDrawer(start: () => Hand) {
  const line = createLine()
  const now = { state: 'asleep' as State, doubts: 0, learnt: '' }
  const leave = () => {
    now.state = 'gone'
    line.close()
  }

  return {
    /** Remembers fonts and photos of a page of the server's. */
    learn(page: string) {
      if (now.state === 'asleep') now.learnt = page
      else line.tell({ what: 'learn', page })
    },
    /** Begins to get ready, by drawing a page that nobody waits for. */
    wake(page: DrawAsk) {
      if (now.state !== 'asleep') return
      now.state = 'waking'
      try {
        const hand = start()
        hand.onerror = leave
        line.open(hand, () => (now.state = 'awake'))
        line.tell({ what: 'learn', page: now.learnt })
        void line.ask(page)
      } catch {
        leave()
      }
    },
    draw: (page: DrawAsk): Promise<Drawn | undefined> => (now.state === 'awake' ? line.ask(page) : Promise.resolve(undefined)),
    /** Hears whether the server drew the same. Another renderer there, newer than this one: then all drawing is left to it. */
    compare(isSame: boolean) {
      now.doubts = isSame ? 0 : now.doubts + 1
      if (now.doubts >= mostDoubts) leave()
    },
  }
}

/** The one of this window. */
export const drawer = createDrawer(() => new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' }))
