import type { Models } from '../../../platform/models/index.ts'
import type { Improve } from '../chat/converse-run.ts'
import { contextOf, turnOf } from '../chat/turn.ts'
import type { StudioStore } from '../store.ts'
import { understandEdit } from './understand-edit.ts'
import { writeSection } from './write-section.ts'

/** What a model adds to the chat: better words for each section, and edits no rule understood. Everything it says is checked first. */
export function createImprove({ models, store }: { models: Pick<Models, 'run' | 'state'>; store: StudioStore }): Improve {
  return {
    isOn: () => models.state() !== 'none',
    section: async ({ workspaceId, signal, newId }, { turn, at, message }) => {
      const part = turn.sections[at]
      if (!part) throw new Error(`the message has no section ${at}`)
      return writeSection(models, { ...part, site: turn.base, brief: message, lang: turn.lang, workspaceId, signal, newId })
    },
    edit: async ({ workspaceId, signal, newId, clock }, { siteId, message, focus, turn }) => {
      const site = await store.read(workspaceId, (reader) => reader.findSite(siteId))
      if (!site) return turn
      const today = clock.now().toISOString().slice(0, 10)
      const context = contextOf({ siteId, site: site.description, focus, lang: turn.lang, today, newId })
      const understood = await understandEdit(models, { message, context, call: { workspaceId, signal } })
      return understood ? turnOf(understood, context) : turn
    },
  }
}
