/** Where a model runs: on machines of the operator's, in the EU by contract, or anywhere. Order is how strong they are expected to be, weakest first. */
export const tierNames = ['local', 'eu', 'standard'] as const
export type TierName = (typeof tierNames)[number]

/** How far a workspace lets its words travel. */
export const privacies = ['machine', 'eu', 'any'] as const
export type Privacy = (typeof privacies)[number]

/** Where nobody chose, every model the operator set up may be asked. */
export const defaultPrivacy: Privacy = 'any'

const allowed: Record<Privacy, readonly TierName[]> = { machine: ['local'], eu: ['local', 'eu'], any: tierNames }

/** Whether words of a workspace may go to a tier. An unknown setting allows nothing. */
export const mayUse = (privacy: string, tier: TierName): boolean => allowed[privacy as Privacy]?.includes(tier) ?? false

type Priced = { tier: TierName; prices: { inputPerMillion: number; outputPerMillion: number } }

/** In which order tiers are asked: for light work the cheapest first, for the rest the strongest. */
export function inOrder<T extends Priced>(tiers: readonly T[], weight: 'light' | 'heavy' = 'heavy'): T[] {
  const strongest = tiers.toSorted((one, other) => tierNames.indexOf(other.tier) - tierNames.indexOf(one.tier))
  const price = ({ prices }: Priced) => prices.inputPerMillion + prices.outputPerMillion
  return weight === 'heavy' ? strongest : strongest.toSorted((one, other) => price(one) - price(other))
}
