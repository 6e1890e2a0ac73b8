'use client'

import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { Deck } from '#core/deck/deck'
import { type PrintSubject, printedCards } from '#core/print/printed-cards'
import { printWords } from '#i18n/pages/print'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { Icon } from '#ui/icon'
import { localPath } from '../../local-path'
import { cardTextOf } from '../card-text'
import { ChapterList } from './chapter-list'
import { CutCards } from './cut-cards'
import { FoldSheet } from './fold-sheet'
import styles from './print.module.css'

type Props = { readonly locale: Locale }

/** What can be printed, or what is about to be: `?chapter=` or `?term=`, `&as=sheet` or `cards`. */
export function PrintScreen({ locale }: Props) {
  const words = printWords(locale)
  const study = useStudy()
  if (study.status !== 'ready' || study.deck === null) {
    const { loading, noDeck } = pick(locale).review
    return (
      <section className={styles.page}>
        <h1>{words.title}</h1>
        <p>{study.status === 'ready' ? noDeck : loading}</p>
      </section>
    )
  }
  const asked = subjectIn(new URLSearchParams(location.search), study.deck, locale)
  if (asked === null) return <ChapterList deck={study.deck} settings={study.settings} locale={locale} />
  return <Printed {...{ study, locale, asked }} deck={study.deck} />
}

type Asked = { readonly subject: PrintSubject; readonly name: string; readonly isCut: boolean }

function subjectIn(query: URLSearchParams, deck: Deck, locale: Locale): Asked | null {
  const isCut = query.get('as') === 'cards'
  const term = deck.terms.find(({ id }) => id === query.get('term'))
  if (term !== undefined) return { subject: { termId: term.id }, name: term[locale], isCut }
  const chapter = deck.chapters.find(({ id }) => id === query.get('chapter'))
  return chapter === undefined ? null : { subject: { chapterId: chapter.id }, name: chapter[locale], isCut }
}

type PrintedProps = Props & { readonly study: Study; readonly deck: Deck; readonly asked: Asked }

function Printed({ study, deck, asked: { subject, name, isCut }, locale }: PrintedProps) {
  const words = printWords(locale)
  const texts = printedCards(deck, subject, study.settings).flatMap(
    ({ id }) => cardTextOf(study, id, locale) ?? [],
  )
  return (
    <section className={styles.page}>
      <h1 className={isCut ? styles.screenOnly : undefined}>{name}</h1>
      <div data-print="off">
        <p>
          {words.count(texts.length)} · {isCut ? words.cardsHint : words.sheetHint}
        </p>
        <p className={styles.actions}>
          <button type="button" className={styles.print} onClick={() => window.print()}>
            <Icon name="print" /> {words.print}
          </button>
          <a href={localPath(locale, '/print')}>{words.back}</a>
        </p>
      </div>
      {texts.length === 0 && <p>{words.nothing}</p>}
      {isCut ? <CutCards {...{ texts, locale }} /> : <FoldSheet {...{ texts, name, locale }} />}
    </section>
  )
}
