import type { Deck } from '#core/deck/deck'
import { ownCardsIn } from '#core/deck/own-card'
import { studyCardsOf } from '#core/deck/study-card'
import { compareEvents } from '#core/event'
import { lastGradeMs, reminderChosenMs } from '#core/reminder'
import { type StudyState, replay } from '#core/replay'
import { buildQueue } from '#core/review/queue'
import { type Settings, settingsOf } from '#core/settings'
import { minutesFor } from '#core/stats/pace'
import { studyDayOf } from '#core/study-day'
import type { Database } from './db'
import { readLog } from './event-log'

/** What a learner's log says, computed here by the same code as in the browser. */
export type LearnerStudy = {
  readonly state: StudyState
  readonly settings: Settings
  /** The zone the learner chose, or the one of the newest event. */
  readonly timeZone: string
  readonly lastGradeMs: number | null
  readonly reminderChosenMs: number | null
}

export async function readStudy(database: Database, learnerId: string): Promise<LearnerStudy> {
  const events = await readLog(database, learnerId)
  const state = replay(events)
  const settings = settingsOf(state.settings)
  const newest = events.reduce<(typeof events)[number] | null>(
    (last, event) => (last === null || compareEvents(last, event) < 0 ? event : last),
    null,
  )
  return {
    ...{ state, settings },
    timeZone: settings.timeZone ?? newest?.timeZone ?? 'UTC',
    lastGradeMs: lastGradeMs(events),
    reminderChosenMs: reminderChosenMs(state.settings),
  }
}

/** How many cards wait, new ones apart, and about how long they take. */
export type DueNow = { readonly count: number; readonly minutes: number }

export function dueNow({ state, settings, timeZone }: LearnerStudy, deck: Deck, nowMs = Date.now()): DueNow {
  const { counts } = buildQueue({
    cards: studyCardsOf(deck, ownCardsIn(state.ownCards)),
    stateOf: (cardId) => state.cards.at(cardId)?.value,
    settings,
    nowMs,
    day: studyDayOf(nowMs, { timeZone, rolloverHour: settings.rolloverHour }),
  })
  const count = counts.learning + counts.review
  return { count, minutes: minutesFor(count, state) }
}
