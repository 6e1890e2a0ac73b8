import { describe, expect, test } from 'vitest'
import { ALL_TERMS } from './all-terms'
import { drawQuestions } from './draw-questions'

const templates = ALL_TERMS.flatMap(({ computations = [] }) => computations).length

describe('questions with drawn numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(drawQuestions(ALL_TERMS, 50, 7)).toEqual(drawQuestions(ALL_TERMS, 50, 7))
    expect(drawQuestions(ALL_TERMS, 50, 7)).not.toEqual(drawQuestions(ALL_TERMS, 50, 8))
  })

  test('come from every template before one comes again', () => {
    const once = drawQuestions(ALL_TERMS, templates, 3)
    expect(new Set(once.map(({ cardId }) => cardId)).size).toBe(templates)
    expect(drawQuestions(ALL_TERMS, templates + 5, 3)).toHaveLength(templates + 5)
  })

  test('leave no hole unfilled, in the question as in its check', () => {
    for (const { question, check, answer } of drawQuestions(ALL_TERMS, 3 * templates, 5)) {
      expect(`${question.zh} ${question.en}`).not.toMatch(/\{=?\w/)
      expect(check).toMatch(/^\(?\(?lambda|^[^=]+$/)
      expect(Number.isFinite(answer)).toBe(true)
    }
  })

  test('there are none without templates', () => expect(drawQuestions([], 3, 1)).toEqual([]))
})
