'use client'

import { useStudy } from '#client/use-study'
import type { Deck } from '#core/deck/deck'
import { type HardTerm, hardestTerms } from '#core/stats/hardest-terms'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { RecallBar } from '../progress/recall-bar'
import { useStandings } from '../progress/use-standings'
import { StatsSection } from './stats-section'
import styles from './stats.module.css'

const MOST = 10

export function HardestPart({ deck, locale }: { readonly deck: Deck; readonly locale: Locale }) {
  const words = statsWords(locale).hardest
  const { cards, state } = useStudy()
  const standings = useStandings()
  const hardest = hardestTerms({ cards, stateOf: (cardId) => state.cards.at(cardId)?.value }, MOST)
  const recallOf = (termId: string): number => standings.get(termId)?.recall ?? 0
  if (hardest.length === 0)
    return (
      <StatsSection title={words.title} reading={null}>
        <p>{words.none}</p>
      </StatsSection>
    )
  return (
    <StatsSection title={words.title} reading={words.reading}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {[words.term, words.lapses, words.recall].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hardest.map((term) => (
            <HardRow key={term.termId} {...{ ...term, deck, locale }} recall={recallOf(term.termId)} />
          ))}
        </tbody>
      </table>
    </StatsSection>
  )
}

type RowProps = HardTerm & { readonly recall: number; readonly deck: Deck; readonly locale: Locale }

function HardRow({ termId, lapseCount, recall, deck, locale }: RowProps) {
  const { ownCards } = useStudy().state
  const term = deck.terms.find(({ id }) => id === termId)
  const own = (ownCards.at(`${termId}:name`) ?? ownCards.at(termId))?.value
  return (
    <tr>
      <th scope="row">
        {term === undefined ? (
          (own?.termName ?? termId)
        ) : (
          <a href={localPath(locale, `/t/${termId}`)}>{term[locale]}</a>
        )}
      </th>
      <td>{statsWords(locale).hardest.times(lapseCount)}</td>
      <td>
        <RecallBar share={recall} locale={locale} />
      </td>
    </tr>
  )
}
