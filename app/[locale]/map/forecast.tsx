'use client'

import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type Branch, type BranchTerm, termsUnder } from '#core/deck/branch'
import { type TermStandings, branchStanding } from '#core/stats/term-standing'
import { mapWords } from '#i18n/pages/map'
import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import { Slider } from '../progress/slider'
import { studyDate } from '../progress/study-date'
import { useStandings } from '../progress/use-standings'
import styles from './map.module.css'
import { TermName } from './term-name'

const FARTHEST_DAYS = 90
const MOST_NAMED = 5

type Props = {
  readonly branches: readonly Branch[]
  readonly daysAhead: number
  readonly locale: Locale
  readonly onChange: (days: number) => void
}

/** "What will be left by then": the whole map on a day to come if nothing is reviewed, and the terms that lose most. */
export function Forecast({ branches, daysAhead, locale, onChange }: Props) {
  const words = mapWords(locale)
  const { percent } = progressWords(locale)
  const [now, then] = [useStandings(), useStandings(daysAhead)]
  const date = studyDate(todayOf(useStudy().settings) + daysAhead, locale)
  const terms = branches.flatMap(termsUnder)
  const ids = terms.map(({ id }) => id)
  const [before, after] = [branchStanding(ids, now), branchStanding(ids, then)]
  const lost = Math.round((before.recall - after.recall) * ids.length)
  const losing = daysAhead === 0 ? [] : losingMost(terms, now, then)
  return (
    <div className={styles.forecast}>
      <Slider
        {...{ label: words.later, value: daysAhead, onChange }}
        range={[0, FARTHEST_DAYS, 1]}
        text={words.laterValue(daysAhead, date)}
      />
      <p>
        {daysAhead === 0 ? words.now(percent(before.recall)) : words.then(date, percent(after.recall), lost)}
        {losing.length > 0 && ` ${words.losing}`}
        {losing.map((term, index) => (
          <span key={term.id}>
            {index > 0 && words.listSeparator}
            <TermName {...{ term, locale }} />
          </span>
        ))}
      </p>
    </div>
  )
}

function losingMost(
  terms: readonly BranchTerm[],
  now: TermStandings,
  then: TermStandings,
): readonly BranchTerm[] {
  const lossOf = ({ id }: BranchTerm): number => (now.get(id)?.recall ?? 0) - (then.get(id)?.recall ?? 0)
  return terms
    .filter((term) => lossOf(term) >= 0.005)
    .toSorted((a, b) => lossOf(b) - lossOf(a))
    .slice(0, MOST_NAMED)
}
