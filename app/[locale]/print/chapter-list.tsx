'use client'

import type { Chapter, Deck } from '#core/deck/deck'
import { printedCards } from '#core/print/printed-cards'
import type { Settings } from '#core/settings'
import { printWords } from '#i18n/pages/print'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './print.module.css'

type Props = { readonly deck: Deck; readonly settings: Settings; readonly locale: Locale }

/** Every chapter that has cards, each with its two forms. */
export function ChapterList({ deck, settings, locale }: Props) {
  const words = printWords(locale)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Chapters {...{ deck, settings, locale }} parentId={null} />
    </section>
  )
}

function Chapters({ parentId, ...props }: Props & { readonly parentId: string | null }) {
  const chapters = props.deck.chapters.filter((chapter) => chapter.parentId === parentId)
  if (chapters.length === 0) return null
  return (
    <ul className={styles.chapters}>
      {chapters.map((chapter) => (
        <ChapterItem key={chapter.id} chapter={chapter} {...props} />
      ))}
    </ul>
  )
}

function ChapterItem({ chapter, deck, settings, locale }: Props & { readonly chapter: Chapter }) {
  const words = printWords(locale)
  const count = printedCards(deck, { chapterId: chapter.id }, settings).length
  if (count === 0) return null
  const path = `${localPath(locale, '/print')}?chapter=${encodeURIComponent(chapter.id)}`
  return (
    <li>
      <div className={styles.chapter}>
        <span>{chapter[locale]}</span>
        <span className={styles.count}>{words.count(count)}</span>
        <a href={`${path}&as=sheet`} aria-label={words.sheetOf(chapter[locale])}>
          {words.sheet}
        </a>
        <a href={`${path}&as=cards`} aria-label={words.cardsOf(chapter[locale])}>
          {words.cards}
        </a>
      </div>
      <Chapters {...{ deck, settings, locale }} parentId={chapter.id} />
    </li>
  )
}
