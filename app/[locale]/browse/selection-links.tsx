'use client'

import { useStudy } from '#client/use-study'
import { OWN_CARDS } from '#core/deck/in-chapter'
import { selectionQuery } from '#core/review/selection'
import { selectionWords } from '#i18n/pages/selection'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './browse.module.css'

const MODES = ['due', 'new', 'cram'] as const

/** The ways to review the chapter that the list is narrowed to; nothing for one that is in no deck. */
export function SelectionLinks({
  chapterId,
  locale,
}: {
  readonly chapterId: string
  readonly locale: Locale
}) {
  const words = selectionWords(locale)
  const { deck } = useStudy()
  const name =
    chapterId === OWN_CARDS ? words.ownCards : deck?.chapters.find(({ id }) => id === chapterId)?.[locale]
  if (name === undefined) return null
  return (
    <nav className={styles.selections} aria-label={words.linksLabel(name)}>
      {MODES.map((mode) => (
        <a key={mode} href={`${localPath(locale, '/review')}?${selectionQuery({ chapterId, mode })}`}>
          {words.links[mode]}
        </a>
      ))}
    </nav>
  )
}
