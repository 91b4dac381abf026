import { describe, expect, test } from 'vitest'
import type { DrawAsk, Drawn } from './drawer.ts'
import { createShowing } from './showing.ts'
import type { Wish } from './showing.ts'

const canvas = {} as DrawAsk
const soon = () => new Promise((done) => setTimeout(done))

/** A preview whose drawings and server's pages come when a test lets them. */
function aPreview() {
  const said = { shown: [] as string[], compared: [] as boolean[], learnt: [] as string[], failed: [] as unknown[], reads: [] as string[] }
  const drawings: ((drawn: Drawn | undefined) => void)[] = []
  const pages: Record<string, { give: (html: string) => void; refuse: (error: Error) => void }> = {}
  const showing = createShowing({
    drawer: {
      draw: () => new Promise((done) => drawings.push(done)),
      learn: (page) => said.learnt.push(page),
      wake: () => undefined,
      compare: (isSame) => said.compared.push(isSame),
    },
    show: ({ html }) => said.shown.push(html),
    fail: (error) => error !== undefined && said.failed.push(error),
  })
  const want = (name: string, more: Partial<Wish> = {}) => {
    const read = () => {
      said.reads.push(name)
      return new Promise<string>((give, refuse) => (pages[name] = { give, refuse }))
    }
    void showing.want({ name, place: 'home', isKept: true, here: canvas, read, ...more })
  }
  const drawn = async (html: string | undefined, whole = true) => {
    drawings.shift()?.(html === undefined ? undefined : { html, whole })
    await soon()
  }
  const read = async (name: string, html: string) => {
    pages[name]?.give(html)
    await soon()
  }
  return { ...said, showing, want, drawn, read, pages, waiting: () => drawings.length }
}

describe('the preview', () => {
  test('shows what is drawn here before the server said anything, and does not blink when the server says the same', async () => {
    const { want, drawn, read, shown, compared } = aPreview()
    want('1')
    await drawn('one')
    expect(shown).toEqual(['one'])
    await read('1', 'one')
    expect([shown, compared]).toEqual([['one'], [true]])
  })

  test('ends on the server’s page where that differs, and tells so', async () => {
    const { want, drawn, read, shown, compared } = aPreview()
    want('1')
    await drawn('mine')
    await read('1', 'theirs')
    expect([shown, compared]).toEqual([['mine', 'theirs'], [false]])
  })

  test('does not ask the server about what is only tried, unless something is lacking here', async () => {
    const { want, drawn, read, shown, reads } = aPreview()
    want('tried', { isKept: false })
    await drawn('tried here')
    expect(reads).toEqual([])
    want('lacking', { isKept: false })
    await drawn('with other letters', false)
    await read('lacking', 'as it would be')
    expect([reads, shown]).toEqual([['lacking'], ['tried here', 'with other letters', 'as it would be']])
  })

  test('goes back to what is kept without asking again when a look was only glanced at', async () => {
    const { want, drawn, read, shown, reads } = aPreview()
    want('kept')
    await drawn(undefined)
    await read('kept', 'kept page')
    want('glance', { isKept: false })
    await drawn('glanced')
    want('kept')
    expect([shown, reads]).toEqual([['kept page', 'glanced', 'kept page'], ['kept']])
    want('glance', { isKept: false })
    await drawn('glanced')
    expect(shown.slice(3)).toEqual(['glanced'])
  })

  test('does not draw over itself when an edit that shows already is kept', async () => {
    const { want, drawn, read, shown } = aPreview()
    want('on its way', { isKept: false })
    await drawn('as it will be')
    want('kept')
    await drawn('as it will be')
    await read('kept', 'as it will be')
    expect(shown).toEqual(['as it will be'])
  })

  test('never covers a newer change by an older answer', async () => {
    const { want, drawn, read, shown } = aPreview()
    want('1')
    await drawn('one')
    want('2')
    await drawn('two')
    await read('1', 'one as the server has it')
    expect(shown).toEqual(['one', 'two'])
    await read('2', 'two')
    expect(shown).toEqual(['one', 'two'])
  })

  test('draws one page at a time while somebody types, shows the words on the way, and ends on the newest', async () => {
    const { want, drawn, shown, waiting } = aPreview()
    for (const words of ['B', 'Br', 'Bre']) want(words, { isKept: false })
    expect(waiting()).toBe(1)
    await drawn('B')
    expect([shown, waiting()]).toEqual([['B'], 1])
    await drawn('Bre')
    expect([shown, waiting()]).toEqual([['B', 'Bre'], 0])
  })

  test('does not show words that were taken back before their drawing came', async () => {
    const { want, drawn, read, shown } = aPreview()
    want('kept')
    await drawn('kept page')
    await read('kept', 'kept page')
    want('typed', { isKept: false })
    want('kept')
    await drawn('typed page')
    expect(shown.at(-1)).toBe('kept page')
  })

  test('shows no older page of the server’s between the words that are typed', async () => {
    const { want, drawn, read, shown } = aPreview()
    want('letters lacking', { isKept: false })
    await drawn('with other letters', false)
    want('more', { isKept: false })
    await read('letters lacking', 'an older page')
    await drawn('more, with other letters')
    expect(shown).toEqual(['with other letters', 'more, with other letters'])
  })

  test('reads one page at a time and ends on the newest wish where nothing can be drawn here', async () => {
    const { want, drawn, read, shown, reads } = aPreview()
    for (const name of ['1', '2', '3']) {
      want(name)
      await drawn(undefined)
    }
    await read('1', 'one')
    expect(reads).toEqual(['1', '3'])
    await read('3', 'three')
    expect(shown).toEqual(['one', 'three'])
  })

  test('keeps what is shown when the server cannot be read, says so, and reads again on request', async () => {
    const { want, drawn, read, shown, failed, pages, showing } = aPreview()
    want('1')
    await drawn('one')
    pages['1']?.refuse(new Error('no line'))
    await soon()
    expect([shown, failed.length]).toEqual([['one'], 1])
    void showing.again()
    await read('1', 'newer')
    expect(shown).toEqual(['one', 'newer'])
  })
})
