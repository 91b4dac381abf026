import type { EditOp, SiteDescription } from '@manara/contracts'
import { editor } from '@manara/contracts'
import { EditError, applyOps } from '@manara/site-kit'
import type { NewId } from '../../../kernel/ids.ts'
import { openAction } from '../../../platform/actions/action.ts'
import { studioErrors } from '../errors.ts'
import type { PublishDeps } from '../publish/deploy-run.ts'
import { previewPage } from '../publish/preview.ts'
import type { Reader } from '../publish/actions.ts'

type Deps = PublishDeps & { read: Reader }

/** A page as it would be after some edits, of which nothing is kept: what a look is chosen by. */
export const tryEdits = (deps: Deps) =>
  openAction(editor.tryEdits, async ({ actor, newId }, { id, ops, page, lang, only, marks, fonts }) => {
    const row = await deps.read(actor.workspaceId, (tx) => deps.store.look(tx).findSite(id))
    if (!row) throw studioErrors.site_missing()
    const site = changed(row.description, ops, newId)
    const shown = site.pages.find((one) => one.slug === page)
    if (!shown) throw studioErrors.page_missing()
    const spoken = lang !== undefined && site.languages.includes(lang) ? lang : (site.languages[0] ?? 'en')
    return {
      body: await previewPage(site, {
        pageId: shown.id,
        lang: spoken,
        marks,
        only,
        fonts,
        cache: deps.cache,
        media: deps.media(actor.workspaceId),
      }),
    }
  })

function changed(site: SiteDescription, ops: EditOp[], newId: NewId): SiteDescription {
  try {
    return applyOps(site, ops, { newId }).site
  } catch (error) {
    if (error instanceof EditError) throw studioErrors.bad_edit({ sentence: error.message })
    throw error
  }
}
