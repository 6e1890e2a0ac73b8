import type { ReactNode, RefObject } from 'react'
import styles from './card-face.module.css'
import { type Rich, RichText } from './rich-text'

type Props = {
  /** What stands above the question: chapter and kind. */
  readonly label: string
  readonly tag: string | null
  readonly question: Rich
  /** Between the question and the line: a picture, a snippet, a field. */
  readonly below?: ReactNode
  /** Null while it is hidden. */
  readonly answer: Rich | null
  /** Above the answer: what became of the one that was given. */
  readonly verdict?: ReactNode
  readonly answerLabel: string
  readonly source: string | null
  readonly questionName: string
  readonly questionRef: RefObject<HTMLDivElement | null>
  readonly answerRef: RefObject<HTMLElement | null>
  /** Below the answer. */
  readonly children?: ReactNode
}

/** One card: the question, and below a line its answer. */
export function CardFace(props: Props) {
  const {
    label,
    tag,
    question,
    below,
    answer,
    verdict,
    answerLabel,
    source,
    questionName,
    questionRef,
    answerRef,
    children,
  } = props
  return (
    <article className={styles.card}>
      <p className={styles.label}>
        {label}
        {tag !== null && <span className={styles.tag}>{tag}</span>}
      </p>
      <div ref={questionRef} tabIndex={-1} role="group" aria-label={questionName} className={styles.question}>
        <h1 className={sizeOf(question.text)}>
          <RichText {...question} />
        </h1>
        {below}
      </div>
      {answer !== null && (
        <section ref={answerRef} tabIndex={-1} aria-label={answerLabel} className={styles.answer}>
          {verdict}
          <p>
            <RichText {...answer} />
          </p>
          {source !== null && <p className={styles.source}>{source}</p>}
          {children}
        </section>
      )}
    </article>
  )
}

/** Short questions are set large; Han characters count twice. */
function sizeOf(text: string): string | undefined {
  const width = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2.5 : 1), 0)
  if (width <= 20) return styles.large
  return width <= 60 ? styles.medium : styles.small
}
