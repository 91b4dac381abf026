import type { Replies } from './replies.ts'

export const it: Replies = {}
