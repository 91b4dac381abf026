import { editor } from '@manara/contracts'
import { actorName } from '../../../kernel/store.ts'
import { writeAction } from '../../../platform/actions/action.ts'
import { studioErrors } from '../errors.ts'
import { editorCame, editorLeft } from '../events.ts'
import type { StudioDeps } from '../site-actions.ts'

const everySeconds = 10
/** Two words may be lost before somebody counts as gone. */
const stillThereMs = 3.5 * everySeconds * 1000

/** A window says every few seconds that it is open; coming and leaving are told to all at once. */
export const beHere = ({ store, nameActors }: StudioDeps) =>
  writeAction(editor.beHere, async ({ tx, actor, clock }, { id, seat, sectionId, leaving }) => {
    const writer = store.join(tx)
    if (!(await writer.findSite(id))) throw studioErrors.site_missing()
    const me = actorName(actor)
    const at = clock.now()
    const since = new Date(at.getTime() - stillThereMs)
    if (leaving) {
      if (await writer.leaveSeat({ siteId: id, seat, actor: me })) await writer.publish(editorLeft, { siteId: id })
      return { others: [], everySeconds }
    }
    await writer.clearSeats(id, since)
    if (await writer.takeSeat({ siteId: id, seat, actor: me, sectionId, at })) await writer.publish(editorCame, { siteId: id })
    const others = (await writer.seatsAt(id, since)).filter((row) => row.seat !== seat)
    const nameOf = await nameActors(
      tx,
      others.map((row) => row.actor),
    )
    return {
      others: others.map((row) => ({
        seat: row.seat,
        name: nameOf(row.actor),
        you: row.actor === me,
        ...(row.section_id === null ? {} : { sectionId: row.section_id }),
      })),
      everySeconds,
    }
  })
