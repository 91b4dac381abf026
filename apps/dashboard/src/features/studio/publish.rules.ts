type State = { revision: number; liveRevision?: number | undefined; liveUrl?: string | undefined }

export type Standing = { kind: 'empty' } | { kind: 'draft' } | { kind: 'live' } | { kind: 'ahead'; changes: number }

/** How the draft stands to what visitors see. Every version counts as one change. */
export function standingOf({ revision, liveRevision, liveUrl }: State, sections: number): Standing {
  if (sections === 0) return { kind: 'empty' }
  if (liveUrl === undefined) return { kind: 'draft' }
  if (liveRevision === undefined || liveRevision >= revision) return { kind: 'live' }
  return { kind: 'ahead', changes: revision - liveRevision }
}

/** Where the one light stands: on the sentence while the site is empty, on publishing while something waits for it; nowhere while Manara is at work. */
export function lampOf(standing: Standing, busy: boolean): 'say' | 'publish' | undefined {
  if (busy || standing.kind === 'live') return undefined
  if (standing.kind === 'empty') return 'say'
  return 'publish'
}

type Course = 'on' | 'off' | 'doing' | 'stop' | 'wait'
export const publishSteps = ['address', 'build', 'live'] as const

/** The steps of a publishing run: done so far, the one at work, where it stopped. */
export function publishCourses({ done, status }: { done: number; status: 'sending' | 'running' | 'live' | 'failed' }): Course[] {
  return publishSteps.map((_, step) => {
    if (status === 'live' || step < done) return 'on'
    if (step > done) return 'off'
    return status === 'failed' ? 'stop' : 'doing'
  })
}
