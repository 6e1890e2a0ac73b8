'use client'

import { Suspense, useState } from 'react'
import type { Study } from '#client/study-store'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { type CardText, asksForAnswer, cardTextOf } from '../card-text'
import { GlobalKeys } from '../global-keys'
import { useCommands } from '../keyboard/use-commands'
import type { Say } from '../note/save-note'
import type { NoteOpening } from './card-notes'
import { NothingDue, SetSummary, Swipes, TermPanel, Unsent, judge, replayPicture } from './later-parts'
import { MENU_ID, ReviewBar } from './review-bar'
import { type ReviewCommands, type ScreenActions, commandsOf } from './review-command'
import styles from './review.module.css'
import { ShownCard } from './shown-card'
import { Strip } from './strip'
import { useRendered } from './use-rendered'
import { type Session, useSession } from './use-session'

/** What the line above the card says, and whether it offers to take that back. */
type Message = { readonly text: string; readonly canUndo: boolean }

/** What lies open beside the card. */
type Open = NoteOpening | 'term'

/** One card at a time: question, answer, grade. */
export function ReviewScreen({ locale }: { readonly locale: Locale }) {
  const session = useSession()
  const [message, setMessage] = useState<Message>({ text: '', canUndo: false })
  const [open, setOpen] = useState<Open>(null)
  const [given, setGiven] = useState('')
  const { study, cardId, gradeCount } = session
  const text = useRendered(cardId === null ? null : cardTextOf(study, cardId, locale, gradeCount))
  const termId = text?.termId ?? null
  function answer(answered: string): void {
    if (text === null || !asksForAnswer(text)) session.reveal()
    else void judge(text, answered).then(session.reveal)
  }
  const commands = commandsOf(session, locale, {
    say(said, canUndo = false) {
      setMessage({ text: said, canUndo })
      setOpen(null)
    },
    reveal: () => answer(given),
    pick: (index) => text?.options?.[index] !== undefined && answer(text.options[index]),
    openMenu: () => document.getElementById(MENU_ID)?.showPopover(),
    replay: replayPicture,
    ...besideActions(open, setOpen, termId),
  })
  useCommands(commands, () => ({
    isRevealed: session.offer !== null,
    hasOptions: text !== null && text.options !== null,
    msSinceChange: session.msSinceChange(),
  }))
  return (
    <div className={styles.screen}>
      <GlobalKeys locale={locale} />
      <ReviewBar {...{ session, locale }} onCommand={(command) => commands[command]()} />
      <MessageLine {...{ session, locale, message }} onUndo={commands.undo} />
      <Stage
        {...{ session, locale, text, open, setOpen, commands }}
        {...{ onGive: setGiven, onAnswer: answer }}
        say={(said, undo) => setMessage({ text: said, canUndo: undo !== null })}
      />
      <Suspense>
        {open === 'term' && termId !== null && (
          <TermPanel {...{ termId, locale }} onClose={() => setOpen(null)} />
        )}
        {study.account !== null && study.sync.pendingCount > 0 && <Unsent locale={locale} />}
      </Suspense>
    </div>
  )
}

type Beside = Pick<ScreenActions, 'openNote' | 'openCorrection' | 'openTerm' | 'closeBeside'>

const besideActions = (open: Open, setOpen: (open: Open) => void, termId: string | null): Beside => ({
  openNote: () => setOpen('note'),
  openCorrection: () => setOpen('correction'),
  openTerm: () => setOpen(termId === null ? null : 'term'),
  closeBeside() {
    setOpen(null)
    return open !== null
  },
})

type LineProps = {
  readonly session: Session
  readonly locale: Locale
  readonly message: Message
  readonly onUndo: () => void
}

function MessageLine({ session, locale, message, onUndo }: LineProps) {
  const words = pick(locale).review
  const { selected } = session // until something is said, the line says what this review is narrowed to
  const { save } = session.study
  return (
    <p role="status" className={styles.message} data-save={save}>
      {save === 'failed' ? words.saveFailed : message.text || (selected && <selected.Name locale={locale} />)}
      {message.canUndo && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </p>
  )
}

function NoCard({ study: { status }, locale }: { readonly study: Study; readonly locale: Locale }) {
  const words = pick(locale).review
  return (
    <p className={styles.empty}>
      {words[status === 'ready' ? 'noDeck' : status]}{' '}
      {status === 'outdated' && (
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
    </p>
  )
}

type StageProps = {
  readonly session: Session
  readonly locale: Locale
  readonly text: CardText | null
  readonly open: Open
  readonly setOpen: (open: Open) => void
  readonly commands: ReviewCommands
  /** Hears every change of the answer that is being typed. */
  readonly onGive: (given: string) => void
  readonly onAnswer: (answer: string) => void
  readonly say: Say
}

function Stage({ session, locale, text, commands, open, setOpen, ...heard }: StageProps) {
  const { study, cardId, gradeCount } = session
  if (study.status !== 'ready' || study.deck === null) return <NoCard {...{ study, locale }} />
  if (cardId === null) {
    return (
      <Suspense>
        {session.set.cardCount > 0 ? (
          <SetSummary {...{ session, locale }} onDone={commands.leave} />
        ) : (
          <NothingDue {...{ session, locale }} />
        )}
      </Suspense>
    )
  }
  return (
    <>
      {text !== null && (
        <ShownCard
          key={`${cardId} ${gradeCount}`}
          {...{ session, text, locale }}
          {...heard}
          noteOpening={open === 'term' ? null : open}
          onNote={setOpen}
          onTerm={commands.term}
          onReveal={commands.reveal}
        />
      )}
      <Strip {...{ session, locale }} onReveal={commands.reveal} onGrade={(grade) => commands[grade]()} />
      <Suspense>
        {study.settings.swipes && session.offer !== null && (
          <Swipes key={cardId} locale={locale} onGrade={(grade) => commands[grade]()} />
        )}
      </Suspense>
    </>
  )
}
