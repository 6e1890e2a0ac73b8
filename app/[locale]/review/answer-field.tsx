import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { Computation } from '#core/deck/computation'
import type { Locale } from '#i18n/locale'
import { answeringWords } from '#i18n/pages/answering'
import styles from './answer-field.module.css'

type Props = {
  readonly locale: Locale
  readonly type: Computation['answerType'] | 'text'
  /** Hears every change, and '' when the field goes: half an answer is none to the next card. The same on each render. */
  readonly onGive: (given: string) => void
  readonly onAnswer: (given: string) => void
}

/** Takes the answer to a computed question. Enter checks it; left empty, the answer is shown all the same. */
export function AnswerField({ locale, type, onGive, onAnswer }: Props) {
  const words = answeringWords(locale)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // On a touch screen the keyboard would cover the question before it is read.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true })
    return () => onGive('')
  }, [onGive])

  function submit(event: FormEvent): void {
    event.preventDefault()
    onAnswer(field.current?.value ?? '')
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{words.label}</label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        inputMode={type === 'text' ? type : type === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={type === 'text' ? 200 : 60}
        onChange={(event) => onGive(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {type === 'text' ? words.textHint : words.hint}
      </p>
    </form>
  )
}

type OptionsProps = {
  readonly options: readonly string[]
  readonly name: string
  readonly onAnswer: (given: string) => void
}

/** Names stand two in a row on a phone; what is longer would be broken over many lines. */
const LONGEST_NAME = 14

/** The options of a choice card; 1-4 pick one. */
export function AnswerOptions({ options, name, onAnswer }: OptionsProps) {
  const areNames = options.every((option) => option.length <= LONGEST_NAME)
  return (
    <div
      role="group"
      aria-label={name}
      className={areNames ? styles.options : `${styles.options} ${styles.sentences}`}
    >
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          className={styles.option}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onAnswer(option)}
        >
          <kbd>{index + 1}</kbd> {option}
        </button>
      ))}
    </div>
  )
}
