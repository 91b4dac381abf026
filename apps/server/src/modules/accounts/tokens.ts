import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes: nobody guesses one, so a fast hash keeps it. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** How tokens and keys are kept and looked up; the token itself is shown once and forgotten. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

const keyPrefix = 'mnr_'
export const makeKey = (): string => `${keyPrefix}${makeToken()}`

/** The key of an `Authorization: Bearer` header; nothing when it has not the form of one of ours. */
export function bearerKey(header: string | null): string | undefined {
  return /^bearer +(mnr_[A-Za-z0-9_-]{43})$/i.exec(header?.trim() ?? '')?.[1]
}
