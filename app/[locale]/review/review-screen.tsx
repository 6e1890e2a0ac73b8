'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { askForStorage } from '#client/register-offline'
import { dayRuleOf } from '#client/today'
import type { Grade } from '#core/event'
import { type Locale, formatInterval, formatTime, pick } from '#i18n/translate'
import { CardFace } from '#ui/card-face'
import { GradeStrip, ShowAnswer } from '#ui/grade-strip'
import { cardTextOf } from '../card-text'
import { leavePage } from '../leave-page'
import { type PagePath, localPath } from '../../local-path'
import { CardNote } from './card-note'
import { gradeLabels } from './grade-labels'
import { waitMsOf } from './grading'
import { ReviewBar } from './review-bar'
import styles from './review.module.css'
import { SetSummary } from './set-summary'
import { ShortcutList } from './shortcut-list'
import { type Command, DEAD_AFTER_REVEAL_MS } from './shortcuts'
import { type Session, useSession } from './use-session'
import { useShortcuts } from './use-shortcuts'

/** One card at a time: question, answer, grade. */
export function ReviewScreen({ locale }: { readonly locale: Locale }) {
  const session = useSession()
  const [message, setMessage] = useState('')
  const [isNoteOpen, setIsNoteOpen] = useState(false)
  const [isListOpen, setIsListOpen] = useState(false)
  const say = (text: string): void => {
    setMessage(text)
    setIsNoteOpen(false)
  }
  const commands = commandsOf(session, locale, say, {
    setIsNoteOpen,
    setIsListOpen,
    go: (path) => leavePage(localPath(locale, path)),
  })
  useShortcuts(
    () => ({ isRevealed: session.offer !== null, msSinceReveal: session.msSinceChange() }),
    (command) => commands[command](),
  )
  return (
    <div className={styles.screen}>
      <ReviewBar {...{ session, locale }} onCommand={(command) => commands[command]()} />
      <p role="status" className={styles.message}>
        {session.study.save === 'failed' ? pick(locale).sync.saveFailed : message}
      </p>
      <Stage
        {...{ session, locale, isNoteOpen, setIsNoteOpen }}
        grade={(grade) => commands[grade]()}
        onDone={commands.close}
      />
      <ShortcutList {...{ locale }} isOpen={isListOpen} onClose={() => setIsListOpen(false)} />
    </div>
  )
}

type Openers = {
  readonly setIsNoteOpen: (isOpen: boolean) => void
  readonly setIsListOpen: (isOpen: boolean) => void
  readonly go: (path: PagePath) => void
}

/** What each command does, for keys, buttons and menu alike. */
function commandsOf(
  session: Session,
  locale: Locale,
  say: (text: string) => void,
  { setIsNoteOpen, setIsListOpen, go }: Openers,
): Readonly<Record<Command, () => void>> {
  const words = pick(locale).review
  const grade = (given: Grade) => (): void => {
    const { offer } = session
    if (offer === null || !session.grade(given)) return
    say(words.saved(pick(locale).grades[given], formatInterval(waitMsOf(offer, given), locale, 'long')))
    void askForStorage(session.set.cardCount + 1)
  }
  const hide = (how: 'suspend' | 'bury', done: string) => (): void => {
    session.hide(how)
    say(done)
  }
  return {
    reveal: session.reveal,
    again: grade('again'),
    hard: grade('hard'),
    good: grade('good'),
    easy: grade('easy'),
    undo: () => say(session.undo() ? words.undone : words.nothingToUndo),
    redo: () => say(session.redo() ? words.redone : words.nothingToUndo),
    note: () => setIsNoteOpen(session.offer !== null),
    suspend: hide('suspend', words.suspended),
    bury: hide('bury', words.buried),
    close: () => go('/'),
    help: () => setIsListOpen(true),
    goToday: () => go('/'),
    goReview: () => go('/review'),
    goBrowse: () => go('/browse'),
  }
}

type StageProps = {
  readonly session: Session
  readonly locale: Locale
  readonly isNoteOpen: boolean
  readonly setIsNoteOpen: (isOpen: boolean) => void
  readonly grade: (grade: Grade) => void
  readonly onDone: () => void
}

