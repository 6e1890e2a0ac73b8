import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { problem } from './problem'
import { accountMark, noted, reportSecurity } from './security-log'

const ID = 'clx0learner'
const said = vi.spyOn(process.stderr, 'write')
beforeEach(() => void said.mockClear().mockReturnValue(true))
afterEach(() => vi.unstubAllEnvs())
const lines = () => said.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>)
const request = new Request('http://localhost:3000/en/settings?from=secret', {
  headers: { 'x-request-id': 'the number of this one' },
})

test('a mark is the same each time, another for another account, and does not hold the id', () => {
  expect(accountMark(ID)).toBe(accountMark(ID))
  expect(accountMark(ID)).not.toBe(accountMark('clx0another'))
  expect(accountMark(ID)).toMatch(/^[\w-]{12}$/)
})

test('a refusal is told once with its code, its route, its number and whose it was, and passed on', () => {
  const answer = problem(403, 'foreign_origin')
  expect(noted(request, ID, answer)).toBe(answer)
  const facts = { id: 'the number of this one', route: '/settings', status: 403, code: 'foreign_origin' }
  expect(lines()).toEqual([
    { time: expect.any(String), level: 'warn', message: 'refused', ...facts, account: accountMark(ID) },
  ])
})

test('what pages meet in daily life is no warning, and an answer is no refusal', () => {
  for (const status of [401, 404, 409, 410, 426]) noted(request, null, problem(status, 'some_code'))
  noted(request, ID, new Response('{}'))
  reportSecurity('signed in', ID, { way: 'password' })
  expect(lines()).toEqual([])
})
