import { nowMs } from '#client/clock'
import { useStudy } from '#client/use-study'
import type { Locale } from '#i18n/locale'
import { syncWords } from '#i18n/pages/sync'
import styles from './unsent.module.css'

/** What was just done is on its way: a count that comes and goes with every grade would be in the way. */
const ON_ITS_WAY_MS = 5_000

/** How much is not on the server, while that lasts: the review has no line below it that says so. */
export function Unsent({ locale }: { readonly locale: Locale }) {
  const { pendingCount, unsentSinceMs } = useStudy().sync
  if (unsentSinceMs === null || nowMs() - unsentSinceMs < ON_ITS_WAY_MS) return null
  return <p className={styles.unsent}>{syncWords(locale).pending(pendingCount)}</p>
}
