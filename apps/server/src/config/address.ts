import { z } from 'zod'

/** An address of the web without a slash at its end; `what` is said when it is none. */
export const web = (what: string) => z.url({ protocol: /^https?$/, error: what }).transform((text) => text.replace(/\/+$/, ''))
