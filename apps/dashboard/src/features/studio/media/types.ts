import type { media } from '@manara/contracts'
import type { OutputOf } from '../../../lib/client.ts'

export type Picture = OutputOf<typeof media.getMedia>

/** `onUse`: the library was opened to choose a picture for a place. */
export type MediaProps = { onClose: () => void; onUse?: ((picture: Picture) => void) | undefined }
