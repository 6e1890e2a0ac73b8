import type { Grade } from '#core/event'
import styles from './grade-strip.module.css'
import { Icon } from './icon'

export type GradeLabel = {
  readonly grade: Grade
  readonly word: string
  readonly interval: string
  /** What a screen reader says: word and interval in full. */
  readonly name: string
  readonly key: string
}

type Props = {
  readonly labels: readonly GradeLabel[]
  /** The one that Enter gives. */
  readonly proposed: Grade
  readonly groupName: string
  readonly onGrade: (grade: Grade) => void
}

/** The four grades, always in this order and place. */
export function GradeStrip({ labels, proposed, groupName, onGrade }: Props) {
  return (
    <div className={styles.grades} role="group" aria-label={groupName}>
      {labels.map(({ grade, word, interval, name, key }) => (
        <button
          key={grade}
          type="button"
          className={`${styles.grade} ${styles[grade] ?? ''} ${grade === proposed ? (styles.proposed ?? '') : ''}`}
          aria-label={name}
          aria-keyshortcuts={key}
          onClick={() => onGrade(grade)}
        >
          <span className={styles.word}>
            <span className={styles.icon}>
              <Icon name={grade} />
            </span>
            {word} <kbd>{key}</kbd>
          </span>
          <span className={styles.interval}>{interval}</span>
        </button>
      ))}
    </div>
  )
}

type ShowProps = { readonly label: string; readonly onShow: () => void }

/** Before the answer is shown, one button fills the same strip. */
export function ShowAnswer({ label, onShow }: ShowProps) {
  return (
    <div className={styles.grades}>
      <button type="button" className={styles.show} aria-keyshortcuts="Space Enter" onClick={onShow}>
        {label} <kbd>␣</kbd>
      </button>
    </div>
  )
}
