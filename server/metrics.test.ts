import { expect, test } from 'vitest'
import { count, gauge, metricsText, observeDuration, watchProcess } from './metrics'

const linesOf = (name: string): readonly string[] =>
  metricsText()
    .split('\n')
    .filter((line) => line.startsWith(name))

test('what was counted is told by its labels, and what was not is zero', () => {
  count('warmup_events_refused_total', { code: 'malformed' })
  count('warmup_events_refused_total', { code: 'malformed' }, 2)
  count('warmup_events_refused_total', { code: 'too_large' })
  expect(linesOf('warmup_events_refused_total')).toEqual([
    'warmup_events_refused_total{code="malformed"} 3',
    'warmup_events_refused_total{code="too_large"} 1',
  ])
  expect(linesOf('warmup_database_errors_total')).toEqual(['warmup_database_errors_total 0'])
})

test('durations fall into every bucket that is wide enough', () => {
  observeDuration('/api/sync', 0.02)
  observeDuration('/api/sync', 3)
  observeDuration('/api/sync', 60)
  const buckets = linesOf('warmup_request_duration_seconds_bucket').map((line) => line.split(' ').at(-1))
  expect(buckets.join(' ')).toBe('0 0 1 1 1 1 1 1 1 2 2 3')
  expect(linesOf('warmup_request_duration_seconds_sum')).toEqual([
    'warmup_request_duration_seconds_sum{route="/api/sync"} 63.02',
  ])
  expect(linesOf('warmup_request_duration_seconds_count')).toEqual([
    'warmup_request_duration_seconds_count{route="/api/sync"} 3',
  ])
})

test('a gauge is read when asked, and every line is one that Prometheus reads', () => {
  let waiting = 1
  gauge('warmup_test_waiting', 'Of this test.', () => waiting)
  waiting = 7
  count('warmup_requests_total', { method: 'GET', route: 'a"b\\c\nd', status: '200' })
  expect(linesOf('warmup_test_waiting')).toEqual(['warmup_test_waiting 7'])
  for (const line of metricsText().trimEnd().split('\n')) {
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\\]*",?)+\})? [\d.e+-]+)$/)
  }
})

test('processor time is a total, which only grows', () => {
  watchProcess()
  expect(metricsText()).toMatch(
    /^# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total [\d.]+$/m,
  )
})
