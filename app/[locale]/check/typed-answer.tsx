import { type FormEvent, useEffect, useId, useRef } from 'react'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import styles from './check.module.css'

type Props = {
  readonly locale: Locale
  readonly onAnswer: (given: string) => void
  readonly onUnknown: () => void
}

/** A name by heart. Enter gives it; an empty field says "I don't know". */
export function TypedAnswer({ locale, onAnswer, onUnknown }: Props) {
  const words = checkWords(locale)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
  }, [])
  function submit(event: FormEvent): void {
    event.preventDefault()
    const given = field.current?.value.trim() ?? ''
    if (given === '') onUnknown()
    else onAnswer(given)
  }
  return (
    <form className={styles.typed} onSubmit={submit}>
      <label htmlFor={id}>{words.field}</label>
      <input
        ref={field}
        id={id}
        maxLength={80}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`check-last check-progress check-question ${id}-hint`}
      />
      <p id={`${id}-hint`}>{words.fieldHint}</p>
      <div className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {words.submit}
        </button>
        <button type="button" onClick={onUnknown}>
          {words.unknown}
        </button>
      </div>
    </form>
  )
}
