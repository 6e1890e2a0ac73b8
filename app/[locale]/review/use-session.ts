'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { monotonicMs, nowMs } from '#client/clock'
import { study as actions } from '#client/study'
import type { Study } from '#client/study-store'
import { startOfTodayMs } from '#client/today'
import type { Attempt, Decision, Grade } from '#core/event'
import type { Queue } from '#core/review/queue'
import { type Undoable, lastUndoable, wholeEdit } from '#core/review/undo'
import { type ReviewSet, reviewSetSince } from '#core/stats/review-set'
import { gradeCountOf } from '../card-text'
import { queueOf } from '../study-queue'
import { type Offer, gradeAction, offerGrades } from './grading'
import type { Selected } from './selected'
import { useSelectedStudy } from './use-selected'
import { useThinkingTime } from './use-thinking-time'

const DOUBLE_TAP_MS = 1_000

/** The set as it stands: which card is on the screen, and what can be done with it. */
export type Session = {
  readonly study: Study
  /** What the address narrows the review to. */
  readonly selected: Selected | null
  readonly queue: Queue
  readonly set: ReviewSet
  /** Null when the set is over, or there is nothing to review. */
  readonly cardId: string | null
  /** The grades that the card had when it appeared: they decide which numbers it asks with. */
  readonly gradeCount: number
  /** Null before reveal. */
  readonly offer: Offer | null
  /** What was answered before reveal, on a card that asks for an answer. */
  readonly attempt: Attempt | undefined
  readonly left: number
  /** Since the card, or its answer, appeared. */
  readonly msSinceChange: () => number
  readonly reveal: (attempt?: Attempt) => void
  /** Returns whether it was recorded: a double tap is not. */
  readonly grade: (grade: Grade) => boolean
  readonly hide: (how: 'card.suspended' | 'card.buried') => void
  /** Returns whether there was something to take back. The card comes back with its answer open. */
  readonly undo: () => boolean
  /** Does again what was taken back last; null for nothing. Returns whether there was something. */
  readonly redo: (redoable: Undoable | null) => boolean
  readonly startSet: () => void
  /** Ends the set where it is; `isGraded` by whoever has just graded its first card. Returns whether there was one: nothing graded, or over already, is none. */
  readonly end: (isGraded?: boolean) => boolean
}

/** Runs a set of reviews over the learner's study. */
export function useSession(): Session {
  const { run, nextId, setPreviousId, ...course } = useCourse()
  const { study, selected, set } = run
  const card = useShownCard(study, nextId)
  const { id: cardId, gradeCount, offer, attempt, msSinceChange } = card
  const taps = useDoubleTap()
  const mode = selected?.isPractice ? 'cram' : 'review'

  function grade(given: Grade): boolean {
    if (offer === null || taps.isDouble(offer.cardId)) return false
    actions.record(gradeAction(offer, given, card.thinkingMs(), attempt))
    setPreviousId(offer.cardId)
    card.leave()
    return true
  }

  const hide = (kind: 'card.suspended' | 'card.buried'): void => {
    if (cardId !== null) leaveFor(() => actions.record({ kind, body: { cardId } }))
  }

  function leaveFor(change: () => void): true {
    change()
    card.leave()
    return true
  }

  function takeBack(undoable: Undoable | null, comesBack: boolean): boolean {
    if (undoable === null) return false
    actions.recordAll(wholeEdit(study.state, undoable))
    course.goOn()
    taps.forget()
    const { event } = undoable
    if ('subjectId' in event.body) return true // a note: the card on the screen stays
    const doneTo = 'cardId' in event.body ? event.body.cardId : ''
    // A card whose first writing was taken back is none any more.
    if (!comesBack || !actions.snapshot().cards.some(({ id }) => id === doneTo)) return leaveFor(() => {})
    card.reopen(doneTo, event.kind === 'card.graded' ? event.body : { decision: { mode } })
    return true
  }

  const sinceMs = startOfTodayMs(study.settings)
  return {
    ...{ ...run, grade, hide, cardId, gradeCount, offer, attempt, msSinceChange },
    reveal: (given) => cardId !== null && card.open(cardId, mode, given),
    undo: () => takeBack(lastUndoable(study.state, sinceMs), true),
    redo: (redoable) => takeBack(redoable, false),
    startSet: () => void leaveFor(course.start),
    end: (isGraded = set.cardCount > 0) => isGraded && cardId !== null && leaveFor(course.end),
  }
}

/** The set as it runs over what the address asks for, and what comes next in it. */
function useCourse() {
  const { study, selected } = useSelectedStudy()
  const [previousId, setPreviousId] = useState<string | null>(null)
  const { set, startMs, isEnded, ...course } = useSet(study)
  const queue = useQueue(study, selected, previousId, startMs)
  const { setSize } = study.settings
  const left = Math.min(queue.entries.length, Math.max(1, setSize - set.cardCount))
  return {
    run: { study, selected, queue, set, left },
    nextId: isEnded ? null : nextIdOf(queue, set, setSize),
    ...{ ...course, setPreviousId },
  }
}

