import type { Replies } from './replies.ts'

export const ru: Replies = {}
