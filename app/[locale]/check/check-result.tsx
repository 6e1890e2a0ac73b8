import { useEffect, useRef } from 'react'
import type { Study } from '#client/study-store'
import type { FinishedCheck } from '#core/check/findings'
import { UNSEEN_CARD, gradesSinceReset } from '#core/card-state'
import type { Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { leavePage } from '../leave-page'
import { queueOf } from '../study-queue'
import { say } from '../toast'
import { changeSetting } from '../change-setting'
import { setUndone } from './check-actions'
import styles from './check.module.css'
import { FindingsList } from './findings-list'
import { FindingsTable } from './findings-table'
import { MissedTerms } from './missed-terms'

type Props = {
  readonly check: FinishedCheck
  readonly study: Study
  readonly deck: Deck
  readonly locale: Locale
  readonly onAgain: () => void
}

/** What was found, how sure that is, and where to begin. */
export function CheckResult({ check, study, deck, locale, onAgain }: Props) {
  const words = checkWords(locale)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { gapsFirst } = study.settings
  const seeded = check.answers.filter(({ body }) => {
    const [first] = gradesSinceReset(study.state.cards.at(body.cardId)?.value ?? UNSEEN_CARD)
    return first?.body.checkId === check.checkId
  }).length
  const first = firstNewChapter(study, deck)
  function order(isGapsFirst: boolean): void {
    changeSetting('gapsFirst', isGapsFirst, isGapsFirst ? words.gapsSaid : words.orderSaid)
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.result}
      </h1>
      <p className={styles.lead}>{words.asked(check.answers.length, seeded)}</p>
      <FindingsList {...{ check, deck, locale }} />
      <MissedTerms {...{ check, deck, locale }} />
      <p className={styles.what}>{gapsFirst ? words.gapsSaid : words.orderSaid}</p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.primary}
          onClick={() => leavePage(localPath(locale, '/review'))}
        >
          {first === null ? words.review : words.startWith(first[locale])}
        </button>
        <button type="button" onClick={() => order(!gapsFirst)}>
          {gapsFirst ? words.keepOrder : words.gapsFirst}
        </button>
        <DiscardButton {...{ check, locale }} />
        <button type="button" className={styles.quiet} onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <h2>{words.howSure}</h2>
      <FindingsTable {...{ check, study, deck, locale }} />
    </>
  )
}

/** The chapter of the new card that comes next; null when none is to come today, or it is the learner's own. */
function firstNewChapter(study: Study, { terms, chapters }: Deck) {
  const next = queueOf(study).entries.find(({ reason }) => reason === 'new')
  const term = terms.find(({ id }) => id === next?.card.termId)
  return chapters.find(({ id }) => id === term?.group) ?? null
}

export function DiscardButton({ check, locale }: Pick<Props, 'check' | 'locale'>) {
  const words = checkWords(locale)
  function discard(): void {
    setUndone(check, true)
    say(words.discarded, () => setUndone(check, false))
  }
  return (
    <button type="button" onClick={discard}>
      {words.discard}
    </button>
  )
}
