import { expect, test } from 'vitest'
import { createThinkingTime } from './thinking-time'

test('thinking is counted from when the card appears, each card by itself', () => {
  const time = createThinkingTime()
  time.begin(5_000, true)
  expect(time.msAt(9_000)).toBe(4_000)
  time.begin(10_000, true)
  expect(time.msAt(12_500)).toBe(2_500)
})

test('it stands still while the page is hidden', () => {
  const time = createThinkingTime()
  time.begin(0, true)
  time.notice(4_000, false)
  expect(time.msAt(500_000)).toBe(4_000)
  time.notice(600_000, true)
  expect(time.msAt(603_000)).toBe(7_000)
})

test('it stands still after thirty seconds without a sign, and goes on with the next', () => {
  const time = createThinkingTime()
  time.begin(0, true)
  expect(time.msAt(30_000)).toBe(30_000)
  expect(time.msAt(300_000)).toBe(30_000)
  time.notice(300_000, true)
  expect(time.msAt(302_000)).toBe(32_000)
})

test('signs within thirty seconds of each other add nothing and lose nothing', () => {
  const time = createThinkingTime()
  time.begin(0, true)
  for (let atMs = 7_000; atMs <= 70_000; atMs += 7_000) time.notice(atMs, true)
  expect(time.msAt(71_000)).toBe(71_000)
})

test('a page that opens hidden has not begun', () => {
  const time = createThinkingTime()
  time.begin(0, false)
  expect(time.msAt(60_000)).toBe(0)
})
