import type { Replies } from './replies.ts'

export const es: Replies = {}
