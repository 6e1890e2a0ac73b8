'use client'

import styles from './offline.module.css'

/** Asks again for the page that the learner wanted: its address is still the one of this page. */
export function RetryButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={styles.retry} onClick={() => location.reload()}>
      {label}
    </button>
  )
}
