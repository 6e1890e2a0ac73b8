import { type ReactNode, useId } from 'react'
import styles from './data.module.css'

type Props = { readonly title: string; readonly children: ReactNode }

export function DataSection({ title, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
