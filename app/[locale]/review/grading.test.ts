import { beforeEach, expect, test, vi } from 'vitest'
import { GRADES } from '#core/event'
import { replay } from '#core/replay'
import { SAMPLE_START_MS, sampleEvent } from '#core/sample-events'
import { DEFAULT_SETTINGS } from '#core/settings'
import { gradeAction, offerGrades, waitMsOf } from './grading'

const settings = { ...DEFAULT_SETTINGS, timeZone: 'Asia/Shanghai' }

beforeEach(() => {
  vi.useFakeTimers({ now: SAMPLE_START_MS })
  return () => vi.useRealTimers()
})

test.each(GRADES)('what the button says is what the log gives: %s', (grade) => {
  const offer = offerGrades('loss-mse:say', null, settings)
  const event = sampleEvent(1, gradeAction(offer, grade, 1_000), { atMs: SAMPLE_START_MS })
  expect(replay([event]).cards.at('loss-mse:say')?.value.progress).toEqual(offer.preview[grade])
})

test('waits are said in steps and days', () => {
  const offer = offerGrades('loss-mse:say', null, settings)
  expect(waitMsOf(offer, 'again')).toBe(60_000)
  expect(waitMsOf(offer, 'good')).toBe(600_000)
  expect(waitMsOf(offer, 'easy') % 86_400_000).toBe(0)
})

test('a thought of an hour counts as a minute', () => {
  const offer = offerGrades('loss-mse:say', null, settings)
  expect(gradeAction(offer, 'good', 3_600_000)).toMatchObject({ body: { thinkingMs: 60_000 } })
})
