export { createKeeper } from './keeper.ts'
export type { Forget, Forgetters, Keeper } from './keeper.ts'
export { forgetBefore, keepingRules } from './rules.ts'
export type { RuleName } from './rules.ts'
