import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = {
  readonly text: string
  /** Whether something may be lost if it is not heard. */
  readonly isWarning?: boolean
  readonly children: ReactNode
}

/** One thing worth saying, and what can be done about it. */
export const Notice = ({ text, isWarning = false, children }: Props) => (
  <aside className={isWarning ? styles.warning : styles.notice}>
    <p>{text}</p>
    <div className={styles.actions}>{children}</div>
  </aside>
)
