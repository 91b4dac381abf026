export type LampPlace = { kind: 'question' | 'step'; id: string }

/** Where the one light stands: on an open question that blocks the main step, else on the main step, else nowhere. */
export function lampPlace(given: { blockingQuestion?: string | undefined; mainStep?: string | undefined }): LampPlace | undefined {
  if (given.blockingQuestion !== undefined) return { kind: 'question', id: given.blockingQuestion }
  if (given.mainStep !== undefined) return { kind: 'step', id: given.mainStep }
  return undefined
}
