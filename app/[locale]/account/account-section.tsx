import { type ReactNode, useId } from 'react'
import styles from './account.module.css'

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode }

export function AccountSection({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
