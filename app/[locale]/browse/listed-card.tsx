'use client'

import { hasTwoNames } from '#core/deck/term'
import { memo, useMemo, useState } from 'react'
import { reliefToday } from '#client/today'
import { useStudy } from '#client/use-study'
import { cardStanding } from '#core/browse/listed-card'
import type { StudyCard } from '#core/deck/study-card'
import { recallOf } from '#core/review/review-order'
import { browseWords } from '#i18n/pages/browse'
import { LANGUAGE_TAGS, type Locale } from '#i18n/locale'
import { type Rich, RichText } from '#ui/rich-text'
import { cardTextOf } from '../card-text'
import { MarkedText } from '../search/marked-text'
import { useLanguages } from '../use-look'
import { CardBody } from './card-body'
import styles from './card-list.module.css'
import { cardStateText } from './card-state-text'

type Shown = {
  readonly card: StudyCard
  readonly query: string
  readonly today: number
  readonly locale: Locale
}
type Props = Shown & {
  readonly isSelected: boolean
  readonly onMark: (ids: readonly string[], isMarked: boolean) => void
}

/** One row: question and term, state, recall today, how often it was forgotten; the answer when it is opened. */
export const ListedCard = memo(function ListedCard({ isSelected, onMark, ...shown }: Props) {
  const { card, query, locale } = shown
  const [isOpen, setIsOpen] = useState(false)
  const text = useCardText(card.id, locale)
  if (text === null) return null
  return (
    <li className={styles.row} data-card={card.id} data-selected={isSelected}>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={isSelected}
          onChange={(event) => onMark([card.id], event.target.checked)}
        />
        <span className="visually-hidden">{browseWords(locale).select(text.question.text)}</span>
      </label>
      <details className={styles.card} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span dir="auto" className={styles.question}>
            <Question question={text.question} query={query} />
          </span>
          <TermNames {...shown} />
        </summary>
        {isOpen && <CardBody cardId={card.id} locale={locale} />}
      </details>
      <Figures {...shown} />
    </li>
  )
})

/** Numbers are drawn again only when the words may have changed, not with every grade. */
function useCardText(cardId: string, locale: Locale) {
  const study = useStudy()
  const { deck } = study
  const { ownCards } = study.state
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => cardTextOf(study, cardId, locale, 0), [deck, ownCards, cardId, locale])
}

/** Formulas and code as they are drawn; in plain words what was looked for is marked. */
function Question({ question, query }: { readonly question: Rich; readonly query: string }) {
  if (query === '' || question.html !== null) return <RichText {...question} />
  return <MarkedText text={question.text.replaceAll('`', '')} query={query} />
}

function TermNames({ card, query, locale }: Shown) {
  const { deck, state } = useStudy()
  const term = deck?.terms.find(({ id }) => id === card.termId)
  const [first, other] = useLanguages(locale)
  const own = state.ownCards.at(card.id)?.value?.termName ?? ''
  if (term === undefined) return own !== '' && <span className={styles.term}>{own}</span>
  return (
    <span className={styles.term}>
      <span lang={LANGUAGE_TAGS[first]}>
        <MarkedText text={term[first]} query={query} />
      </span>
      {hasTwoNames(term) && (
        <span lang={LANGUAGE_TAGS[other]}>
          {' '}
          <MarkedText text={term[other]} query={query} />
        </span>
      )}
    </span>
  )
}

function Figures({ card, today, locale }: Shown) {
  const words = browseWords(locale)
  const { state: all, settings } = useStudy()
  const state = all.cards.at(card.id)?.value
  const standing = cardStanding(state, today, reliefToday(settings))
  const isNew = state === undefined || state.progress === null
  return (
    <>
      <p className={styles.state}>
        {cardStateText(standing, today, locale).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
      <p className={styles.number}>
        <span className={styles.head}>{words.columns.recall} </span>
        {isNew ? words.notYet : words.recall(Math.round(recallOf(state, today) * 100))}
      </p>
      <p className={styles.number}>
        <span className={styles.head}>{words.columns.lapses} </span>
        {isNew ? words.notYet : words.lapses(standing.lapseCount)}
      </p>
    </>
  )
}
