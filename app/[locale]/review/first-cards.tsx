import { useEffect, useRef, useState } from 'react'
import { rememberBeginningAsked } from '#client/newcomer'
import { useStudy } from '#client/use-study'
import { branchesOf, leavesOf } from '#core/deck/branch'
import type { Deck } from '#core/deck/deck'
import type { Beginning } from '#core/review/beginning'
import { NEW_TERM } from '#core/stats/term-standing'
import { beginningWords } from '#i18n/pages/beginning'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import { LANGUAGE_TAGS, type Locale } from '#i18n/locale'
import { useStandings } from '../progress/use-standings'
import { FirstQuestions } from './first-questions'
import styles from './first-cards.module.css'
import frame from './review.module.css'
import type { Session } from './use-session'

type Props = {
  readonly session: Session
  readonly beginning: Beginning
  readonly locale: Locale
  readonly onDone: () => void
}

/** What a beginner's first cards came to, and then how to go on. Every step can be left, and undo works over both. */
export function FirstCards({ session, beginning, locale, onDone }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  function ask(): void {
    rememberBeginningAsked() // they are put once, whether they are answered or not
    setIsAsking(true)
  }
  return isAsking ? (
    <FirstQuestions {...{ locale, onDone }} />
  ) : (
    <FirstSummary {...{ session, beginning, locale }} onGoOn={ask} />
  )
}

type SummaryProps = Omit<Props, 'onDone'> & { readonly onGoOn: () => void }

function FirstSummary({ session, beginning: { cardCount, rememberedCount }, locale, onGoOn }: SummaryProps) {
  const words = beginningWords(locale)
  const heading = useRef<HTMLHeadingElement>(null)
  const { deck } = useStudy()
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={frame.summary}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title(cardCount)}
      </h1>
      <p>{words.remembered(rememberedCount, cardCount)}</p>
      {deck !== null && <LitMap {...{ deck, locale }} />}
      <p className={frame.choices}>
        <button type="button" className={frame.primary} onClick={onGoOn}>
          {words.goOn}
        </button>
        <button type="button" onClick={session.startSet}>
          {words.keepReviewing}
        </button>
        <button type="button" onClick={session.undo} aria-keyshortcuts="u">
          {reviewExtraWords(locale).summary.undo} <kbd>u</kbd>
        </button>
      </p>
    </div>
  )
}

/** One square per term, lit where it was begun; the line below says the same. */
function LitMap({ deck, locale }: { readonly deck: Deck; readonly locale: Locale }) {
  const standings = useStandings()
  const isBegun = ({ id }: { readonly id: string }) => (standings.get(id) ?? NEW_TERM).level !== 'new'
  const branches = branchesOf(deck).flatMap(leavesOf)
  const lit = branches.filter(({ terms }) => terms.some(isBegun))
  const places = new Intl.ListFormat(LANGUAGE_TAGS[locale]).format(lit.map(({ name }) => name[locale]))
  const begunCount = lit.flatMap(({ terms }) => terms).filter(isBegun).length
  return (
    <figure className={styles.map}>
      <div aria-hidden="true" className={styles.squares}>
        {branches.map(({ id, terms }) => (
          <span key={id} className={styles.branch}>
            {terms.map((term) => (
              <span key={term.id} className={styles.square} data-lit={isBegun(term)} />
            ))}
          </span>
        ))}
      </div>
      <figcaption>{beginningWords(locale).lit(places, begunCount, deck.terms.length)}</figcaption>
    </figure>
  )
}
