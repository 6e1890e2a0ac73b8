'use client'

import { useMemo, useState } from 'react'
import { useStudy } from '#client/use-study'
import { type Branch, branchesOf, ownBranchOf } from '#core/deck/branch'
import type { Deck } from '#core/deck/deck'
import { type Filter, filteredBranches } from '#core/stats/filtered-branches'
import { mapWords } from '#i18n/pages/map'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import { ChoiceRow } from '../progress/choice-row'
import { useStandings } from '../progress/use-standings'
import { Forecast } from './forecast'
import { MapTiles } from './map-tiles'
import { MapTree } from './map-tree'
import styles from './map.module.css'

/** The outline with what is remembered of it. `#<chapter id>` in the address opens that chapter and brings it into view. */
export function MapScreen({ locale }: { readonly locale: Locale }) {
  const words = mapWords(locale)
  const { deck, status } = useStudy()
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      {deck !== null && status === 'ready' ? (
        <OutlineMap {...{ deck, locale }} />
      ) : (
        <p>{status === 'ready' ? pick(locale).review.noDeck : pick(locale).review.loading}</p>
      )}
    </section>
  )
}

function OutlineMap({ deck, locale }: { readonly deck: Deck; readonly locale: Locale }) {
  const words = mapWords(locale)
  const branches = useBranches(deck)
  const [filter, setFilter] = useState<Filter>('all')
  const [view, setView] = useState<'tree' | 'tiles'>('tree')
  const [daysAhead, setDaysAhead] = useState(0)
  const standings = useStandings(daysAhead)
  const shown = filteredBranches(branches, standings, filter)
  return (
    <>
      <p className={styles.why}>{words.why}</p>
      <p className={styles.links}>
        <a href={localPath(locale, '/review')}>{words.review}</a>
        <a href={localPath(locale, '/check')}>{words.check}</a>
      </p>
      <Forecast {...{ branches, daysAhead, locale }} onChange={setDaysAhead} />
      <div className={styles.controls}>
        <ChoiceRow label={words.filter} value={filter} options={words.filters} onChoose={setFilter} />
        <ChoiceRow label={words.view} value={view} options={words.views} onChoose={setView} />
      </div>
      {shown.length === 0 && <p>{words.nothing}</p>}
      {shown.length > 0 && view === 'tiles' && <MapTiles {...{ branches: shown, standings, locale }} />}
      {shown.length > 0 && view === 'tree' && (
        <MapTree key={filter} {...{ branches: shown, standings, locale }} isOpenAtFirst={filter !== 'all'} />
      )}
    </>
  )
}

/** The deck's outline, and behind it each outline of the learner as a branch of its own. */
function useBranches(deck: Deck): readonly Branch[] {
  const { outlines } = useStudy().state
  return useMemo(() => {
    const theirs = branchesOf(deck)
    const own = [...outlines.values()]
      .flatMap(({ value }) => (value === null || value.removed ? [] : [value]))
      .toSorted((a, b) => (a.outlineId < b.outlineId ? -1 : 1))
    return [...theirs, ...own.map((outline, index) => ownBranchOf(outline, `${theirs.length + index + 1}`))]
  }, [deck, outlines])
}
