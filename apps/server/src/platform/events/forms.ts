import type { EventKind, StoredEvent } from '../../kernel/event.ts'

type Fact = Pick<StoredEvent, 'name' | 'payload'>

/** Which form of an event is the newest, and how older ones become it. */
export type EventForms = {
  /** The same fact under its newest name, with the payload of that. A name this program does not know stays as it is. */
  newest(fact: Fact): Fact
  /** Every name under which facts of this kind may be stored, by any of them. */
  namesOf(name: string): readonly string[]
}

/** Throws when two kinds claim one name: a stored row would have two meanings. */
export function createEventForms(kinds: readonly EventKind[]): EventForms {
  const byName = new Map<string, EventKind>()
  for (const kind of kinds) {
    for (const name of namesOfKind(kind)) {
      if (byName.has(name)) throw new Error(`two kinds of event read what is stored as ${name}`)
      byName.set(name, kind)
    }
  }
  return {
    newest({ name, payload }) {
      const kind = byName.get(name)
      const upcast = kind?.upcast?.[name]
      return kind && upcast ? { name: kind.name, payload: upcast(payload) as Fact['payload'] } : { name, payload }
    },
    namesOf: (name) => namesOfKind(byName.get(name) ?? { name, upcast: {} }),
  }
}

const namesOfKind = ({ name, upcast = {} }: { name: string; upcast?: EventKind['upcast'] }): readonly string[] => [
  name,
  ...Object.keys(upcast),
]
