import { imports } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Files } from '../../../platform/files/index.ts'
import type { StudioStore } from '../store.ts'
import { importErrors } from './errors.ts'
import { problemOfAddress, readAddress } from './fetch/address.rules.ts'
import { fetchRefusals } from './fetch/errors.ts'
import type { ImportStore } from './import.store.ts'
import { presentImport } from './present.ts'
import { startImport } from './start-import.ts'

type Deps = { store: ImportStore; sites: StudioStore; files: Pick<Files, 'remove'>; allowLoopback: boolean }

const start = ({ store, sites, allowLoopback }: Deps) =>
  writeAction(imports.startImport, async ({ tx, actor, clock, newId }, { url, text, siteId, lang }) => {
    const sources = [
      ...(url === undefined
        ? []
        : [{ kind: 'site' as const, name: addressOf(url, allowLoopback), bytes: null, file_id: null, pasted: null }]),
      ...(text === undefined
        ? []
        : [{ kind: 'text' as const, name: text.slice(0, 60).replace(/\s+/g, ' '), bytes: null, file_id: null, pasted: text }]),
    ]
    return startImport(tx, { actor, brought: { sources, siteId, lang } }, { store, sites, clock, newId })
  })

/** What can be told from the address alone is told at once. */
function addressOf(text: string, allowLoopback: boolean): string {
  const url = readAddress(text)
  if (!url) throw importErrors.bad_site_address({ reason: fetchRefusals.bad_address })
  const problem = problemOfAddress(url, { anyPort: allowLoopback })
  if (problem) throw importErrors.bad_site_address({ reason: fetchRefusals[problem] })
  return url.href
}

const list = ({ store }: Deps) =>
  readAction(imports.listImports, async ({ tx }, { limit, cursor }) => {
    const reader = store.look(tx)
    const page = pageOf(await reader.listImports({ after: decodeCursor(cursor), limit }), {
      limit,
      cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
      present: (row) => row,
    })
    const sources = await reader.sourcesOf(page.items.map((row) => row.id))
    return { ...page, items: await Promise.all(page.items.map((row) => presentImport(tx, row, sources))) }
  })

const get = ({ store }: Deps) =>
  readAction(imports.getImport, async ({ tx }, { id }) => {
    const reader = store.look(tx)
    const row = await reader.findImport(id)
    if (!row) throw importErrors.import_missing()
    return presentImport(tx, row, await reader.sourcesOf([id]))
  })

/** Pictures that came along stay in the library; they are the workspace's. */
const forget = ({ store, files }: Deps) =>
  writeAction(imports.deleteImport, async ({ tx }, { id }) => {
    const writer = store.join(tx)
    for (const { file_id: fileId } of await writer.sourcesOf([id])) if (fileId !== null) await files.remove(tx, fileId)
    if (!(await writer.deleteImport(id))) throw importErrors.import_missing()
    return {}
  })

/** Bringing along what there is already. Files come in by their route. */
export const importActions = (deps: Deps): Action[] => [start(deps), list(deps), get(deps), forget(deps)]