/** The queue's first card; null once the set is full, though not before its learning steps that are due. */
function nextIdOf({ entries: [first] }: Queue, { cardCount }: ReviewSet, setSize: number): string | null {
  const isFull = cardCount >= setSize && first?.reason !== 'learning'
  return isFull || first === undefined ? null : first.card.id
}

/** The set that is being reviewed: since when, what happened in it, whether it was ended early. */
function useSet({ state }: Study) {
  const [startMs, setStartMs] = useState(nowMs)
  const [isEnded, setIsEnded] = useState(false)
  const set = useMemo(() => reviewSetSince(state, startMs), [state, startMs])
  return {
    set,
    startMs,
    isEnded,
    start(): void {
      setStartMs(nowMs())
      setIsEnded(false)
    },
    end: () => setIsEnded(true),
    /** Something was taken back, and is on the screen again. */
    goOn: () => setIsEnded(false),
  }
}

/** The same card graded twice within a second is a slip of the finger, unless it was undone in between. */
function useDoubleTap() {
  const last = useRef({ cardId: '', atMs: 0 })
  return {
    isDouble(cardId: string): boolean {
      const before = last.current
      last.current = { cardId, atMs: monotonicMs() }
      return before.cardId === cardId && last.current.atMs - before.atMs < DOUBLE_TAP_MS
    },
    forget(): void {
      last.current = { cardId: '', atMs: 0 }
    },
  }
}

type Shown = Pick<Session, 'gradeCount' | 'offer' | 'attempt'> & { readonly id: string | null }
/** What a grade that is taken back tells of its showing. */
type Reopened = {
  readonly attempt?: Attempt | undefined
  readonly decision: { readonly mode: Decision['mode'] }
}
const NOTHING: Shown = { id: null, gradeCount: 0, offer: null, attempt: undefined }

/** The card on the screen: it stays there whatever arrives meanwhile, until it is left; then comes the queue's first. */
function useShownCard(study: Study, firstId: string | null) {
  const [shown, setShown] = useState(NOTHING)
  const shownAtMs = useRef(0)
  const revealedAtMs = useRef(0)
  const thinking = useThinkingTime()
  if (study.status === 'ready' && shown.id === null && firstId !== null)
    setShown({ ...NOTHING, id: firstId, gradeCount: gradeCountOf(study, firstId) })
  function appear(): void {
    shownAtMs.current = monotonicMs()
    thinking.begin()
  }
  const onAppear = useEffectEvent(appear)
  useEffect(() => onAppear(), [shown.id])

  /** A card with its answer. The store may know more than this render does. */
  function opened(id: string, mode: Decision['mode'], gradeCount: number): Omit<Shown, 'attempt'> {
    revealedAtMs.current = monotonicMs()
    const { state, settings } = actions.snapshot()
    const offer = offerGrades(id, state.cards.at(id)?.value.progress ?? null, settings, mode)
    return { id, gradeCount, offer }
  }

  return {
    ...shown,
    thinkingMs: thinking.ms,
    msSinceChange: () => monotonicMs() - Math.max(shownAtMs.current, revealedAtMs.current),
    /** The judge of an answer may come late: a card that was left meanwhile stays left. */
    open(id: string, mode: Decision['mode'], attempt?: Attempt): void {
      const next = { ...opened(id, mode, shown.gradeCount), attempt }
      setShown((current) => (current === shown ? next : current))
    },
    /** A grade that was taken back is given anew as what it was. */
    reopen(id: string, { attempt, decision }: Reopened): void {
      appear()
      setShown({ ...opened(id, decision.mode, gradeCountOf(actions.snapshot(), id)), attempt })
    },
    /** The next card may be the same one again, which no effect would notice. */
    leave(): void {
      appear()
      setShown(NOTHING)
    },
  }
}

/** The queue, computed anew when events, cards or settings changed, and when a learning step falls due. */
function useQueue(
  study: Study,
  selected: Selected | null,
  previousId: string | null,
  sinceMs: number,
): Queue {
  const [tick, setTick] = useState(0)
  const { state, cards, settings, deck } = study
  const queue = useMemo(() => {
    void tick // time has passed
    const parts = { state, cards, settings, deck }
    return selected === null ? queueOf(parts, previousId) : selected.queueOf(parts, previousId, sinceMs)
  }, [state, cards, settings, deck, selected, previousId, sinceMs, tick])
  useEffect(() => {
    if (queue.nextStepMs === null) return
    const waitMs = Math.max(0, queue.nextStepMs - nowMs()) + 50
    if (waitMs > 3_600_000) return
    const timer = setTimeout(() => setTick((count) => count + 1), waitMs)
    return () => clearTimeout(timer)
  }, [queue])
  return queue
}
