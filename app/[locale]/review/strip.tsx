import type { MouseEvent } from 'react'
import type { Grade } from '#core/event'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { GradeStrip, ShowAnswer } from '#ui/grade-strip'
import { DEAD_AFTER_REVEAL_MS } from '../keyboard/command-for-key'
import { proposedGrade } from './proposed-grade'
import { gradeLabels } from './grade-labels'
import styles from './review.module.css'
import type { Session } from './use-session'

type Props = {
  readonly session: Session
  readonly locale: Locale
  readonly onReveal: () => void
  readonly onGrade: (grade: Grade) => void
}

/** Reveal and grades in one place. Its buttons change under the finger: the second tap of a double tap does nothing. */
export function Strip({ session, locale, onReveal, onGrade }: Props) {
  const words = pick(locale).review
  const { offer, attempt, study } = session
  function dropSecondTap(event: MouseEvent): void {
    if (event.detail > 0 && session.msSinceChange() < DEAD_AFTER_REVEAL_MS) event.stopPropagation()
  }
  return (
    <div className={styles.strip} onClickCapture={dropSecondTap}>
      {offer === null ? (
        <ShowAnswer label={words.showAnswer} onShow={onReveal} />
      ) : (
        <GradeStrip
          proposed={proposedGrade(attempt)}
          groupName={words.gradesLabel}
          onGrade={onGrade}
          labels={gradeLabels(offer, locale, study.settings)}
        />
      )}
    </div>
  )
}
