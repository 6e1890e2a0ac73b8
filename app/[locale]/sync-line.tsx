'use client'

import { useStudy } from '#client/use-study'
import { dayRuleOf } from '#client/today'
import { syncWords } from '#i18n/pages/sync'
import type { Locale } from '#i18n/locale'
import { formatTime, pick } from '#i18n/translate'
import styles from './sync-line.module.css'

/** Whether what was done is safe, in one line; the number of events that are not on the server is never hidden. */
export function SyncLine({ locale }: { readonly locale: Locale }) {
  const { status, sync, save, settings } = useStudy()
  const words = syncWords(locale)
  const review = pick(locale).review
  const at =
    sync.syncedAtMs === null ? null : formatTime(sync.syncedAtMs, locale, dayRuleOf(settings).timeZone)
  const state = sync.kind === 'idle' ? (at === null ? words.notYet : words.idle(at)) : words[sync.kind]
  const parts = [
    ...(save === 'failed' ? [review.saveFailed] : []),
    ...(status === 'ready' ? [state] : status === 'loading' ? [] : [review[status]]),
    ...(sync.kind !== 'guest' && sync.pendingCount > 0 ? [words.pending(sync.pendingCount)] : []),
    ...(sync.refusedCount > 0 ? [words.refused(sync.refusedCount)] : []),
  ]
  return (
    <footer
      className={styles.line}
      role="status"
      data-sync={sync.kind}
      data-pending={sync.pendingCount}
      data-save={save}
    >
      {parts.join(' · ')}
    </footer>
  )
}
