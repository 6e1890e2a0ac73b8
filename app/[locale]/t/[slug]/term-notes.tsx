'use client'

import { ownCardsIn } from '#core/deck/own-card'
import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { notePageWords } from '#i18n/pages/note-page'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../../local-path'
import { useCommands } from '../../keyboard/use-commands'
import { SubjectNote } from '../../note/subject-note'
import { say } from '../../toast'
import styles from './term.module.css'

type Props = {
  readonly termId: string
  readonly cards: readonly { readonly id: string; readonly question: string }[]
  readonly locale: Locale
}

/** The note on the term, those on its cards, and the learner's own cards of it; nothing before their records are read. */
export function TermNotes({ termId, cards, locale }: Props) {
  const words = noteWords(locale)
  const pages = notePageWords(locale)
  const { state, status } = useStudy()
  const [isEditing, setIsEditing] = useState(false)
  useCommands({ note: () => setIsEditing(true) })
  const noted = cards.filter(({ id }) => (state.notes.at(id)?.value.text ?? '').trim() !== '')
  const own = ownCardsIn(state.ownCards).filter((card) => !card.removed && card.termId === termId)
  if (status !== 'ready') return null
  return (
    <>
      <section aria-labelledby="my-notes">
        <h2 id="my-notes">{pages.notes}</h2>
        <SubjectNote
          subjectId={termId}
          title={words.title}
          isEditing={isEditing}
          onEdit={setIsEditing}
          hasKey
          {...{ locale, say }}
        />
        {noted.map(({ id, question }) => (
          <CardsNote key={id} subjectId={id} title={question} locale={locale} />
        ))}
      </section>
      <section aria-labelledby="my-cards">
        <h2 id="my-cards">{pages.cards}</h2>
        {own.map(({ cardId, question, answer }) => (
          <details key={cardId} className={styles.card}>
            <summary dir="auto">{question}</summary>
            <p dir="auto">{answer}</p>
            <p>
              <a href={`${localPath(locale, '/notes')}?card=${encodeURIComponent(cardId)}`}>
                {pages.edit}
                <span className="visually-hidden">: {question}</span>
              </a>
            </p>
          </details>
        ))}
        <p>
          <a href={`${localPath(locale, '/notes')}?new=card&term=${termId}`}>{pages.writeCard}</a>
        </p>
      </section>
    </>
  )
}

type CardsNoteProps = { readonly subjectId: string; readonly title: string; readonly locale: Locale }

function CardsNote({ subjectId, title, locale }: CardsNoteProps) {
  const [isEditing, setIsEditing] = useState(false)
  return <SubjectNote {...{ subjectId, title, locale, isEditing, say }} onEdit={setIsEditing} />
}
