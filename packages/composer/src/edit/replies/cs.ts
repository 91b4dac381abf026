import type { Replies } from './replies.ts'

export const cs: Replies = {}
