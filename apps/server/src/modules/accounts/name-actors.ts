import type { ReadTx } from '../../platform/db/database.ts'
import { actorsBehind } from '../../platform/runs/index.ts'
import type { AccountsStore } from './store.ts'

/** The name to show for an actor as it stands in records: `person:…`, `key:…`, `run:…`. */
export type NameOf = (actor: string) => string
/** Looks the names up for all actors of a list at once. */
export type NameActors = (tx: ReadTx, actors: readonly string[]) => Promise<NameOf>

const idsOf = (kind: string, actors: readonly string[]) => [
  ...new Set(actors.filter((actor) => actor.startsWith(`${kind}:`)).map((actor) => actor.slice(kind.length + 1))),
]

/** A person by name, a key by its name, a run by whom it acts for; of others, and of what is gone without a trace, the kind. */
export function createNameActors(store: Pick<AccountsStore, 'look'>): NameActors {
  return async function nameActors(tx, actors) {
    const { people, findKeys } = store.look(tx)
    const behind = await actorsBehind(tx, idsOf('run', actors))
    const standing = (actor: string) => (actor.startsWith('run:') ? (behind.get(actor.slice(4)) ?? actor) : actor)
    const all = actors.map(standing)
    const keyIds = idsOf('key', all)
    const [persons, keys] = [await people(), keyIds.length > 0 ? await findKeys(keyIds) : []]
    const keyNames = new Map(keys.map((key) => [key.id, key.name]))
    return (actor) => {
      const [kind = '', id = ''] = standing(actor).split(':')
      return (kind === 'person' ? persons.get(id)?.name : kind === 'key' ? keyNames.get(id) : undefined) ?? kind
    }
  }
}
