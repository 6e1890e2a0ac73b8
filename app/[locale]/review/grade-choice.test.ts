import { expect, test } from 'vitest'
import { gradeFor, gradeWord, gradesOffered } from './grade-choice'

test('four grades by default, two on demand', () => {
  expect(gradesOffered({ gradeButtons: 4 })).toEqual(['again', 'hard', 'good', 'easy'])
  expect(gradesOffered({ gradeButtons: 2 })).toEqual(['again', 'good'])
})

test('of two grades 1 is Again, 2 and 3 are Good, 4 is nothing', () => {
  const two = { gradeButtons: 2 }
  expect((['again', 'hard', 'good', 'easy'] as const).map((grade) => gradeFor(grade, two))).toEqual([
    'again',
    'good',
    'good',
    null,
  ])
  expect(gradeFor('hard', { gradeButtons: 4 })).toBe('hard')
})

test('of two grades each is called by whether the card was remembered, of four as it always is', () => {
  expect(gradeWord('good', { gradeButtons: 2 }, 'en')).toBe('Remembered')
  expect(gradeWord('again', { gradeButtons: 2 }, 'en')).toBe('Forgot')
  expect(gradeWord('good', { gradeButtons: 4 }, 'en')).toBe('Good')
  expect(gradeWord('hard', { gradeButtons: 2 }, 'zh'), 'one given when there were four').toBe('勉强')
})
