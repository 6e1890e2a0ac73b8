import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { studyCardsOf } from '../deck/study-card'
import type { Action, CheckResult, Event, FoundChapter, Grade } from '../event'
import { type StudyState, replay } from '../replay'
import { buildQueue, gradedToday } from '../review/queue'
import { withFindings } from '../review/gap-order'
import { lastUndoable } from '../review/undo'
import { SAMPLE_START_MS, graded, sampleEvent, sampleId } from '../sample-events'
import { DEFAULT_SETTINGS } from '../settings'
import { reviewSetSince } from '../stats/review-set'
import { studyDayOf } from '../study-day'
import { findingsOf, finishedChecks, openCheck } from './findings'
import { SAMPLE_DECK } from './sample-deck'

const CHECK = sampleId(9_001)
const LATER_CHECK = sampleId(9_002)
const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }
const TODAY = studyDayOf(SAMPLE_START_MS, rule)

const begun = (checkId = CHECK): Action => ({
  kind: 'check.begun',
  body: { checkId, scope: 'deep', mode: 'choice' },
})
const answered = (termId: string, result: CheckResult, checkId = CHECK): Action => ({
  kind: 'check.answered',
  body: {
    ...{ checkId, termId, result, cardId: `${termId}:name`, answer: '', thinkingMs: 900 },
    chapterId: `c${termId.slice(1).split('-')[0]}`,
  },
})
const checkGrade = (termId: string, grade: Grade, checkId = CHECK): Action => {
  const action = graded(`${termId}:name`, grade, { mode: 'check' })
  return action.kind === 'card.graded' ? { ...action, body: { ...action.body, checkId } } : action
}
const finished = (chapters: readonly FoundChapter[], checkId = CHECK): Action => ({
  kind: 'check.finished',
  body: { checkId, chapters },
})
const whole = (kind: 'check.undone' | 'check.redone', termIds: readonly string[]): Action => ({
  kind,
  body: { checkId: CHECK, cardIds: termIds.map((id) => `${id}:name`) },
})

/** Activation (c4) is known, convolution (c3) not: its middle term was missed. */
const FOUND: readonly FoundChapter[] = [
  { chapterId: 'c3', finding: 'unknown', missedIds: ['t3-2'] },
  { chapterId: 'c4', finding: 'known', missedIds: [] },
]
const ANSWERS = [answered('t4-2', 'right'), answered('t3-2', 'unknown'), answered('t4-4', 'right')]
const CHECKED = [
  ...[begun(), ...ANSWERS, checkGrade('t4-2', 'easy'), checkGrade('t4-4', 'easy'), finished(FOUND)],
]
const ASKED = ['t4-2', 't3-2', 't4-4']

const logOf = (actions: readonly Action[], from = 1): readonly Event[] =>
  actions.map((action, index) =>
    sampleEvent(from + index, action, { atMs: SAMPLE_START_MS + (from + index) * 1_000 }),
  )

const cardsOf = (state: StudyState, gapsFirst = true) =>
  withFindings(studyCardsOf(SAMPLE_DECK, []), SAMPLE_DECK.terms, findingsOf(state.checks), { gapsFirst })

const queueOf = (state: StudyState, day = 0) => {
  const nowMs = SAMPLE_START_MS + 3_600_000 + day * 86_400_000
  return buildQueue({
    cards: cardsOf(state),
    stateOf: (cardId) => state.cards.at(cardId)?.value,
    settings: DEFAULT_SETTINGS,
    nowMs,
    day: studyDayOf(nowMs, rule),
  })
}
const newTerms = (state: StudyState, day = 0) =>
  queueOf(state, day)
    .entries.filter(({ reason }) => reason === 'new')
    .map(({ card }) => card.termId)

describe('a check in progress', () => {
  test('is resumed from its answers; one that was taken back is asked again', () => {
    const events = logOf([begun(), ...ANSWERS])
    const check = openCheck(replay(events).checks)
    expect(check?.answers.map(({ body }) => body.termId)).toEqual(ASKED)
    const last = check?.answers.at(-1)?.id ?? ''
    const undo: Action = { kind: 'checkAnswer.undone', body: { checkId: CHECK, answerId: last } }
    const after = openCheck(replay([...events, ...logOf([undo], 10)]).checks)
    expect(after?.answers.map(({ body }) => body.termId)).toEqual(['t4-2', 't3-2'])
  })

  test('orders nothing and grades nothing', () => {
    const state = replay(logOf([begun(), ...ANSWERS]))
    expect(findingsOf(state.checks).size).toBe(0)
    expect(newTerms(state)).toEqual(newTerms(replay([])))
  })
})

