import { StringDecoder } from 'node:string_decoder'

/** Reads server-sent events: feed bytes as they come, hear the words of each event. Comments, names and ids are passed over. */
export function createEventReader(onEvent: (words: string) => void): { feed(bytes: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let words: string | undefined

  const line = (text: string) => {
    if (text === '') {
      if (words !== undefined) onEvent(words)
      words = undefined
    } else if (text.startsWith('data:')) {
      const more = text.slice(text[5] === ' ' ? 6 : 5)
      words = words === undefined ? more : `${words}\n${more}`
    }
  }

  return {
    feed: (bytes) => {
      // A long line arrives in many pieces; only the new piece is searched.
      const piece = decoder.write(bytes)
      if (!piece.includes('\n')) {
        rest += piece
        return
      }
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) line(text.endsWith('\r') ? text.slice(0, -1) : text)
    },
    // Some servers do not end their last event with an empty line.
    end: () => {
      line(rest.trimEnd())
      rest = ''
      line('')
    },
  }
}
