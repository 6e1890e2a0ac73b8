import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARD_KINDS } from '../deck/card'
import type { CheckMode, CheckResult, CheckScope } from '../event'
import { shareOf } from '../hash'
import { DEFAULT_SETTINGS } from '../settings'
import { type Answered, type NextQuestion, expectedCount, nextQuestion } from './next-question'
import { type CheckPlan, planOf } from './plan'
import { foundChapters, gradesOf, shareKnown } from './result'
import { SAMPLE_DECK } from './sample-deck'

const planFor = (scope: CheckScope, mode: CheckMode, seed = 1): CheckPlan =>
  planOf(SAMPLE_DECK, { scope, mode, seed, settings: DEFAULT_SETTINGS, hasHistory: () => false })

/** A whole check of a learner who answers like that. */
function run(
  plan: CheckPlan,
  answer: (question: NextQuestion, index: number) => CheckResult,
): readonly Answered[] {
  const answers: Answered[] = []
  for (;;) {
    const question = nextQuestion(plan, answers)
    if (question === null) return answers
    const { card, termId, chapterId } = question
    answers.push({ cardId: card.id, termId, chapterId, result: answer(question, answers.length) })
  }
}

const scope = fc.constantFrom<CheckScope>('deep', 'basics', 'both')
const mode = fc.constantFrom<CheckMode>('choice', 'typed')
const result = fc.constantFrom<CheckResult>('right', 'wrong', 'unknown')

describe('a check, however it is answered', () => {
  test('ends within its limit, asks no card and no term twice, and says the same again', () => {
    fc.assert(
      fc.property(
        ...[scope, mode, fc.nat(), fc.array(result, { minLength: 40, maxLength: 40 })],
        (of, by, seed, results) => {
          const plan = planFor(of, by, seed)
          const answers = run(plan, (_, index) => results[index] ?? 'unknown')
          expect(answers.length).toBeLessThanOrEqual(of === 'both' ? 36 : 24)
          expect(new Set(answers.map(({ cardId }) => cardId)).size).toBe(answers.length)
          expect(new Set(answers.map(({ termId }) => termId)).size).toBe(answers.length)
          expect(run(planFor(of, by, seed), (_, index) => results[index] ?? 'unknown')).toEqual(answers)
        },
      ),
    )
  })

  test('says at each question how many there will be: never fewer than were asked', () => {
    fc.assert(
      fc.property(scope, mode, fc.array(result, { minLength: 40, maxLength: 40 }), (of, by, results) => {
        const plan = planFor(of, by)
        const answers = run(plan, (_, index) => results[index] ?? 'unknown')
        answers.forEach((_, index) =>
          expect(expectedCount(plan, answers.slice(0, index))).toBeGreaterThan(index),
        )
        expect(expectedCount(plan, answers)).toBe(answers.length)
      }),
    )
  })
})

test('who knows everything knows every chapter; who knows nothing, none', () => {
  const plan = planFor('both', 'choice')
  const all = run(plan, () => 'right')
  expect(foundChapters(plan, all).every(({ finding }) => finding === 'known')).toBe(true)
  expect(all).toHaveLength(33)
  const none = run(plan, () => 'unknown')
  expect(foundChapters(plan, none).every(({ finding }) => finding === 'unknown')).toBe(true)
  expect(none, 'one miss settles a chapter').toHaveLength(17)
})

test('one right typed name settles a chapter', () => {
  const plan = planFor('deep', 'typed')
  expect(run(plan, () => 'right')).toHaveLength(11)
  expect(
    foundChapters(
      plan,
      run(plan, () => 'right'),
    ).every(({ finding }) => finding === 'known'),
  ).toBe(true)
})

describe('the next question', () => {
  const plan = planFor('deep', 'choice')
  const placesIn = (chapterId: string, results: readonly CheckResult[]): readonly string[] =>
    run(plan, ({ chapterId: at }) => {
      if (at !== chapterId) return 'unknown'
      return results[asked++] ?? 'unknown'
    }).flatMap((answer) => (answer.chapterId === chapterId ? [answer.termId] : []))
  let asked = 0

  test('starts in the middle of a chapter, and goes to harder terms after a right answer', () => {
    asked = 0
    const [first = '', second = ''] = placesIn('c10', ['right', 'right'])
    expect(['t10-4', 't10-5']).toContain(first)
    expect(Number(second.split('-')[1])).toBeGreaterThan(Number(first.split('-')[1]))
  })

  test('after a wrong answer asks for what the term builds on', () => {
    asked = 0
    const [, second = '', third = ''] = placesIn('c10', ['right', 'wrong', 'right'])
    expect(Number(third.split('-')[1])).toBe(Number(second.split('-')[1]) - 1)
  })

  test('asks every chapter once before any of them twice', () => {
    const chapters = run(plan, () => 'right').map(({ chapterId }) => chapterId)
    expect(new Set(chapters.slice(0, 11)).size).toBe(11)
  })

  test('is another one in another check', () => {
    const cardsOf = (seed: number) =>
      run(planFor('deep', 'choice', seed), () => 'right').map(({ cardId }) => cardId)
    expect(cardsOf(1)).not.toEqual(cardsOf(2))
  })

  test('takes a card without a history where there is one, and only kinds and tiers that the learner takes', () => {
    const hidden = planOf(SAMPLE_DECK, {
      ...{ scope: 'deep', mode: 'choice', seed: 1, hasHistory: () => false },
      settings: { maxTier: 1, hiddenKinds: 'K1' },
    })
    expect(hidden.chapters).toEqual([])
    for (const { terms } of plan.chapters)
      for (const { cards } of terms) expect(cards.map(({ kind }) => CARD_KINDS[kind])).toEqual(['name'])
  })
})

