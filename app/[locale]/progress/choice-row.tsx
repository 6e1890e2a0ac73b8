'use client'

import { useId } from 'react'
import styles from './progress.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

/** One of a few, side by side: radio buttons, so that arrows and screen readers know what to do. */
export function ChoiceRow<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {(Object.keys(options) as Value[]).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          <span>{options[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
