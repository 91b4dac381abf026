import type { ActionContract } from '@manara/contracts'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { commonErrors } from '../../kernel/errors.ts'
import { scopeOf } from '../../kernel/store.ts'
import type { Scope } from '../../kernel/store.ts'
import type { Database, WriteTx } from '../db/database.ts'
import type { Action, ActionContext, Once } from './action.ts'
import { findAnswer, once } from './idempotency.ts'
import type { Seal } from './idempotency.ts'

export type AuditLine = { actor: Actor; action: string; input: unknown; requestId: string; address: string }

type Deps = {
  db: Database
  /** Takes one from a named limit or throws `request.limited`. */
  takeLimit: (name: string, context: ActionContext) => Promise<void>
  /** Writes a line of the audit log inside the action's transaction, or on its own when the action has none. */
  audit: (line: AuditLine, tx?: WriteTx) => Promise<void>
  /** Hides the answers that are kept for repeated requests. */
  answers: Seal
}

export type RunAction = (action: Action, context: ActionContext, input: unknown) => Promise<unknown>

/** The one way into every action, whichever door was used: permission, validation, limit, transaction, idempotency, audit, output check. */
export function createRunner(deps: Deps): RunAction {
  const { db, takeLimit, audit, answers } = deps
  return async function runAction(action, context, rawInput) {
    const { contract } = action
    const input = admit(context.actor, contract, rawInput)
    if (contract.limit) await takeLimit(contract.limit, context)

    const line = { actor: context.actor, action: contract.name, input: rawInput, requestId: context.requestId, address: context.address }
    if (action.transaction === 'write') {
      return db.write(scopeOf(context.actor), (tx) => {
        const work = async () => {
          const output = contract.output.parse(await action.run({ ...context, tx }, input as never))
          if (contract.audit) await audit(line, tx)
          return output
        }
        return context.key === undefined ? work() : once(tx, { key: context.key, name: contract.name, input: rawInput, answers }, work)
      })
    }
    const output = await withoutWrite({ action, context, input, rawInput, line }, deps)
    return contract.output.parse(output)
  }
}

type Work = { action: Action; context: ActionContext; input: unknown; rawInput: unknown; line: AuditLine }

async function withoutWrite({ action, context, input, rawInput, line }: Work, { db, answers, audit }: Deps): Promise<unknown> {
  const { contract, transaction } = action
  const work = async (more: { once: Once<unknown> }) => {
    const output = await (transaction === 'own'
      ? action.run({ ...context, ...more } as never, input as never)
      : db.read(context.actor.workspaceId, (tx) => action.run({ ...context, tx } as never, input as never)))
    if (contract.audit) await audit(line)
    return output
  }
  const { key } = context
  if (key === undefined || transaction !== 'own' || contract.effect === 'read') return work({ once: (_tx, then) => then() })
  return onceInAll({ request: { key, name: contract.name, input: rawInput, answers }, scope: scopeOf(context.actor), db }, work)
}

type Keyed = { request: Parameters<typeof once>[1]; scope: Scope; db: Database }

/** An open action under a key: the kept answer before anything is done, else the work, which keeps its answer itself or has it kept here. */
async function onceInAll({ request, scope, db }: Keyed, work: (more: { once: Once<unknown> }) => Promise<unknown>): Promise<unknown> {
  // Whoever is in no workspace has no place where answers are kept before the work makes one.
  const isSomewhere = scope.workspaceId !== ''
  const earlier = isSomewhere && (await db.read(scope.workspaceId, (tx) => findAnswer(tx, scope.actor, request)))
  if (earlier) return earlier.answer
  let isKept = false
  const output = await work({
    once: (tx, then) => {
      isKept = true
      return once(tx, request, then)
    },
  })
  if (!isKept && isSomewhere) await db.write(scope, (tx) => once(tx, request, async () => output))
  return output
}

/** Permission, then form; gives the input as the action takes it. A door that answers before the action runs (a preview) asks this first. */
export function admit(actor: Actor, contract: ActionContract, rawInput: unknown): unknown {
  requireGrant(actor, contract)
  return parseInput(contract, rawInput)
}

/** `public` is for all, `self` for whoever is signed in as a person; the rest must be granted. */
export function isGranted(actor: Actor, { may }: ActionContract): boolean {
  if (may === 'public') return true
  return may === 'self' ? actor.kind === 'person' || actor.kind === 'key' : actor.grants.has(may)
}

function requireGrant(actor: Actor, contract: ActionContract) {
  if (isGranted(actor, contract)) return
  throw contract.may === 'self' ? commonErrors.signed_out() : commonErrors.forbidden({ may: contract.may })
}

function parseInput(contract: ActionContract, rawInput: unknown): unknown {
  const unstorable = findUnstorable(rawInput)
  if (unstorable !== undefined)
    throw commonErrors.invalid({ errors: [{ path: unstorable, message: 'has a character that no text may hold' }] })
  const parsed = contract.input.safeParse(rawInput)
  if (parsed.success) return parsed.data
  throw commonErrors.invalid({ errors: fieldErrors(parsed.error) })
}

/** Field errors as a form can show them: `items.2.title` and a sentence. */
export function fieldErrors(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}

/** PostgreSQL holds no NUL and no half of a surrogate pair; the path of the first text with one, else undefined. */
function findUnstorable(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = isStorable(key) ? findUnstorable(inner, path === '' ? key : `${path}.${key}`) : path
    if (found !== undefined) return found
  }
  return undefined
}

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()
