import { describe, expect, test } from 'vitest'
import { studyCardsOf } from '#core/deck/study-card'
import type { Grade } from '#core/event'
import { advance, replay } from '#core/replay'
import { buildQueue } from '#core/review/queue'
import { SAMPLE_START_MS, graded, sampleEvent } from '#core/sample-events'
import { pickOf } from '#core/schedule/interval'
import { DEFAULT_SETTINGS } from '#core/settings'
import { studyDayOf } from '#core/study-day'
import { buildDeck } from './deck'
import { deckSources } from './sources'

const DAY_MS = 86_400_000
const STEP_MS = 15_000
const { deck } = buildDeck(deckSources())
const cards = studyCardsOf(deck, [])
const tierOne = cards.filter(({ tier }) => tier === DEFAULT_SETTINGS.maxTier)

/** A learner who opens the app every day and does everything: the cards introduced, day by day. */
function learn(
  days: number,
  gradeOf: (cardId: string, count: number) => Grade,
): readonly (readonly string[])[] {
  let state = replay([])
  let serial = 0
  const introduced: string[][] = []
  for (let index = 0; index < days; index++) {
    let nowMs = SAMPLE_START_MS + index * DAY_MS
    const day = studyDayOf(nowMs, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
    const today: string[] = []
    for (;;) {
      const queue = buildQueue({
        cards,
        stateOf: (id) => state.cards.at(id)?.value,
        settings: DEFAULT_SETTINGS,
        nowMs,
        day,
      })
      const next = queue.entries[0]
      if (next === undefined) break
      const { id } = next.card
      if (next.reason === 'new') today.push(id)
      const count = next.state.progress?.gradeCount ?? 0
      const action = graded(id, gradeOf(id, count), { pick: pickOf(id, count) })
      state = advance(state, [sampleEvent(++serial, action, { atMs: nowMs, studyDay: day })])
      nowMs += STEP_MS
    }
    introduced.push(today)
  }
  return introduced
}

describe('the order in which the deck is learnt', () => {
  const days = learn(90, () => 'good')
  const all = days.flat()

  test('brings every card of the first tier, each once', () => {
    expect([...all].sort()).toEqual(
      tierOne
        .filter(({ kind }) => kind !== 'K14')
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('has a full day of new cards for each of the first forty days', () =>
    expect(days.slice(0, 40).map((today) => today.length)).toEqual(
      Array(40).fill(DEFAULT_SETTINGS.newPerDay),
    ))

  test('begins with the name of each term', () => {
    const first = new Map<string, string>()
    for (const id of all) {
      const termId = id.split(':')[0] ?? ''
      if (!first.has(termId)) first.set(termId, id)
    }
    expect([...first].filter(([termId, id]) => id !== `${termId}:name`)).toEqual([])
  })
})
