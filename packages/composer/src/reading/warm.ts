import { readBrief } from './read-brief.ts'

/**
 * Reads an English and an Arabic brief once, so that the first owner does not wait (about 100 ms) for patterns to be compiled. Call it at
 * start. The patterns of another language take 5 to 10 MB, so they are made when its first brief comes.
 */
export function warm(): void {
  for (const brief of [
    'Bakery Sun in Graz, bread 3 € a loaf, open Mon-Fri 6-18, closed Sunday, call 0316 123456',
    'مخبز الشمس في دبي، خبز ٥ دراهم، من ٦ صباحا إلى ٦ مساء',
  ])
    readBrief(brief, { today: '2026-01-01', seed: 1 })
}
