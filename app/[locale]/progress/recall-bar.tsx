import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import styles from './progress.module.css'

/** A share as a bar and as a number beside it; the number is what is read out. */
export const RecallBar = ({ share, locale }: { readonly share: number; readonly locale: Locale }) => (
  <span className={styles.recall}>
    <span className={styles.track} aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </span>
    <span className={styles.number}>{progressWords(locale).percent(share)}</span>
  </span>
)
