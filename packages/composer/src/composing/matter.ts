import type { Understanding } from '../reading/understanding.ts'
import { momentIn, mottoIn, sequenceIn } from '../reading/sequence.ts'

/** What the sentences of an owner give beyond running text: a sequence, years with what happened, a motto. `rest` is all else. */
export type Matter = { steps: string[]; moments: { year: string; words: string }[]; motto?: string; rest: string[] }

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Sorts the sentences of an understanding; what makes no section of its own stays in `rest`, in its order. */
export function matterIn({ leftovers, lang, refusals }: Pick<Understanding, 'leftovers' | 'lang' | 'refusals'>): Matter {
  const refused = (type: string) => refusals.some((one) => one.what === 'section' && one.value === type)
  const found = refused('steps') ? undefined : sequenceIn(leftovers, lang)
  const open = found ? [...leftovers.slice(0, found.from), ...leftovers.slice(found.to)] : leftovers
  const dated = open.flatMap((sentence) => {
    const moment = momentIn(sentence)
    return moment ? [{ sentence, ...moment }] : []
  })
  const moments = dated.length >= 3 && !refused('timeline') ? dated : []
  const said = refused('statement') ? undefined : open.find((sentence) => mottoIn(sentence) !== undefined)
  const motto = said === undefined ? undefined : mottoIn(said)
  return {
    steps: (found?.steps ?? []).map(capital),
    moments: moments.map(({ year, words }) => ({ year, words: capital(words) })),
    ...(motto ? { motto: capital(motto) } : {}),
    rest: open.filter((sentence) => sentence !== said && !moments.some((one) => one.sentence === sentence)),
  }
}
