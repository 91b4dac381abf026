import type { Replies } from './replies.ts'

export const fr: Replies = {}
