import { type FormEvent, useId, useState } from 'react'
import { newEventId } from '#client/clock'
import { study } from '#client/study'
import type { DeckTerm } from '#core/deck/deck'
import { ANSWER_LENGTH } from '#core/deck/own-card'
import { storableText } from '#core/storable-text'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import type { Locale } from '#i18n/locale'
import styles from './leech-help.module.css'

type Props = { readonly own: DeckTerm; readonly twin: DeckTerm; readonly locale: Locale }

/** A card of the learner's own that tells two terms apart: the question is there, the answer is theirs. */
export function ContrastForm({ own, twin, locale }: Props) {
  const words = reviewExtraWords(locale).leech
  const id = useId()
  const [answer, setAnswer] = useState('')
  const [isSaved, setIsSaved] = useState(false)
  const question = words.contrastQuestion(own[locale], twin[locale])

  function save(event: FormEvent): void {
    event.preventDefault()
    if (answer.trim() === '') return
    const cardId = `own:${newEventId()}`
    const termName = `${own[locale]} / ${twin[locale]}`
    const body = { cardId, outlineId: null, termName, termId: own.id, question, editId: newEventId() }
    study.record({ kind: 'ownCard.written', body: { ...body, answer: storableText(answer, ANSWER_LENGTH) } })
    setIsSaved(true)
  }

  return (
    <details>
      <summary>{words.contrast}</summary>
      <form className={styles.form} onSubmit={save}>
        <p>{question}</p>
        <label htmlFor={id}>{words.contrastLabel}</label>
        <textarea
          id={id}
          dir="auto"
          rows={3}
          required
          maxLength={ANSWER_LENGTH}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
          disabled={isSaved}
        />
        <button type="submit" disabled={isSaved}>
          {words.contrastSave}
        </button>
        <p role="status">{isSaved && words.contrastSaved}</p>
      </form>
    </details>
  )
}
