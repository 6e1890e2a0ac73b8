import { type RefObject, Suspense, useEffect, useEffectEvent, useRef } from 'react'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { CardFace } from '#ui/card-face'
import { CardPicture } from '#ui/card-picture'
import { type CardText, asksForAnswer } from '../card-text'
import type { Say } from '../note/save-note'
import styles from './answer-field.module.css'
import type { NoteOpening } from './card-notes'
import { Answering, BelowAnswer, Verdict, loadLaterParts } from './later-parts'
import type { Session } from './use-session'

type Props = {
  readonly session: Session
  readonly text: CardText
  readonly locale: Locale
  readonly noteOpening: NoteOpening
  readonly onNote: (opening: NoteOpening) => void
  readonly say: Say
  readonly onGive: (given: string) => void
  readonly onAnswer: (answer: string) => void
  readonly onTerm: () => void
  readonly onReveal: () => void
}

/** The question takes the focus when it appears, the answer when it is shown: each is heard first. */
export function ShownCard(props: Props) {
  const { session, text, locale, noteOpening, onNote, say, onTerm } = props
  const words = pick(locale).review
  const questionRef = useRef<HTMLDivElement>(null)
  const answerRef = useRef<HTMLElement>(null)
  const isRevealed = session.offer !== null
  const hasField = asksForAnswer(text) && text.options === null
  useEffect(() => {
    if (isRevealed) {
      answerRef.current?.focus()
      loadLaterParts()
    } else if (!hasField) questionRef.current?.focus({ preventScroll: true })
  }, [isRevealed, hasField])

  useTapToReveal(questionRef, isRevealed ? null : props.onReveal)
  const isNew = (session.study.state.cards.at(text.cardId)?.value.progress ?? null) === null
  const done = session.set.cardCount
  return (
    <CardFace
      label={text.place}
      tag={isNew ? words.newTag : null}
      question={text.question}
      below={<Below {...props} isRevealed={isRevealed} />}
      answer={isRevealed ? text.answer : null}
      verdict={
        session.attempt && (
          <Suspense>
            <Verdict {...{ text, locale }} attempt={session.attempt} />
          </Suspense>
        )
      }
      answerLabel={words.answer}
      source={text.source === null ? null : `${words.source} · ${text.source}`}
      questionName={words.question(done + 1, done + session.left)}
      {...{ questionRef, answerRef }}
    >
      <Suspense>
        {session.offer !== null && (
          <BelowAnswer {...{ text, locale, noteOpening, onNote, say, onTerm }} offer={session.offer} />
        )}
      </Suspense>
    </CardFace>
  )
}

/** A tap anywhere on the question turns the card over, unless it was meant for something on it or marks a text. */
function useTapToReveal(question: RefObject<HTMLElement | null>, onReveal: (() => void) | null): void {
  const reveal = useEffectEvent((event: MouseEvent) => {
    const isForControl =
      event.target instanceof Element && event.target.closest('a, button, form, details, summary')
    if (!isForControl && getSelection()?.isCollapsed !== false) onReveal?.()
  })
  useEffect(() => {
    const element = question.current
    const onTap = (event: MouseEvent): void => reveal(event)
    element?.addEventListener('click', onTap)
    return () => element?.removeEventListener('click', onTap)
  }, [question])
}

/** What belongs to the question: its picture, its snippet, and until the answer is shown the way to give one. */
function Below({ text, locale, isRevealed, onGive, onAnswer }: Props & { readonly isRevealed: boolean }) {
  return (
    <>
      {text.picture !== null && (
        <CardPicture picture={text.picture} locale={locale} isRevealed={isRevealed} />
      )}
      {text.code !== null && <div className={styles.code} dangerouslySetInnerHTML={{ __html: text.code }} />}
      {!isRevealed && asksForAnswer(text) && (
        <Suspense>
          <Answering {...{ text, locale, onGive, onAnswer }} />
        </Suspense>
      )}
    </>
  )
}