test('the interval of what is known holds the mean, and narrows with answers', () => {
  fc.assert(
    fc.property(fc.array(result, { maxLength: 6 }), mode, (results, by) => {
      const { mean, low, high } = shareKnown(
        results.map((each) => ({ result: each })),
        by,
      )
      expect(low).toBeLessThanOrEqual(mean)
      expect(high).toBeGreaterThanOrEqual(mean)
    }),
  )
  const width = (count: number): number => {
    const { low, high } = shareKnown(
      Array<Pick<Answered, 'result'>>(count).fill({ result: 'right' }),
      'choice',
    )
    return high - low
  }
  expect(width(0)).toBeCloseTo(0.8)
  expect(width(3)).toBeLessThan(width(0))
})

test('grades are Easy where the chapter is known, Good elsewhere, none for a miss or a card with a history', () => {
  const answers = [
    ...[{ chapterId: 'a', termId: 'x', cardId: 'x:name', result: 'right' as const }],
    ...[{ chapterId: 'a', termId: 'y', cardId: 'y:name', result: 'right' as const }],
    ...[{ chapterId: 'b', termId: 'z', cardId: 'z:name', result: 'right' as const }],
    ...[{ chapterId: 'b', termId: 'w', cardId: 'w:name', result: 'wrong' as const }],
  ]
  const chapters = [
    { chapterId: 'a', finding: 'known' as const, missedIds: [] },
    { chapterId: 'b', finding: 'partly' as const, missedIds: ['w'] },
  ]
  expect(gradesOf(answers, chapters, (cardId) => cardId === 'y:name')).toEqual([
    { cardId: 'x:name', grade: 'easy' },
    { cardId: 'z:name', grade: 'good' },
  ])
})

describe('2,000 simulated learners', () => {
  /** Each chapter has a share that is known; who does not know a term guesses every other time, else says so. */
  function simulate(by: CheckMode) {
    const counts = { well: 0, wellKnown: 0, wellUnknown: 0, hardly: 0, hardlyUnknown: 0, hardlyKnown: 0 }
    const lengths: number[] = []
    const shape = planFor('deep', by)
    for (let learner = 0; learner < 2_000; learner++) {
      const plan = { ...shape, seed: learner }
      const draw = (what: string): number => shareOf(`${by} ${learner} ${what}`)
      const knows = (chapterId: string, termId: string): boolean => draw(termId) < draw(chapterId)
      const answers = run(plan, ({ chapterId, termId }) => {
        if (knows(chapterId, termId)) return draw(`slip ${termId}`) < 0.95 ? 'right' : 'wrong'
        if (draw(`guess ${termId}`) < 0.5) return 'unknown'
        return draw(`luck ${termId}`) < (by === 'choice' ? 0.25 : 0.02) ? 'right' : 'wrong'
      })
      lengths.push(answers.length)
      for (const { chapterId, finding } of foundChapters(plan, answers)) {
        const terms = plan.chapters.find(({ id }) => id === chapterId)?.terms ?? []
        const share = terms.filter(({ id }) => knows(chapterId, id)).length / terms.length
        if (share >= 0.8) {
          counts.well++
          if (finding === 'known') counts.wellKnown++
          if (finding === 'unknown') counts.wellUnknown++
        } else if (share <= 0.2) {
          counts.hardly++
          if (finding === 'unknown') counts.hardlyUnknown++
          if (finding === 'known') counts.hardlyKnown++
        }
      }
    }
    return {
      median: lengths.sort((a, b) => a - b)[1_000] ?? 0,
      longest: lengths.at(-1) ?? 0,
      wellAsKnown: counts.wellKnown / counts.well,
      wellAsUnknown: counts.wellUnknown / counts.well,
      hardlyAsUnknown: counts.hardlyUnknown / counts.hardly,
      hardlyAsKnown: counts.hardlyKnown / counts.hardly,
    }
  }

  test.each([['choice'], ['typed']] as const)('are told what they know: %s', (by) => {
    const figures = simulate(by)
    expect(figures.longest).toBeLessThanOrEqual(24)
    expect(figures.median).toBeLessThanOrEqual(20)
    expect(figures.wellAsKnown).toBeGreaterThan(0.78)
    expect(figures.hardlyAsUnknown).toBeGreaterThan(0.85)
    expect(figures.hardlyAsKnown).toBeLessThan(0.08)
  })
})
