'use client'

import type { Chapter, Deck } from '#core/deck/deck'
import type { Locale } from '#i18n/locale'
import styles from './browse.module.css'
import { TermRow } from './term-row'

/** The deck by outline branch. */
export function DeckTree({ deck, locale }: { readonly deck: Deck; readonly locale: Locale }) {
  return (
    <ul className={styles.tree}>
      {deck.chapters
        .filter(({ parentId }) => parentId === null)
        .map((chapter) => (
          <Branch key={chapter.id} {...{ chapter, deck, locale }} />
        ))}
    </ul>
  )
}

type BranchProps = { readonly chapter: Chapter; readonly deck: Deck; readonly locale: Locale }

function Branch({ chapter, deck, locale }: BranchProps) {
  const terms = deck.terms.filter(({ group }) => group === chapter.id)
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <li>
      <details open>
        <summary>
          {chapter[locale]}{' '}
          <span className={styles.other} lang={other}>
            {chapter[other]}
          </span>
        </summary>
        <ul>
          {terms.map((term) => (
            <TermRow key={term.id} {...{ term, deck, locale }} />
          ))}
          {deck.chapters
            .filter(({ parentId }) => parentId === chapter.id)
            .map((child) => (
              <Branch key={child.id} chapter={child} {...{ deck, locale }} />
            ))}
        </ul>
      </details>
    </li>
  )
}
