'use client'

import { nowMs } from '#client/clock'
import { forgetAccount } from '#client/forget-account'
import { study } from '#client/study'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import { wholeDaysUnsent } from '#core/sync/unsent-days'
import { syncNoticeWords } from '#i18n/pages/sync-notice'
import type { Locale } from '#i18n/locale'
import { localPath } from '../local-path'
import { Notice } from './notice'
import { saveEverything } from './save-everything'

type Props = { readonly locale: Locale }
type Trouble = 'deleted' | 'outdated' | 'other_learner' | 'signed_out' | 'unsent'

const NEEDS_THE_LEARNER = ['deleted', 'outdated', 'other_learner'] as const

/** What the learner has to do something about, or may lose records by. */
function troubleOf({ status, sync }: Study): Trouble | null {
  const { kind, pendingCount, unsentSinceMs } = sync
  if (status === 'outdated') return status
  const asked = NEEDS_THE_LEARNER.find((each) => each === kind)
  if (asked !== undefined) return asked
  if (kind === 'signed_out' && pendingCount > 0) return 'signed_out'
  return kind !== 'guest' && wholeDaysUnsent(unsentSinceMs, nowMs()) >= WARN_AFTER_DAYS ? 'unsent' : null
}

/** Browsers may clear a site after seven days without a visit. */
const WARN_AFTER_DAYS = 3

export const hasSyncNotice = (shown: Study): boolean => troubleOf(shown) !== null

/** Says it, with the ways out; a file is always one of them. */
export function SyncNotice({ locale }: Props) {
  const words = syncNoticeWords(locale)
  const shown = useStudy()
  const trouble = troubleOf(shown)
  if (trouble === null) return null
  const { pendingCount, unsentSinceMs } = shown.sync
  const text =
    trouble === 'unsent'
      ? words.unsent(pendingCount, wholeDaysUnsent(unsentSinceMs, nowMs()))
      : words[trouble]
  return (
    <Notice text={text} isWarning>
      {trouble === 'outdated' && <Act label={words.reload} onAct={() => location.reload()} />}
      {(trouble === 'signed_out' || trouble === 'other_learner') && (
        <a href={localPath(locale, '/signin')}>{words.signIn}</a>
      )}
      {trouble === 'unsent' && <Act label={words.tryNow} onAct={() => void study.syncNow()} />}
      <Act label={words.saveFile} onAct={() => void saveEverything()} />
      {trouble === 'deleted' && <Wipe locale={locale} />}
    </Notice>
  )
}

const Act = ({ label, onAct }: { readonly label: string; readonly onAct: () => void }) => (
  <button type="button" onClick={onAct}>
    {label}
  </button>
)

/** What the server has deleted is here still; it goes when the learner says so, and not before. */
function Wipe({ locale }: Props) {
  const words = syncNoticeWords(locale)
  return (
    <details>
      <summary>{words.wipe}</summary>
      <p>{words.wipeWarning}</p>
      <Act
        label={words.wipeConfirm}
        onAct={() => void forgetAccount().then(() => location.assign(localPath(locale, '/')))}
      />
    </details>
  )
}
