'use client'

import { useId, useState } from 'react'
import type { Action } from '#core/event'
import { study } from '#client/study'
import { newEventId } from '#client/clock'
import { useStudy } from '#client/use-study'
import type { Outline, OutlineChapter, OutlineTerm } from '#core/deck/outline'
import { ANSWER_LENGTH, ownCardIdOf } from '#core/deck/own-card'
import { QUESTION_LENGTH } from '#core/deck/own-draft'
import { ownTermIdOf } from '#core/deck/own-outline'
import { storableText } from '#core/storable-text'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/locale'
import styles from './outlines.module.css'

type TreeProps = {
  readonly outline: Outline
  /** Null while the outline is not saved: then there is nothing to fill in yet. */
  readonly outlineId: string | null
  readonly locale: Locale
}

/** An outline as it was read: headings, and under them the terms. */
export function OutlineTree({ outline, outlineId, locale }: TreeProps) {
  const isLarge = termCountOf(outline) > MOST_OPEN
  return (
    <ul className={styles.tree}>
      {outline.terms.map((term) => (
        <TermRow key={term.name} {...{ term, outlineId, locale }} />
      ))}
      {outline.chapters.map((chapter) => (
        <ChapterRow key={`${chapter.line}`} {...{ chapter, outlineId, locale, isLarge }} />
      ))}
    </ul>
  )
}

/** Of a larger outline the headings alone are drawn, and what is under one once it is opened. */
const MOST_OPEN = 300

const termCountOf = ({ terms, chapters }: Pick<OutlineChapter, 'terms' | 'chapters'>): number =>
  chapters.reduce((sum, chapter) => sum + termCountOf(chapter), terms.length)

type Place = Omit<TreeProps, 'outline'>
type ChapterProps = Place & { readonly chapter: OutlineChapter; readonly isLarge: boolean }

function ChapterRow({ chapter, isLarge, ...place }: ChapterProps) {
  const [isOpen, setIsOpen] = useState(!isLarge)
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary dir="auto">{chapter.title}</summary>
        {isOpen && <ChapterContent {...{ chapter, isLarge }} {...place} />}
      </details>
    </li>
  )
}

function ChapterContent({ chapter, isLarge, ...place }: ChapterProps) {
  return (
    <ul>
      {chapter.terms.map((term) => (
        <TermRow key={term.name} term={term} {...place} />
      ))}
      {chapter.chapters.map((child) => (
        <ChapterRow key={`${child.line}`} chapter={child} isLarge={isLarge} {...place} />
      ))}
    </ul>
  )
}

function TermRow({ term, outlineId, locale }: Place & { readonly term: OutlineTerm }) {
  return (
    <li dir="auto">{outlineId === null ? term.name : <TermMeaning {...{ term, outlineId, locale }} />}</li>
  )
}

type MeaningProps = { readonly term: OutlineTerm; readonly outlineId: string; readonly locale: Locale }

/** Filling in a meaning makes two cards: from the name to the meaning, and back. */
function TermMeaning({ term, outlineId, locale }: MeaningProps) {
  const words = outlinesWords(locale)
  const id = useId()
  const termId = ownTermIdOf(outlineId, term.name)
  const card = useStudy().state.ownCards.at(ownCardIdOf(termId, 'say'))?.value
  const wasRemoved = card?.removed ?? false
  const saved = wasRemoved ? '' : (card?.answer ?? '')
  const [text, setText] = useState<string | null>(null)

  function save(meaning: string): void {
    const editId = newEventId()
    const common = { outlineId, termName: term.name, editId }
    const sides = {
      say: { question: words.sayQuestion(term.name), answer: storableText(meaning, ANSWER_LENGTH) },
      name: { question: words.nameQuestion(meaning), answer: term.name },
    }
    study.recordAll(
      (['name', 'say'] as const).flatMap((side): readonly Action[] => {
        const cardId = ownCardIdOf(termId, side)
        const { question, answer } = sides[side]
        const body = { cardId, ...common, question: storableText(question, QUESTION_LENGTH), answer }
        const written: Action = { kind: 'ownCard.written', body }
        return wasRemoved ? [written, { kind: 'ownCard.restored', body: { cardId, editId } }] : [written]
      }),
    )
    setText(null)
  }

  return (
    <div className={styles.meaning}>
      <label htmlFor={id}>{term.name}</label>
      <input
        id={id}
        dir="auto"
        value={text ?? saved}
        maxLength={ANSWER_LENGTH}
        placeholder={words.meaningPlaceholder}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          const meaning = text?.trim() ?? ''
          if (meaning !== '' && meaning !== saved) save(meaning)
        }}
      />
      <span className={styles.state}>{saved !== '' && words.twoCards}</span>
    </div>
  )
}
