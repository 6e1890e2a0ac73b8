'use client'

import { useId, useRef } from 'react'
import { OWN_FORMS, type OwnCardFault, type OwnDraft, type OwnForm } from '#core/deck/own-draft'
import { notePageWords } from '#i18n/pages/note-page'
import { ownCardWords } from '#i18n/pages/own-card'
import type { Locale } from '#i18n/locale'
import styles from './notes.module.css'
import { TermField } from './term-field'

/** A draft as it stands in the fields: its term by name. */
export type FormDraft = OwnDraft & { readonly termName: string }

type ChoiceProps = {
  readonly form: OwnForm
  readonly onChoose: (form: OwnForm) => void
  readonly locale: Locale
}

/** How the card asks. */
export function FormChoice({ form, onChoose, locale }: ChoiceProps) {
  const words = ownCardWords(locale)
  const name = useId()
  return (
    <fieldset className={styles.forms}>
      <legend>{words.form}</legend>
      {OWN_FORMS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === form} onChange={() => onChoose(each)} />
          {words.forms[each]}
        </label>
      ))}
      <p className={styles.hint}>{words.formHints[form]}</p>
    </fieldset>
  )
}

type Props = {
  readonly fields: FormDraft
  readonly set: (change: Partial<FormDraft>) => void
  readonly faults: readonly OwnCardFault[]
  readonly locale: Locale
}

/** What the form asks for: the other texts stay, in case the learner comes back to a form that has them. */
export function OwnCardFields({ fields, set, faults, locale }: Props) {
  const words = ownCardWords(locale)
  const pages = notePageWords(locale)
  const id = useId()
  const { form, answer, others, termName } = fields
  const isWrong = (field: OwnCardFault['field']): boolean => faults.some((fault) => fault.field === field)
  return (
    <>
      <Question {...{ fields, set, locale }} isWrong={isWrong('question')} />
      {form !== 'cloze' && (
        <Side
          name="answer"
          label={words.answer[form]}
          rows={form === 'choice' || form === 'typed' ? 1 : 3}
          value={answer}
          isWrong={isWrong('answer')}
          onChange={(text) => set({ answer: text })}
        />
      )}
      {(form === 'choice' || form === 'typed') && (
        <Side
          name="others"
          label={words.others[form]}
          rows={3}
          value={others.join('\n')}
          isWrong={isWrong('others')}
          onChange={(text) => set({ others: text.split('\n') })}
        />
      )}
      <p className={styles.hint}>
        {words.markdown} {form === 'choice' && words.plainOnly}
      </p>
      <label htmlFor={`${id}-term`}>{words.term}</label>
      <TermField
        id={`${id}-term`}
        value={termName}
        onChange={(text) => set({ termName: text })}
        hintId={`${id}-term-hint`}
        locale={locale}
      />
      <p id={`${id}-term-hint`} className={styles.hint}>
        {pages.whichHint}
      </p>
    </>
  )
}

type SideProps = {
  readonly name: OwnCardFault['field']
  readonly label: string
  readonly rows: number
  readonly value: string
  readonly isWrong: boolean
  readonly onChange: (text: string) => void
}

function Side({ name, label, rows, value, isWrong, onChange }: SideProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...{ id, name, rows, value }}
        dir="auto"
        aria-invalid={isWrong}
        aria-describedby="card-faults"
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}

type QuestionProps = Pick<Props, 'fields' | 'set' | 'locale'> & { readonly isWrong: boolean }

function Question({ fields: { form, question }, set, locale, isWrong }: QuestionProps) {
  const words = ownCardWords(locale)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  function makeGap(): void {
    const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
    if (from === to) return field.current?.focus()
    set({ question: `${question.slice(0, from)}{{${question.slice(from, to)}}}${question.slice(to)}` })
    field.current?.focus()
  }
  return (
    <>
      <label htmlFor={id}>{words.question[form]}</label>
      <textarea
        ref={field}
        id={id}
        name="question"
        dir="auto"
        rows={3}
        value={question}
        aria-invalid={isWrong}
        aria-describedby="card-faults"
        onChange={(event) => set({ question: event.target.value })}
      />
      {form === 'cloze' && (
        <button type="button" className={styles.button} onClick={makeGap}>
          {words.makeGap}
        </button>
      )}
    </>
  )
}
