import type { Theme } from '@manara/contracts'
import type { Understanding } from '../reading/understanding.ts'
import { tradeOf } from '../trades/list.ts'
import { choose } from './chance.ts'

const ofTone: Record<NonNullable<Understanding['wishes']['tone']>, readonly Theme['preset'][]> = {
  luxury: ['uae', 'guild', 'uae', 'dusk'],
  sober: ['eu', 'guild', 'journal', 'eu'],
  playful: ['play', 'light', 'riso'],
  plain: ['light', 'journal', 'grid', 'light'],
  calm: ['botanic', 'clay', 'journal', 'guild', 'eu'],
  natural: ['botanic', 'clay', 'guild', 'botanic'],
  modern: ['grid', 'light', 'ink', 'coast'],
  bold: ['riso', 'sign', 'grid', 'play'],
}

const corners: Partial<Record<NonNullable<Understanding['wishes']['tone']>, Pick<Theme, 'radius'>>> = {
  playful: { radius: 'round' },
  sober: { radius: 'sharp' },
}

/** Only what was said, so that equal themes stay equal when stored. */
function given(parts: Pick<Theme, 'brand' | 'hue' | 'warmth'>): Partial<Theme> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}

/** The look that follows from wishes and refusals first, then from the trade and the seed. */
export function themeFor({ wishes, refusals, trade, lang }: Understanding, seed: number): Theme {
  const kind = tradeOf(trade)
  const ofTrade = lang === 'ar' ? [...kind.presets, choose(['uae', 'medina'] as const, seed, 'home')] : kind.presets
  const preset = wishes.preset ?? choose(wishes.tone ? ofTone[wishes.tone] : ofTrade, seed, 'preset')
  // "Muted" says how calm, not how warm: the calm styles have no colours without a temperature, and the neutral ones of others are loud.
  const wished = wishes.tone === 'calm' && wishes.warmth === 'neutral' ? undefined : wishes.warmth
  const warmth = wished ?? (wishes.brand ? undefined : kind.warmth)
  return {
    preset,
    seed,
    scheme: wishes.scheme ?? 'auto',
    avoidHues: refusals.filter((refusal) => refusal.what === 'colour').map((refusal) => refusal.value.slice(0, 20)),
    ...given({ brand: wishes.brand, hue: wishes.hue, warmth }),
    ...(wishes.tone ? corners[wishes.tone] : {}),
  }
}
