'use client'

import { type MouseEvent, type ReactNode, useState } from 'react'
import { askForStorage } from '#client/register-offline'
import { dayRuleOf } from '#client/today'
import type { Grade } from '#core/event'
import { type Locale, formatInterval, formatTime, pick } from '#i18n/translate'
import { GradeStrip, ShowAnswer } from '#ui/grade-strip'
import { type CardText, cardTextOf } from '../card-text'
import { leavePage } from '../leave-page'
import { type PagePath, localPath } from '../../local-path'
import { DEAD_AFTER_REVEAL_MS } from '../keyboard/command-for-key'
import type { ReviewCommand } from './review-command'
import { useCommands } from '../keyboard/use-commands'
import { attemptAt, proposedGrade } from './attempt'
import type { NoteOpening } from './below-answer'
import { gradeLabels } from './grade-labels'
import { waitMsOf } from './grading'
import { ReviewBar } from './review-bar'
import styles from './review.module.css'
import { SetSummary } from './set-summary'
import { ShownCard } from './shown-card'
import { useRendered } from './use-rendered'
import { type Session, useSession } from './use-session'

/** One card at a time: question, answer, grade. */
export function ReviewScreen({ locale }: { readonly locale: Locale }) {
  const session = useSession()
  const [message, setMessage] = useState('')
  const [isNoteOpen, setIsNoteOpen] = useState<NoteOpening>(false)
  const [given, setGiven] = useState('')
  const { study, cardId, gradeCount } = session
  const text = useRendered(cardId === null ? null : cardTextOf(study, cardId, locale, gradeCount))
  const say = (words: string): void => {
    setMessage(words)
    setIsNoteOpen(false)
  }
  function answer(answered: string): void {
    session.reveal(text === null ? undefined : attemptAt(text, answered))
  }
  const commands = commandsOf(session, locale, say, {
    setIsNoteOpen,
    reveal: () => answer(given),
    pick: (index) => text?.options?.[index] !== undefined && answer(text.options[index]),
  })
  useCommands(commands, () => ({
    isRevealed: session.offer !== null,
    hasOptions: text !== null && text.options !== null,
    msSinceChange: session.msSinceChange(),
  }))
  return (
    <div className={styles.screen}>
      <ReviewBar {...{ session, locale }} onCommand={(command) => commands[command]()} />
      <p role="status" className={styles.message} data-save={session.study.save}>
        {session.study.save === 'failed' ? pick(locale).review.saveFailed : message}
      </p>
      <Stage
        {...{ session, locale, text, isNoteOpen, setIsNoteOpen }}
        onGive={setGiven}
        onAnswer={answer}
        reveal={commands.reveal}
        grade={(grade) => commands[grade]()}
        onDone={commands.close}
      />
    </div>
  )
}

type Openers = {
  readonly setIsNoteOpen: (isOpen: NoteOpening) => void
  readonly reveal: () => void
  readonly pick: (index: number) => void
}

/** What each command does, for keys, buttons and menu alike. */
function commandsOf(
  session: Session,
  locale: Locale,
  say: (text: string) => void,
  { setIsNoteOpen, reveal, pick: pickOption }: Openers,
): Readonly<Record<ReviewCommand, () => void>> {
  const words = pick(locale).review
  const go = (path: PagePath): void => leavePage(localPath(locale, path))
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
    reveal,
    pick1: () => pickOption(0),
    pick2: () => pickOption(1),
    pick3: () => pickOption(2),
    pick4: () => pickOption(3),
    proposed: () => grade(proposedGrade(session.attempt))(),
    again: grade('again'),
    hard: grade('hard'),
    good: grade('good'),
    easy: grade('easy'),
    undo: () => say(session.undo() ? words.undone : words.nothingToUndo),
    redo: () => say(session.redo() ? words.redone : words.nothingToUndo),
    note: () => setIsNoteOpen(session.offer !== null),
    edit: () =>
      session.cardId?.startsWith('own:')
        ? leavePage(`${localPath(locale, '/notes')}?from=review&card=${encodeURIComponent(session.cardId)}`)
        : setIsNoteOpen(session.offer !== null && 'correction'),
    suspend: hide('suspend', words.suspended),
    bury: hide('bury', words.buried),
    close: () => go('/'),
  }
}

type StageProps = {
  readonly session: Session
  readonly locale: Locale
  readonly text: CardText | null
  readonly isNoteOpen: NoteOpening
  readonly setIsNoteOpen: (isOpen: NoteOpening) => void
  /** Hears every change of the answer that is being typed. */
  readonly onGive: (given: string) => void
  readonly onAnswer: (answer: string) => void
  readonly reveal: () => void
  readonly grade: (grade: Grade) => void
  readonly onDone: () => void
}

function Stage({ session, locale, text, grade, reveal, onDone, ...shown }: StageProps) {
  const words = pick(locale)
  const { study, cardId, gradeCount, offer } = session
  if (study.status === 'broken') return <p className={styles.empty}>{words.review.broken}</p>
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
      {text !== null && (
        <ShownCard key={`${cardId} ${gradeCount}`} {...{ session, text, locale }} {...shown} />
      )}
      <Strip {...{ session }}>
        {offer === null ? (
          <ShowAnswer label={words.review.showAnswer} onShow={reveal} />
        ) : (
          <GradeStrip
            proposed={proposedGrade(session.attempt)}
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
  const words = pick(locale).review
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
