import { studio } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import type { InputOf } from '../../lib/client.ts'
import { connected } from '../../lib/live.ts'
import type { Problem } from '../../lib/problem.ts'
import { asProblem } from '../../lib/problem.ts'
import { keyOf } from '../../lib/queries.ts'
import { createStore } from '../../lib/store.ts'
import type { Pending } from './pending.rules.ts'
import type { EditOp, SiteView } from './types.ts'

/** An edit that did not go through. `stale`: the same part was changed elsewhere meanwhile. */
export type Stuck = { problem: Problem; stale: boolean; ops?: readonly EditOp[]; again: () => void }
export type Edits = {
  saving: boolean
  /** Edits the server has not kept yet, or whose version is not shown yet: the preview shows them already. */
  pending: PendingStore
  stuck: Stuck | undefined
  dismiss: () => void
  /** Makes edits one after another, each on the newest version. Gives whether it was saved. */
  edit: (...ops: EditOp[]) => Promise<boolean>
  /** Makes the edits of `work` on an older version: what others changed since is merged, or shown beside it. */
  asOf: <T>(revision: number, work: () => T) => T
  undo: () => Promise<boolean>
  redo: () => Promise<boolean>
  answer: (questionId: string, answer: string) => Promise<Problem | undefined>
  /** Has one finding of the check settled, or all that can be; gives how many were. */
  fix: (only?: Meant) => Promise<number>
  /** Has the legal texts drafted that the country asks for. */
  draftLegal: () => Promise<void>
}
type PendingStore = ReturnType<typeof createStore<readonly Pending[]>>
type Meant = NonNullable<InputOf<typeof studio.fixFindings>['only']>

/** Changes of one site, sent in the order they were made. What fails stays here with its words, to be sent again or let go. */
export function useEdits(siteId: string): Edits {
  const [stuck, setStuck] = useState<Stuck>()
  const key = keyOf(studio.getSite, { id: siteId })

  const { saving, change } = useChanges(key)
  const { since, asOf, saved } = useBase()
  const { pending, begin, forget } = usePending()

  const edit = useSending(siteId, { key, change, setStuck, begin, base: { since, saved } })

  const step = useCallback(
    async (contract: typeof studio.undoEdit | typeof studio.redoEdit): Promise<boolean> => {
      const problem = await change(() => api.call(contract, { id: siteId }))
      setStuck(problem && { problem, stale: false, again: () => void step(contract) })
      return problem === undefined
    },
    [change, siteId],
  )

  const mending = useMending(siteId, change, setStuck)
  useSendingLater(stuck)
  return {
    ...mending,
    saving,
    pending,
    stuck,
    dismiss: useCallback(() => {
      forget()
      setStuck(undefined)
    }, [forget]),
    edit,
    asOf,
    undo: useCallback(() => step(studio.undoEdit), [step]),
    redo: useCallback(() => step(studio.redoEdit), [step]),
    answer: useCallback(
      (questionId: string, answer: string) => change(() => api.call(studio.answerQuestion, { id: siteId, questionId, answer })),
      [change, siteId],
    ),
  }
}

type Base = Pick<ReturnType<typeof useBase>, 'since' | 'saved'>
type Sending = {
  key: ReturnType<typeof keyOf>
  change: Change
  setStuck: (stuck: Stuck | undefined) => void
  begin: ReturnType<typeof usePending>['begin']
  base: Base
}

/** Makes edits on the newest version, or on the one they were begun on. What was refused is stuck; what waits for the line goes on showing. */
function useSending(siteId: string, { key, change, setStuck, begin, base: { since, saved } }: Sending): Edits['edit'] {
  const queries = useQueryClient()
  const newest = () => queries.getQueryData<SiteView>(key)?.revision ?? 0
  const edit = useCallback(
    async (...ops: EditOp[]): Promise<boolean> => {
      if (ops.length === 0) return true
      const base = since()
      const { kept, over } = begin(ops)
      const problem = await change(async () => {
        const view = await api.call(studio.editSite, { id: siteId, revision: base > 0 ? Math.max(base, saved.current) : newest(), ops })
        saved.current = view.revision
        kept(view.revision)
        return view
      })
      if (problem && !problem.isOffline) over()
      const stale = problem?.code === 'studio.stale'
      if (stale) await queries.invalidateQueries({ queryKey: key })
      const again = () => {
        over()
        void edit(...ops)
      }
      setStuck(problem && { problem, stale, ops, again })
      return problem === undefined
    },
    [change, begin, queries, siteId],
  )
  return edit
}

