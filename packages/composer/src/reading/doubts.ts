import { voiceIn, voices } from '../voices/list.ts'
import type { DoubtKind } from '../voices/voice.ts'
import type { Draft } from './draft.ts'

type Doubt = { field: string; kind: DoubtKind; said: string; choices?: string[] }

/** Notes something said that cannot be right, as a question in the owner's language. */
export function doubt(draft: Draft, { field, kind, said, choices }: Doubt): void {
  const words = voiceIn(draft.lang)?.doubts?.[kind] ?? voices['en']?.doubts?.[kind] ?? '{0}'
  const id = `q_${kind}`
  if (draft.doubts.some((known) => known.id === id)) return
  draft.doubts.push({
    id,
    field,
    text: words.replace('{0}', () => said.slice(0, 120)),
    ...(choices ? { choices: choices.slice(0, 3).map((choice) => choice.slice(0, 120)) } : {}),
  })
}
