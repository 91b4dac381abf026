import type { Theme } from '@manara/contracts'
import type { Understanding } from '../reading/understanding.ts'
import { tradeOf } from '../trades/list.ts'
import { choose } from './chance.ts'

const ofTone: Record<NonNullable<Understanding['wishes']['tone']>, Theme['preset']> = { luxury: 'uae', sober: 'eu', playful: 'light', plain: 'light' }

/** The look that follows from wishes and refusals first, then from the trade and the seed. */
export function themeFor({ wishes, refusals, trade, lang }: Understanding, seed: number): Theme {
  const kind = tradeOf(trade)
  const preset = wishes.preset ?? (wishes.tone ? ofTone[wishes.tone] : undefined) ?? choose(lang === 'ar' ? [...kind.presets, 'uae' as const] : kind.presets, seed, 'preset')
  const warmth = wishes.warmth ?? (wishes.brand ? undefined : kind.warmth)
  return {
    preset, seed,
    scheme: wishes.scheme ?? 'auto',
    avoidHues: refusals.filter((refusal) => refusal.what === 'colour').map((refusal) => refusal.value.slice(0, 20)),
    ...(wishes.brand ? { brand: wishes.brand } : {}),
    ...(wishes.hue === undefined ? {} : { hue: wishes.hue }),
    ...(warmth ? { warmth } : {}),
    ...(wishes.tone === 'playful' ? { radius: 'round' as const } : wishes.tone === 'sober' ? { radius: 'sharp' as const } : {}),
  }
}
