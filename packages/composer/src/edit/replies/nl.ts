import type { Replies } from './replies.ts'

export const nl: Replies = {}
