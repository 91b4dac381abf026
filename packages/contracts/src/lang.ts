import { z } from 'zod'

/** A BCP 47 tag in its short form: `en`, `ar`, `pt-BR`. */
export const Lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'a language tag such as en or ar')
export type Lang = z.infer<typeof Lang>

/** One text in one or more languages. Structure is shared between languages, only the leaves differ. */
export const LocalText = z.record(Lang, z.string().max(4000))
export type LocalText = z.infer<typeof LocalText>