describe('a finished check', () => {
  const state = replay(logOf(CHECKED))

  test('starts what was known with a week, not with steps', () => {
    const progress = state.cards.at('t4-2:name')?.value.progress
    expect(progress?.phase).toBe('review')
    expect(progress?.intervalDays).toBeGreaterThanOrEqual(7)
  })

  test('takes nothing from the new cards of the day', () => {
    const stateOf = (cardId: string) => state.cards.at(cardId)?.value
    expect(gradedToday({ cards: cardsOf(state), stateOf, day: TODAY })).toEqual({ new: 0, reviews: 0 })
    expect(newTerms(state)).toHaveLength(DEFAULT_SETTINGS.newPerDay)
  })

  test('brings missed terms first, then what they wait for, then chapters by what is missing', () => {
    const terms = [...new Set(cardsOf(state).map(({ termId }) => termId))]
    expect(terms.slice(0, 5)).toEqual(['t3-2', 't3-0', 't3-1', 't3-3', 't3-4'])
    expect(terms.slice(-6)).toEqual(['t4-0', 't4-1', 't4-2', 't4-3', 't4-4', 't4-5'])
    // The missed one builds on others that are new: they open the way.
    expect(newTerms(state)[0]).toBe('t3-0')
  })

  test('begins with a missed term that waits for nothing', () => {
    const missed = replay(
      logOf([
        ...[begun(), answered('t7-0', 'wrong')],
        finished([{ chapterId: 'c7', finding: 'unknown', missedIds: ['t7-0'] }]),
      ]),
    )
    expect(newTerms(missed)[0]).toBe('t7-0')
  })

  test('lets harder kinds come first where the names are known, and only there', () => {
    const kindsOf = (termId: string) =>
      cardsOf(state).flatMap((card) => (card.termId === termId ? [card.kind] : []))
    expect(kindsOf('t4-1')).toEqual(['K5', 'K1'])
    expect(kindsOf('t3-1')).toEqual(['K1', 'K5'])
  })

  test('holds nothing up by what is known, though no card of it was begun', () => {
    // t4-5 builds on t4-4, which builds on t4-3, which was not asked.
    const known = cardsOf(state).filter(({ isKnown }) => isKnown)
    expect(known.map(({ termId }) => termId)).toContain('t4-3')
    const only = { cards: known, nowMs: SAMPLE_START_MS, day: TODAY, settings: DEFAULT_SETTINGS }
    const open = buildQueue({ ...only, stateOf: () => undefined }).entries.map(({ card }) => card.termId)
    expect(open).toContain('t4-5')
  })

  test('changes no order where the learner keeps the guide’s', () => {
    expect(cardsOf(state, false).map(({ id }) => id)).toEqual(SAMPLE_DECK.cards.map(({ id }) => id))
  })

  test('counts in no set and is no grade that review takes back', () => {
    expect(reviewSetSince(state, 0).cardCount).toBe(0)
    expect(lastUndoable(state, 0)).toBeNull()
  })

  test('leaves a card with a history alone, also when that arrives later', () => {
    const review = sampleEvent(500, graded('t4-2:name', 'again'), { atMs: SAMPLE_START_MS - 1_000 })
    const alone = replay([review]).cards.at('t4-2:name')?.value
    const both = replay([...logOf(CHECKED), review]).cards.at('t4-2:name')?.value
    expect(both).toEqual(alone)
  })

  test('gives way chapter by chapter to the next one', () => {
    const next = [
      begun(LATER_CHECK),
      answered('t3-3', 'right', LATER_CHECK),
      finished([{ chapterId: 'c3', finding: 'known', missedIds: [] }], LATER_CHECK),
    ]
    const findings = findingsOf(replay([...logOf(CHECKED), ...logOf(next, 100)]).checks)
    expect([...findings.values()].map(({ chapterId, finding }) => [chapterId, finding])).toEqual([
      ['c3', 'known'],
      ['c4', 'known'],
    ])
  })
})

describe('a whole check is one undo', () => {
  const meaning = (state: StudyState) => ({
    cards: [...state.cards.entries()]
      .map(([id, { value }]) => [id, value] as const)
      .filter(([, value]) => value.grades.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    order: cardsOf(state).map(({ id, isKnown }) => [id, isKnown]),
    queue: queueOf(state),
    checks: finishedChecks(state.checks),
  })

  test('which leaves what was before, and redo what was after, whatever else the learner did', () => {
    const term = fc.constantFrom('t4-2', 't4-4', 't3-2', 't0-0', 't1-1')
    const review = fc
      .tuple(term, fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'))
      .map(([id, grade]) => graded(`${id}:name`, grade))
    fc.assert(
      fc.property(fc.array(review, { maxLength: 5 }), fc.array(review, { maxLength: 5 }), (before, after) => {
        const others = [...logOf(before), ...logOf(after, 200)]
        const checked = [...others, ...logOf(CHECKED, 50)]
        const undone = [...checked, ...logOf([whole('check.undone', ASKED)], 300)]
        const redone = [...undone, ...logOf([whole('check.redone', ASKED)], 400)]
        expect(meaning(replay(undone))).toEqual(meaning(replay(others)))
        expect(meaning(replay(redone))).toEqual(meaning(replay(checked)))
      }),
    )
  })

  test('also of one that was not finished: it is not resumed', () => {
    const state = replay(logOf([begun(), ...ANSWERS, whole('check.undone', [])]))
    expect(openCheck(state.checks)).toBeNull()
  })
})