/**
 * The version an edit was begun on. Without one it is the newest. One's own edits in between are no reason to ask, so what was saved from here
 * counts as seen.
 */
function useBase() {
  const base = useRef(0)
  const saved = useRef(0)
  const asOf = useCallback(<T>(revision: number, work: () => T): T => {
    base.current = revision
    try {
      return work()
    } finally {
      base.current = 0
    }
  }, [])
  return { since: () => base.current, asOf, saved }
}

const mostPending = 30

/** Edits from the moment they are made until the version that holds them is here; only the preview follows them. */
function usePending() {
  const [pending] = useState(() => createStore<readonly Pending[]>([]))
  const count = useRef(0)
  const begin = useCallback(
    (ops: readonly EditOp[]) => {
      count.current += 1
      const id = count.current
      pending.set([...pending.get().slice(1 - mostPending), { id, ops }])
      return {
        kept: (saved: number) => pending.set(pending.get().map((one) => (one.id === id ? { ...one, saved } : one))),
        over: () => pending.set(pending.get().filter((one) => one.id !== id)),
      }
    },
    [pending],
  )
  return { pending, begin, forget: useCallback(() => pending.set([]), [pending]) }
}

/** Sends changes in the order they were made; what the server answers is the site from then on. */
function useChanges(key: ReturnType<typeof keyOf>) {
  const queries = useQueryClient()
  const [open, setOpen] = useState(0)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const wire = JSON.stringify(key)

  const inLine = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    setOpen((count) => count + 1)
    const mine = line.current.then(work)
    line.current = mine.catch(() => undefined).finally(() => setOpen((count) => count - 1))
    return mine
  }, [])

  const change = useCallback(
    async (send: () => Promise<SiteView>): Promise<Problem | undefined> => {
      try {
        const view = await inLine(send)
        // An older answer that was still on its way must not cover this one.
        await queries.cancelQueries({ queryKey: key })
        queries.setQueryData(key, view)
        return undefined
      } catch (error) {
        return asProblem(error)
      }
    },
    [inLine, queries, wire],
  )
  return { saving: open > 0, change }
}

type Change = ReturnType<typeof useChanges>['change']

/** Has the check's findings settled; what it says of the site is asked anew. */
function useMending(siteId: string, change: Change, setStuck: (stuck: Stuck | undefined) => void): Pick<Edits, 'fix' | 'draftLegal'> {
  const queries = useQueryClient()
  const fix = useCallback(
    async (only?: Meant): Promise<number> => {
      let count = 0
      const problem = await change(async () => {
        const { fixed, site } = await api.call(studio.fixFindings, { id: siteId, only })
        count = fixed
        return site
      })
      setStuck(problem && { problem, stale: false, again: () => void fix(only) })
      await queries.invalidateQueries({ queryKey: keyOf(studio.checkSite).slice(0, 2) })
      return count
    },
    [change, queries, siteId, setStuck],
  )
  const draftLegal = useCallback(async () => {
    const problem = await change(() => api.call(studio.draftLegal, { id: siteId }).then(({ site }) => site))
    setStuck(problem && { problem, stale: false, again: () => void draftLegal() })
    await queries.invalidateQueries({ queryKey: keyOf(studio.checkSite).slice(0, 2) })
  }, [change, queries, siteId, setStuck])
  return { fix, draftLegal }
}

/** What could not be sent goes out by itself when the line is back. */
function useSendingLater(stuck: Stuck | undefined) {
  const online = connected.use()
  const waiting = stuck?.problem.isOffline ? stuck.again : undefined
  useEffect(() => {
    if (online && waiting) waiting()
  }, [online])
}
