import type { FirstReview } from './first-reviews'

/** What was remembered, of the reviews that say so. */
export type Retention = {
  readonly reviewCount: number
  readonly rememberedCount: number
  /** Share of one; null under twenty reviews, of which a share would say nothing. */
  readonly share: number | null
  /** Where the share of many more such reviews would lie, nineteen times out of twenty. */
  readonly low: number
  readonly high: number
}

export const REVIEWS_NEEDED = 20

/** Share remembered over the last `days` study days, today among them. */
export function retentionOver(reviews: readonly FirstReview[], today: number, days: number): Retention {
  const recent = reviews.filter(({ day }) => day > today - days && day <= today)
  const rememberedCount = recent.filter(({ isRemembered }) => isRemembered).length
  const reviewCount = recent.length
  const share = reviewCount < REVIEWS_NEEDED ? null : rememberedCount / reviewCount
  return { reviewCount, rememberedCount, share, ...wilsonInterval(rememberedCount, reviewCount) }
}

const Z = 1.96

/** Source: E. B. Wilson, 1927: unlike the plain interval, it stays within 0 and 1 and holds for few trials. */
function wilsonInterval(hits: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 }
  const share = hits / trials
  const middle = share + (Z * Z) / (2 * trials)
  const half = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials))
  const scale = 1 + (Z * Z) / trials
  // The share itself lies within, whatever the last bits say.
  return {
    low: Math.min(share, Math.max(0, (middle - half) / scale)),
    high: Math.max(share, Math.min(1, (middle + half) / scale)),
  }
}
