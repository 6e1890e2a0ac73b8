'use client'

import { type ReactNode, useId, useState } from 'react'
import styles from './settings.module.css'

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** One part of the page, where the index leads. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section className={styles.section} aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
)

type Common = { readonly label: string; readonly hint: string }

type SwitchProps = Common & { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

export function SwitchField({ label, hint, isOn, onChange }: SwitchProps) {
  const hintId = useId()
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={hintId}
        />{' '}
        {label}
      </label>
      <p id={hintId}>{hint}</p>
    </div>
  )
}

type ChoiceProps<Value extends string> = Common & {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles.choice} aria-describedby={`${name}-hint`}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
      <p id={`${name}-hint`}>{hint}</p>
    </fieldset>
  )
}

type NumberProps = Common & {
  readonly value: number
  readonly min: number
  readonly max: number
  /** Said instead of the hint while what is typed may not be set. */
  readonly refusal: string
  readonly onChange: (value: number) => void
}

/** Keeps what is typed; it counts when the field is left, once it is a number that may be set. */
export function NumberField({ label, hint, value, min, max, refusal, onChange }: NumberProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? String(value)
  const number = Number(text)
  const isRight = text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max
  function finish(): void {
    if (!isRight) return
    setTyped(null)
    if (number !== value) onChange(number)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        {...{ min, max }}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
        aria-invalid={!isRight}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} role={isRight ? undefined : 'alert'}>
        {isRight ? hint : refusal}
      </p>
    </div>
  )
}
