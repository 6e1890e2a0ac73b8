import type { FinishedCheck } from '#core/check/findings'
import type { Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './check.module.css'

type Props = { readonly check: FinishedCheck; readonly deck: Deck; readonly locale: Locale }

/** Terms that were not answered rightly, each with its page. */
export function MissedTerms({ check, deck, locale }: Props) {
  const missed = new Set(check.finish.body.chapters.flatMap(({ missedIds }) => missedIds))
  const terms = deck.terms.filter(({ id }) => missed.has(id))
  if (terms.length === 0) return null
  return (
    <>
      <h2>{checkWords(locale).missed(terms.length)}</h2>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.id}>
            <a href={localPath(locale, `/t/${term.id}`)}>{term[locale]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