function Stage({ session, locale, isNoteOpen, setIsNoteOpen, grade, onDone }: StageProps) {
  const words = pick(locale)
  const { study, cardId, offer } = session
  if (study.status === 'broken') return <p className={styles.empty}>{words.sync.broken}</p>
  if (study.status === 'loading' || study.deck === null)
    return <Waiting locale={locale} isReady={study.status === 'ready'} />
  if (cardId === null) {
    return session.set.cardCount > 0 ? (
      <SetSummary {...{ session, locale, onDone }} />
    ) : (
      <NothingDue {...{ session, locale }} />
    )
  }
  return (
    <>
      <ShownCard key={cardId} {...{ session, cardId, locale, isNoteOpen, setIsNoteOpen }} />
      <Strip {...{ session }}>
        {offer === null ? (
          <ShowAnswer label={words.review.showAnswer} onShow={session.reveal} />
        ) : (
          <GradeStrip
            proposed="good"
            groupName={words.review.gradesLabel}
            onGrade={grade}
            labels={gradeLabels(offer, locale)}
          />
        )}
      </Strip>
    </>
  )
}

type StripProps = { readonly session: Session; readonly children: ReactNode }

/** Its buttons change under the finger, so the second tap of a double tap does nothing; a key press always counts. */
function Strip({ session, children }: StripProps) {
  function dropSecondTap(event: MouseEvent): void {
    if (event.detail > 0 && session.msSinceChange() < DEAD_AFTER_REVEAL_MS) event.stopPropagation()
  }
  return (
    <div className={styles.strip} onClickCapture={dropSecondTap}>
      {children}
    </div>
  )
}

function Waiting({ locale, isReady }: { readonly locale: Locale; readonly isReady: boolean }) {
  const words = pick(locale).today
  return <p className={styles.empty}>{isReady ? words.noDeck : words.loading}</p>
}

function NothingDue({ session, locale }: { readonly session: Session; readonly locale: Locale }) {
  const words = pick(locale).review
  const { nextStepMs } = session.queue
  const zone = dayRuleOf(session.study.settings).timeZone
  return (
    <div className={styles.empty}>
      <h1>{words.empty}</h1>
      {nextStepMs !== null && <p>{words.emptyNext(formatTime(nextStepMs, locale, zone))}</p>}
      <a href={localPath(locale, '/')}>{words.back}</a>
    </div>
  )
}

type ShownProps = Omit<StageProps, 'grade' | 'onDone'> & { readonly cardId: string }

/** The question takes the focus when it appears, the answer when it is shown: each is heard first. */
function ShownCard({ session, cardId, locale, isNoteOpen, setIsNoteOpen }: ShownProps) {
  const words = pick(locale).review
  const questionRef = useRef<HTMLDivElement>(null)
  const answerRef = useRef<HTMLElement>(null)
  const isRevealed = session.offer !== null
  useEffect(
    () => (isRevealed ? answerRef : questionRef).current?.focus({ preventScroll: !isRevealed }),
    [isRevealed],
  )

  const text = cardTextOf(session.study, cardId, locale)
  if (text === null) return null
  const isNew = (session.study.state.cards.at(cardId)?.value.progress ?? null) === null
  const done = session.set.cardCount
  return (
    <CardFace
      label={text.place}
      tag={isNew ? words.newTag : null}
      question={text.question}
      answer={isRevealed ? text.answer : null}
      answerLabel={words.answer}
      source={text.source === null ? null : `${words.source} · ${text.source}`}
      questionName={words.question(done + 1, done + session.left)}
      {...{ questionRef, answerRef }}
    >
      {text.termId !== null && (
        <p>
          <a href={`${localPath(locale, '/browse')}#${text.termId}`}>{words.inOutline}</a>
        </p>
      )}
      <CardNote subjectId={cardId} locale={locale} isEditing={isNoteOpen} onEdit={setIsNoteOpen} />
    </CardFace>
  )
}
