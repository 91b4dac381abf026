const opening = '<think>'
const closing = '</think>'

type Piece = { type: 'thought' | 'text'; text: string }

/**
 * Some servers send a model's thoughts inside the answer, as `<think>...</think>` at its start.
 * Gives a function that sorts pieces of the stream as they arrive; pass `undefined` at the end to get what was held back.
 */
export function createThoughtFilter(): (text: string | undefined) => Piece[] {
  let state: 'start' | 'thinking' | 'answer' = 'start'
  let held = ''

  const start = (atEnd: boolean): Piece[] => {
    const shown = held.trimStart()
    if (shown.startsWith(opening)) {
      state = 'thinking'
      held = shown.slice(opening.length)
      return thinking(atEnd)
    }
    if (!atEnd && opening.startsWith(shown)) return []
    state = 'answer'
    return release('text')
  }

  const thinking = (atEnd: boolean): Piece[] => {
    const end = held.indexOf(closing)
    if (end >= 0) {
      const thought = held.slice(0, end)
      held = held.slice(end + closing.length).trimStart()
      state = 'answer'
      return [...piece('thought', thought), ...release('text')]
    }
    // The tag may come in two pieces, so its possible beginning waits.
    const safe = atEnd ? held.length : Math.max(0, held.length - closing.length + 1)
    const thought = held.slice(0, safe)
    held = held.slice(safe)
    return piece('thought', thought)
  }

  const release = (type: Piece['type']): Piece[] => {
    const text = held
    held = ''
    return piece(type, text)
  }

  return (text) => {
    if (state === 'answer') return text === undefined ? [] : piece('text', text)
    held += text ?? ''
    return state === 'start' ? start(text === undefined) : thinking(text === undefined)
  }
}

const piece = (type: Piece['type'], text: string): Piece[] => (text === '' ? [] : [{ type, text }])
