/** Who is counted: the account name given at sign-in, the caller's address, or the workspace. */
export type CountedPer = 'account' | 'address' | 'workspace'

/** `of` uses within `windowMs` from the first one. Counted in the database for all processes, or in this process alone where speed matters more. */
export type RateLimit = { title: string; of: number; windowMs: number; per: CountedPer; where: 'database' | 'process' }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Every limit on how often, as data. Titles are keys of the dashboard's texts. */
export const rateLimits = {
  'accounts.sign_in': { title: 'Signing in, per account', of: 10, windowMs: 15 * minuteMs, per: 'account', where: 'database' },
  'accounts.sign_in_from': { title: 'Signing in, per address', of: 10, windowMs: 15 * minuteMs, per: 'address', where: 'database' },
  'accounts.mail': { title: 'Mails asked for without signing in', of: 5, windowMs: hourMs, per: 'address', where: 'database' },
  'hosting.form': { title: 'Forms sent by one visitor', of: 5, windowMs: minuteMs, per: 'address', where: 'database' },
  'hosting.upload': { title: 'Uploads', of: 60, windowMs: hourMs, per: 'workspace', where: 'database' },
  'studio.import': { title: 'Things brought along to be read', of: 60, windowMs: hourMs, per: 'workspace', where: 'database' },
  'studio.media': { title: 'Uploads of pictures', of: 240, windowMs: hourMs, per: 'workspace', where: 'database' },
  'studio.chat': { title: 'Chat messages', of: 60, windowMs: hourMs, per: 'workspace', where: 'database' },
  'request.any': { title: 'Requests', of: 60_000, windowMs: minuteMs, per: 'address', where: 'process' },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof rateLimits
export const isLimitName = (name: string): name is LimitName => Object.hasOwn(rateLimits, name)

/** How many streams (live events, chats, runs, agents' calls) may be open at the same time in one process. A whole office may share an address. */
export const streamBounds = { person: 1_000, address: 2_000 } as const

/** What one upload may bring. */
export const uploadBounds = { files: 10, bytes: 50 * 1024 * 1024 } as const
