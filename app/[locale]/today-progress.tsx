'use client'

import { useMemo } from 'react'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { branchesOf, leavesOf, termsUnder } from '#core/deck/branch'
import type { Deck } from '#core/deck/deck'
import { selectionQuery } from '#core/review/selection'
import { wasForgottenOn } from '#core/stats/forgotten-cards'
import { forgottenOn } from '#core/stats/first-reviews'
import { branchStanding } from '#core/stats/term-standing'
import { progressWords } from '#i18n/pages/progress'
import { selectionWords } from '#i18n/pages/selection'
import type { Locale } from '#i18n/locale'
import { localPath } from '../local-path'
import { RecallBar } from './progress/recall-bar'
import { useHistory } from './progress/use-history'
import { useStandings } from './progress/use-standings'
import { WeekPart } from './progress/week-part'
import styles from './today.module.css'

type Props = { readonly deck: Deck; readonly locale: Locale }

/** What stands beside and below today's work: the week, what was forgotten yesterday, and how far each branch is. */
export function TodayProgress({ deck, locale }: Props) {
  const words = progressWords(locale)
  const { showProgress } = useStudy().settings
  return (
    <>
      {showProgress && (
        <section className={styles.week} aria-labelledby="week">
          <h2 id="week">{words.week}</h2>
          <WeekPart locale={locale} />
          <a href={localPath(locale, '/stats')}>{words.allStats}</a>
        </section>
      )}
      <div className={styles.below}>
        <ForgottenToday locale={locale} />
        <Forgotten {...{ deck, locale }} />
        <Branches {...{ deck, locale }} />
      </div>
    </>
  )
}

/** How many cards were graded Again today, and the way to go through them once more; nothing where there are none. */
function ForgottenToday({ locale }: Pick<Props, 'locale'>) {
  const words = selectionWords(locale)
  const { state, settings } = useStudy()
  const today = todayOf(settings)
  const count = [...state.cards.values()].filter(({ value }) => wasForgottenOn(value, today)).length
  if (count === 0) return null
  return (
    <p className={styles.done}>
      {words.forgottenToday(count)}{' '}
      <a href={`${localPath(locale, '/review')}?${selectionQuery({ chapterId: null, mode: 'forgotten' })}`}>
        {words.doAgain}
      </a>
    </p>
  )
}

/** Terms of which a card was forgotten yesterday. Where there are none, nothing is said. */
function Forgotten({ deck, locale }: Props) {
  const { reviews, today } = useHistory()
  const cardIds = new Set(forgottenOn(reviews, today - 1))
  const termIds = new Set(
    deck.cards.flatMap(({ id, termIds: [own] }) => (cardIds.has(id) && own ? [own] : [])),
  )
  const terms = deck.terms.filter(({ id }) => termIds.has(id))
  if (terms.length === 0) return null
  return (
    <section aria-labelledby="forgotten">
      <h2 id="forgotten">{progressWords(locale).forgottenYesterday}</h2>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.id}>
            <a href={localPath(locale, `/t/${term.id}`)}>{term[locale]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOST_BRANCHES = 5

/** The branches that were begun, those with the most to do first. */
function Branches({ deck, locale }: Props) {
  const words = progressWords(locale)
  const standings = useStandings()
  const branches = useMemo(() => branchesOf(deck).flatMap(leavesOf), [deck])
  const begun = branches
    .map((branch) => ({
      branch,
      standing: branchStanding(
        termsUnder(branch).map(({ id }) => id),
        standings,
      ),
    }))
    .filter(({ standing }) => standing.levels.new < standing.termCount)
    .toSorted((a, b) => b.standing.dueCount - a.standing.dueCount || a.standing.recall - b.standing.recall)
    .slice(0, MOST_BRANCHES)
  if (begun.length === 0) return null
  return (
    <section aria-labelledby="branches">
      <h2 id="branches">{words.branches}</h2>
      <ul className={styles.branches}>
        {begun.map(({ branch, standing }) => (
          <li key={branch.id}>
            <a href={`${localPath(locale, '/map')}#${branch.id}`}>{branch.name[locale]}</a>
            <span className="visually-hidden">{words.recall}</span>
            <RecallBar share={standing.recall} locale={locale} />
          </li>
        ))}
      </ul>
      <a href={localPath(locale, '/map')}>{words.wholeMap}</a>
    </section>
  )
}
