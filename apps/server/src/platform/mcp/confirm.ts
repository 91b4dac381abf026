import { createHmac, timingSafeEqual } from 'node:crypto'

const lifeMs = 10 * 60_000

type Asked = { action: string; actor: string; input: unknown; nowMs: number; secret: Uint8Array }

const sign = ({ action, actor, input, secret }: Asked, expires: number) =>
  createHmac('sha256', secret)
    .update(JSON.stringify([action, actor, input, expires]))
    .digest('base64url')

/** A token that confirms exactly this action with this input by this actor, for ten minutes. */
export function confirmToken(asked: Asked): string {
  const expires = asked.nowMs + lifeMs
  return `${expires}.${sign(asked, expires)}`
}

/** Whether a token confirms what is asked now. */
export function isConfirmed(asked: Asked, token: string): boolean {
  const [expiresText = '', signature = ''] = token.split('.')
  const expires = Number(expiresText)
  if (!Number.isSafeInteger(expires) || expires < asked.nowMs) return false
  const expected = Buffer.from(sign(asked, expires))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
