import { type ReactNode, useId } from 'react'
import styles from './stats.module.css'

type Props = {
  readonly title: string
  /** One line that says what the figure means. */
  readonly reading: string | null
  readonly children: ReactNode
}

export function StatsSection({ title, reading, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {reading !== null && <p className={styles.reading}>{reading}</p>}
      {children}
    </section>
  )
}
