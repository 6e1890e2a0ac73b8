'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { monotonicMs, nowMs } from '#client/clock'
import { study as actions } from '#client/study'
import type { Study } from '#client/study-store'
import { startOfTodayMs } from '#client/today'
import { useStudy } from '#client/use-study'
import type { Grade } from '#core/event'
import type { Queue } from '#core/review/queue'
import { type Undoable, lastRedoable, lastUndoable } from '#core/review/undo'
import { type ReviewSet, reviewSetSince } from '#core/stats/review-set'
import { queueOf } from '../study-queue'
import { type Offer, gradeAction, offerGrades } from './grading'

export const SET_SIZE = 20
const DOUBLE_TAP_MS = 1_000

/** The set as it stands: which card is on the screen, and what can be done with it. */
export type Session = {
  readonly study: Study
  readonly queue: Queue
  readonly set: ReviewSet
  /** Null when the set is over, or there is nothing to review. */
  readonly cardId: string | null
  /** Null before reveal. */
  readonly offer: Offer | null
  readonly left: number
  /** Since the card, or its answer, appeared. */
  readonly msSinceChange: () => number
  readonly reveal: () => void
  /** Returns whether it was recorded: a double tap is not. */
  readonly grade: (grade: Grade) => boolean
  readonly hide: (how: 'suspend' | 'bury') => void
  /** Returns whether there was something to take back. The card comes back with its answer open. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly startSet: () => void
}

/** Runs a set of reviews over the learner's study. */
export function useSession(): Session {
  const study = useStudy()
  const [setStartMs, setSetStartMs] = useState(nowMs)
  const [previousId, setPreviousId] = useState<string | null>(null)
  const queue = useQueue(study, previousId)
  const set = useMemo(() => reviewSetSince(study.state, setStartMs), [study.state, setStartMs])
  const isOver = set.cardCount >= SET_SIZE && queue.entries[0]?.reason !== 'learning'
  const card = useShownCard(study, isOver ? null : (queue.entries[0]?.card.id ?? null))
  const taps = useDoubleTap()

  function grade(given: Grade): boolean {
    if (card.offer === null || taps.isDouble(card.offer.cardId)) return false
    actions.record(gradeAction(card.offer, given, card.msSinceShown()))
    setPreviousId(card.offer.cardId)
    card.leave()
    return true
  }

  function hide(how: 'suspend' | 'bury'): void {
    if (card.id === null) return
    actions.record({ kind: how === 'suspend' ? 'card.suspended' : 'card.buried', body: { cardId: card.id } })
    card.leave()
  }

  function takeBack(undoable: Undoable | null, comesBack: boolean): boolean {
    if (undoable === null) return false
    actions.record(undoable.action)
    taps.forget()
    if (comesBack && 'cardId' in undoable.event.body) card.reopen(undoable.event.body.cardId)
    else card.leave()
    return true
  }

  const sinceMs = startOfTodayMs(study.settings)
  const left = Math.min(queue.entries.length, Math.max(1, SET_SIZE - set.cardCount))
  return {
    ...{ study, queue, set, left, grade, hide },
    cardId: card.id,
    offer: card.offer,
    msSinceChange: card.msSinceChange,
    reveal: () => card.id !== null && card.open(card.id),
    undo: () => takeBack(lastUndoable(study.state, sinceMs), true),
    redo: () => takeBack(lastRedoable(study.state, sinceMs), false),
    startSet() {
      setSetStartMs(nowMs())
      card.leave()
    },
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

type Shown = { readonly id: string | null; readonly offer: Offer | null }
const NOTHING: Shown = { id: null, offer: null }

/** The card on the screen: it stays there whatever arrives meanwhile, until it is left; then comes the queue's first. */
function useShownCard(study: Study, firstId: string | null) {
  const [shown, setShown] = useState(NOTHING)
  const shownAtMs = useRef(0)
  const revealedAtMs = useRef(0)
  if (study.status === 'ready' && shown.id === null && firstId !== null)
    setShown({ id: firstId, offer: null })
  useEffect(() => {
    shownAtMs.current = monotonicMs()
  }, [shown.id])

  /** Shows a card with its answer. The store may know more than this render does. */
  function open(id: string): void {
    revealedAtMs.current = monotonicMs()
    const { state, settings } = actions.snapshot()
    setShown({ id, offer: offerGrades(id, state.cards.at(id)?.value.progress ?? null, settings) })
  }

  return {
    id: shown.id,
    offer: shown.offer,
    msSinceShown: () => monotonicMs() - shownAtMs.current,
    msSinceChange: () => monotonicMs() - Math.max(shownAtMs.current, revealedAtMs.current),
    open,
    reopen(id: string): void {
      shownAtMs.current = monotonicMs()
      open(id)
    },
    /** The next card may be the same one again, which no effect would notice. */
    leave(): void {
      shownAtMs.current = monotonicMs()
      setShown(NOTHING)
    },
  }
}

/** The queue, computed anew when events, cards or settings changed, and when a learning step falls due. */
function useQueue(study: Study, previousId: string | null): Queue {
  const [tick, setTick] = useState(0)
  const { state, cards, settings } = study
  const queue = useMemo(() => {
    void tick // time has passed
    return queueOf({ state, cards, settings }, previousId)
  }, [state, cards, settings, previousId, tick])
  useEffect(() => {
    if (queue.nextStepMs === null) return
    const waitMs = Math.max(0, queue.nextStepMs - nowMs()) + 50
    if (waitMs > 3_600_000) return
    const timer = setTimeout(() => setTick((count) => count + 1), waitMs)
    return () => clearTimeout(timer)
  }, [queue])
  return queue
}
