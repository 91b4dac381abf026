import type { Replies } from './replies.ts'

export const pl: Replies = {}
