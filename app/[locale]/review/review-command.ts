import { GRADES, type Grade } from '#core/event'
import type { Locale } from '#i18n/locale'
import { formatInterval, pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import type { Command } from '../keyboard/shortcuts'
import { leavePage } from '../leave-page'
import { proposedGrade } from './proposed-grade'
import { gradeFor } from './grade-choice'
import { waitMsOf } from './grading'
import { askForStorage } from './later-parts'
import type { Session } from './use-session'

/** What the review answers, whether it comes from a key, a button or the menu. */
export type ReviewCommand =
  | Extract<Command, 'reveal' | 'proposed' | 'undo' | 'redo' | 'note' | 'edit' | 'suspend' | 'bury' | 'close'>
  | Extract<Command, 'term' | 'replay' | 'menu' | 'pick1' | 'pick2' | 'pick3' | 'pick4'>
  | 'leave'
  | Grade

export type ReviewCommands = Readonly<Record<ReviewCommand, () => void>>

/** What the screen does for a command, beside the session. */
export type ScreenActions = {
  /** Says what was done, and whether it can be taken back from there. */
  readonly say: (text: string, canUndo?: boolean) => void
  readonly reveal: () => void
  readonly pick: (index: number) => void
  readonly openNote: () => void
  /** Opens the note to say what is wrong with the card. */
  readonly openCorrection: () => void
  readonly openTerm: () => void
  readonly openMenu: () => void
  readonly replay: () => void
  /** Closes what lies open beside the card; returns whether anything did. */
  readonly closeBeside: () => boolean
}

/** What each command does, for keys, buttons and menu alike. */
export function commandsOf(session: Session, locale: Locale, screen: ScreenActions): ReviewCommands {
  const { say } = screen
  const words = pick(locale).review
  const hide = (how: 'card.suspended' | 'card.buried', done: string) => (): void => {
    if (session.cardId === null) return
    session.hide(how)
    say(done, true)
  }
  const leave = (): void => leavePage(localPath(locale, '/'))
  const onAnswer = (open: () => void) => (): void => {
    if (session.offer !== null) open()
  }
  return {
    ...gradeCommands(session, locale, screen),
    reveal: screen.reveal,
    pick1: () => screen.pick(0),
    pick2: () => screen.pick(1),
    pick3: () => screen.pick(2),
    pick4: () => screen.pick(3),
    undo: () => say(session.undo() ? words.undone : words.nothingToUndo),
    redo: () => say(session.redo() ? words.redone : words.nothingToUndo),
    note: onAnswer(screen.openNote),
    edit: () =>
      session.cardId?.startsWith('own:')
        ? leavePage(`${localPath(locale, '/notes')}?from=review&card=${encodeURIComponent(session.cardId)}`)
        : onAnswer(screen.openCorrection)(),
    term: onAnswer(screen.openTerm),
    replay: onAnswer(screen.replay),
    menu: screen.openMenu,
    suspend: hide('card.suspended', words.suspended),
    bury: hide('card.buried', words.buried),
    close: () => screen.closeBeside() || session.end() || leave(),
    leave,
  }
}

function gradeCommands(
  session: Session,
  locale: Locale,
  { say }: ScreenActions,
): Pick<ReviewCommands, Grade | 'proposed'> {
  const words = pick(locale)
  function give(grade: Grade | null): void {
    const { offer } = session
    if (offer === null || grade === null || !session.grade(grade)) return
    const wait = formatInterval(waitMsOf(offer, grade), locale, 'long')
    say(offer.mode === 'cram' ? words.grades[grade] : words.review.saved(words.grades[grade], wait))
    void askForStorage(session.set.cardCount + 1)
  }
  const [again, hard, good, easy] = GRADES.map(
    (grade) => () => give(gradeFor(grade, session.study.settings)),
  ) as [() => void, () => void, () => void, () => void]
  return { again, hard, good, easy, proposed: () => give(proposedGrade(session.attempt)) }
}
