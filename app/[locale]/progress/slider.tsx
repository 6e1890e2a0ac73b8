'use client'

import { useId } from 'react'
import styles from './progress.module.css'

type Props = {
  readonly label: string
  readonly value: number
  /** Lowest, highest, step. */
  readonly range: readonly [number, number, number]
  /** The value in words, beside the slider and for screen readers. */
  readonly text: string
  readonly onChange: (value: number) => void
}

/** A number chosen by dragging or by arrow keys, said in words while it moves. */
export function Slider({ label, value, range: [min, max, step], text, onChange }: Props) {
  const id = useId()
  return (
    <p className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id} aria-hidden="true">
        {text}
      </output>
    </p>
  )
}
